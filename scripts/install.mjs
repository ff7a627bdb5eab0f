// Installs what a fresh machine lacks: node_modules, and a Docker engine where that can be done (root on Debian or
// Ubuntu). SLIPWAY_NO_INSTALL=1 prevents the latter. Used before anything of node_modules is there: Node alone.
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, openSync, readFileSync, statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'

export const root = resolve(import.meta.dirname, '..')

/** Runs `npm ci` where node_modules is missing or older than the lock file. */
export function ensureModules(folder = root) {
  const installed = join(folder, 'node_modules/.package-lock.json')
  const lock = join(folder, 'package-lock.json')
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return
  console.log(`Installing the packages of ${relative(root, folder) || 'the repository'} (npm ci)`)
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: 'inherit',
  })
}

/**
 * Makes sure that a Docker engine answers: starts the one that is there, or installs one.
 * @returns {string | undefined} why there is none, or undefined when there is one
 */
export function ensureDocker() {
  if (dockerAnswers()) return undefined
  if (process.env.SLIPWAY_NO_INSTALL === '1')
    return 'no Docker engine answers, and SLIPWAY_NO_INSTALL=1 prevents installing one'
  if (process.getuid?.() !== 0) return 'no Docker engine answers, and installing one needs root'
  if (!hasProgram('dockerd')) {
    if (!isDebian())
      return 'there is no Docker engine, and one can be installed by itself only on Debian or Ubuntu'
    console.log(
      'There is no Docker engine: installing docker.io and iptables from the distribution (apt-get)',
    )
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    const apt = (...args) =>
      spawnSync('apt-get', ['-qq', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0
    if (!apt('update') || !apt('install', '-y', '--no-install-recommends', 'docker.io', 'iptables')) {
      return 'installing docker.io failed'
    }
  }
  return startDockerd()
}

function startDockerd() {
  console.log('Starting the Docker engine (dockerd); it keeps running')
  mkdirSync(join(root, '.slipway'), { recursive: true })
  const logFile = join(root, '.slipway/dockerd.log')
  const log = openSync(logFile, 'w')
  spawn('dockerd', [], { detached: true, stdio: ['ignore', log, log] }).unref()
  for (let attempt = 0; attempt < 60; attempt++) {
    if (dockerAnswers()) return undefined
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500)
  }
  return `dockerd did not come up: ${readFileSync(logFile, 'utf8').trim().split('\n').at(-1)}`
}

function dockerAnswers() {
  return spawnSync('docker', ['info'], { stdio: 'ignore' }).status === 0
}

function hasProgram(name) {
  return spawnSync('which', [name], { stdio: 'ignore' }).status === 0
}

function isDebian() {
  return (
    existsSync('/etc/os-release') &&
    /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'))
  )
}
