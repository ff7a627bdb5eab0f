// The peers and the servers. What is not on this machine is installed into .slipway/bench; what cannot be is named.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { ensureVersitygw } from '../../scripts/versitygw.mjs'

const cache = resolve(import.meta.dirname, '../../.slipway/bench')
const venv = join(cache, 'venv/bin')
const goBin = join(cache, 'bin')

const sources = {
  aws: () => fromPython('aws', 'awscli'),
  s5cmd: () => withoutWrapper(fromPython('s5cmd', 's5cmd')),
  rclone: () => fromDebian('rclone', 'rclone'),
  s3deploy: () => fromGo('s3deploy', 'github.com/bep/s3deploy/v2@latest'),
  versitygw: () => ensureVersitygw(),
  nginx: () => fromDebian('nginx', 'nginx-light'),
}

/**
 * Finds these programs, or installs them.
 * @returns {{ tools: Record<string, string>, missing: string[] }} the paths by name, and what could not be had and why
 */
export function findTools(names = Object.keys(sources)) {
  const tools = {}
  const missing = []
  for (const name of names) {
    const { path, why } = sources[name]()
    if (path === undefined) missing.push(`${name}: ${why}`)
    else tools[name] = path
  }
  return { tools, missing }
}

const versionArguments = { s5cmd: 'version', nginx: '-v', s3deploy: '-V' }

/** What these programs say of themselves: `rclone v1.60.1-DEV`. */
export function versionsOf(tools) {
  return Object.entries(tools).map(([name, path]) => {
    const { stdout, stderr } = spawnSync(path, [versionArguments[name] ?? '--version'], { encoding: 'utf8' })
    return `${name} ${/v?\d+\.\d+[\w.-]*/.exec(`${stdout}${stderr}`)?.[0] ?? '?'}`
  })
}

function fromPython(name, requirement) {
  const path = join(venv, name)
  if (existsSync(path)) return { path }
  mkdirSync(cache, { recursive: true })
  if (!existsSync(join(venv, 'pip')) && !run('python3', ['-m', 'venv', join(cache, 'venv')]).ok) {
    return { why: 'python3 with its venv module is needed' }
  }
  const { ok, text } = run(join(venv, 'pip'), ['install', '-q', '--disable-pip-version-check', requirement])
  return ok && existsSync(path) ? { path } : { why: text }
}

/** The package holds the Go program and starts it from Python, which would be measured too. */
function withoutWrapper(found) {
  if (found.path === undefined) return found
  const lib = join(cache, 'venv/lib')
  const [python] = readdirSync(lib)
  return { path: join(lib, python, 'site-packages/s5cmd/bin/s5cmd') }
}

function fromGo(name, module) {
  const path = join(goBin, name)
  if (existsSync(path)) return { path }
  mkdirSync(goBin, { recursive: true })
  const { ok, text } = run('go', ['install', module], { GOBIN: goBin })
  return ok ? { path } : { why: text }
}

function fromDebian(name, aptName) {
  const found = which(name)
  if (found !== undefined) return { path: found }
  if (process.getuid?.() !== 0) return { why: `apt-get install ${aptName} needs root` }
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  run('apt-get', ['-qq', 'update'], env)
  const { ok, text } = run('apt-get', ['-qq', 'install', '-y', '--no-install-recommends', aptName], env)
  const path = which(name)
  return ok && path !== undefined ? { path } : { why: text }
}

function which(name) {
  const path = spawnSync('which', [name], { encoding: 'utf8' }).stdout?.trim()
  if (path) return path
  return ['/usr/sbin', '/usr/bin'].map((folder) => join(folder, name)).find(existsSync)
}

function run(program, args, env = {}) {
  const { status, stderr, error } = spawnSync(program, args, {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  })
  return { ok: status === 0, text: (error?.message ?? stderr ?? '').trim().split('\n').at(-1) }
}
