import { copyFileSync, mkdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { execFileSync } from 'node:child_process'

/**
 * Puts this machine's `sh` and `sleep` with their libraries into a folder, of which a Dockerfile makes a system of 3 MB
 * by `FROM scratch` and `COPY`: builders that share no store with the engine need no base image then.
 */
export function copySmallSystem(root: string): void {
  const programs = ['/bin/sh', '/bin/sleep']
  for (const program of programs) copy(program, join(root, 'bin', basename(program)))
  const listing = execFileSync('ldd', programs, { encoding: 'utf8' })
  const libraries = listing.matchAll(/(?:=> |^\s*)(\/\S+) \(0x/gm)
  for (const path of new Set([...libraries].map(([, path = '']) => path))) copy(path, join(root, path))
}

function copy(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true })
  copyFileSync(from, to)
}
