import { copyFileSync, mkdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { execFileSync } from 'node:child_process'

/**
 * Puts this machine's `sh` and `sleep` with their libraries into a folder, of which a Dockerfile makes a system of 3 MB
 * by `FROM scratch` and `COPY`: builders that share no store with the engine need no base image then.
 */
export function copySmallSystem(root: string): void {
  for (const program of ['/bin/sh', '/bin/sleep']) {
    copy(program, join(root, 'bin', basename(program)))
    const listing = execFileSync('ldd', [program], { encoding: 'utf8' })
    for (const [, path = ''] of listing.matchAll(/(?:=> |^\s*)(\/\S+) \(0x/gm)) copy(path, join(root, path))
  }
}

function copy(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true })
  copyFileSync(from, to)
}
