import { execFileSync } from 'node:child_process'
import { existsSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { folder } from '../world.js'

/** Debian's package docker.io brings a client that speaks to the engine's BuildKit by itself. */
export const oldClient = '/usr/bin/docker'

export const hasOldClient =
  existsSync(oldClient) &&
  /^Docker version 2[0-2]\./.test(execFileSync(oldClient, ['--version'], { encoding: 'utf8' }))

/** A PATH on which that client comes first. */
export function oldClientPath(): string {
  const bin = folder()
  symlinkSync(oldClient, join(bin, 'docker'))
  return `${bin}:${process.env.PATH ?? ''}`
}
