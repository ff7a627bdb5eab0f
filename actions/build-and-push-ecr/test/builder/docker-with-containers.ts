import { execFileSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { buildkitd } from '@slipway/testkit'
import { folder } from '../world.js'

const image = 'slipway-buildkit:test'

/**
 * A PATH whose docker makes builders in containers where privileged ones are not to be had, as in a virtual machine that
 * lacks a capability: before buildx is asked to start a builder, its container is there already, with the capabilities
 * that BuildKit needs. buildx finds it by its name, and does all the rest.
 */
export function dockerWithContainers(): string {
  makeImage()
  const bin = folder()
  const real = execFileSync('which', ['docker'], { encoding: 'utf8' }).trim()
  const script = [
    '#!/bin/sh',
    'case "$*" in "buildx create "*docker-container*)',
    '  shown="$*"; name=${shown#*--name }; name=buildx_buildkit_${name%% *}0',
    '  case "$*" in *network=host*) network=host ;; *) network=bridge ;; esac',
    `  '${real}' create --name "$name" --network $network --cap-add SYS_ADMIN --cap-add NET_ADMIN \\`,
    '    --security-opt seccomp=unconfined --security-opt apparmor=unconfined \\',
    `    --mount "type=volume,source=\${name}_state,target=/var/lib/buildkit" \\`,
    `    ${image} --oci-worker-net=host --allow-insecure-entitlement=network.host >/dev/null || exit 1`,
    'esac',
    `exec '${real}' "$@"`,
    '',
  ].join('\n')
  writeFileSync(join(bin, 'docker'), script)
  chmodSync(join(bin, 'docker'), 0o755)
  return `${bin}:${process.env.PATH ?? ''}`
}

/** Removes the image that the builders' containers are of. */
export function removeBuildKitImage(): void {
  execFileSync('docker', ['rmi', '--force', image], { stdio: 'pipe' })
}

/** Names of containers and volumes of builders that this action has made. */
export function madeBuilders(): readonly string[] {
  const ask = (...args: readonly string[]): readonly string[] =>
    execFileSync('docker', args, { encoding: 'utf8' }).split('\n').filter(Boolean)
  const filter = ['--filter', 'name=buildx_buildkit_slipway-buildx-']
  return [
    ...ask('ps', '--all', ...filter, '--format', '{{.Names}}'),
    ...ask('volume', 'ls', ...filter, '--format', '{{.Name}}'),
  ]
}

/** BuildKit's image without any registry: its programs, and runc with the libraries that it loads. */
function makeImage(): void {
  const root = folder()
  const copy = (from: string, to: string): void => {
    mkdirSync(dirname(join(root, to)), { recursive: true })
    copyFileSync(from, join(root, to))
  }
  copy(buildkitd, '/usr/bin/buildkitd')
  copy(join(dirname(buildkitd), 'buildctl'), '/usr/bin/buildctl')
  const runc = execFileSync('which', ['runc'], { encoding: 'utf8' }).trim()
  copy(runc, '/usr/bin/runc')
  const libraries = execFileSync('ldd', [runc], { encoding: 'utf8' })
  for (const [, path = ''] of libraries.matchAll(/(?:=> |^\s*)(\/\S+) \(0x/gm)) copy(path, path)
  for (const name of ['tmp', 'root', 'etc']) mkdirSync(join(root, name))
  const archive = join(folder(), 'root.tar')
  execFileSync('tar', ['--owner=0', '--group=0', '-C', root, '-cf', archive, '.'])
  const changes = ['--change', 'ENTRYPOINT ["buildkitd"]', '--change', 'ENV PATH=/usr/bin']
  execFileSync('docker', ['import', ...changes, archive, image], { stdio: 'pipe' })
}
