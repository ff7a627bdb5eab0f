import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const accounts = {
  'etc/passwd': 'root:x:0:0:root:/root:/bin/sh\nnode:x:1000:1000::/home/node:/bin/sh\n',
  'etc/group': 'root:x:0:\nnode:x:1000:\n',
}

/**
 * A base image without any registry: this machine's own node and `sh` with the libraries that they load, laid out as in
 * the official Node images (/usr/local/bin/node, the user `node`), so that a Dockerfile works on both. It is made at the
 * first call on a machine, in under a second, and stays.
 * @returns its name, `slipway-base:22.1.0`
 */
export function ensureBaseImage(): string {
  const name = `slipway-base:${process.versions.node}`
  if (!exists(name)) importBaseImage(name)
  return name
}

function exists(name: string): boolean {
  return execFileSync('docker', ['images', '--quiet', name], { encoding: 'utf8' }).trim() !== ''
}

function importBaseImage(name: string): void {
  const work = mkdtempSync(join(tmpdir(), 'slipway-base-'))
  try {
    const files = join(work, 'root')
    for (const [from, to] of programFiles()) copyInto(files, from, to)
    for (const [path, content] of Object.entries(accounts)) {
      mkdirSync(dirname(join(files, path)), { recursive: true })
      writeFileSync(join(files, path), content)
    }
    for (const folder of ['root', 'home/node', 'tmp']) mkdirSync(join(files, folder), { recursive: true })
    const archive = join(work, 'root.tar')
    execFileSync('tar', ['--owner=0', '--group=0', '--numeric-owner', '-C', files, '-cf', archive, '.'])
    const path = 'ENV PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'
    execFileSync('docker', ['import', '--change', path, '--change', 'CMD ["node"]', archive, name], {
      stdio: 'pipe',
    })
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

/** What the image is made of: path here -> path there. */
function programFiles(): ReadonlyMap<string, string> {
  const programs: readonly (readonly [string, string])[] = [
    [process.execPath, '/usr/local/bin/node'],
    ['/bin/sh', '/bin/sh'],
  ]
  const libraries = programs.flatMap(([program]) => loadedLibraries(program))
  return new Map([...programs, ...libraries.map((library) => [library, library] as const)])
}

/** The paths that the dynamic linker names for a program, its own included. */
function loadedLibraries(program: string): readonly string[] {
  const listing = execFileSync('ldd', [program], { encoding: 'utf8' })
  return [...listing.matchAll(/(?:=> |^\s*)(\/\S+) \(0x/gm)].map(([, path = '']) => path)
}

function copyInto(root: string, from: string, to: string): void {
  const target = join(root, to)
  mkdirSync(dirname(target), { recursive: true })
  copyFileSync(from, target)
}
