import { chmodSync, copyFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { isOnPath } from '../find-program.js'
import type { Follower, FollowRequest } from './follower.js'
import { recorder } from './recorders.js'

/**
 * Follows a program that offers no door for a recorder: a program of the same name stands in front of it in PATH, so
 * that whatever starts it (make, npm, a script) is followed. Where the program is not installed there is nothing to
 * follow, and no shim: `command -v` still tells the truth.
 */
export function shimFollower(program: 'go' | 'cargo'): Follower {
  return {
    name: program,
    prepare({ env, context }: FollowRequest) {
      if (!isOnPath(program, env)) return Promise.resolve({ environment: {} })
      const folder = context.temporary.directory('shims')
      const shim = join(folder, program)
      copyFileSync(recorder('shims/shim.sh'), shim)
      chmodSync(shim, 0o755)
      return Promise.resolve({
        environment: {
          PATH: `${folder}${delimiter}${env.PATH ?? ''}`,
          SLIPWAY_RECORDERS: recorder('.'),
        },
      })
    },
  }
}
