import { errorCode, UserError } from '@slipway/action-kit'
import { readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/**
 * A Dockerfile, byte for byte. `dockerfile` stands in for a `Dockerfile` that is not there, as for Docker.
 * @throws UserError when there is none
 */
export function readDockerfile(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch (error) {
    if (errorCode(error) === 'ENOENT' && basename(path) === 'Dockerfile') {
      return readDockerfile(join(dirname(path), 'dockerfile'))
    }
    throw new UserError(`There is no Dockerfile ${path}, or it cannot be read.`, {
      cause: error,
      hint: 'Name it in `file`, as a path from the workspace, or the folder that it is in, in `context`.',
    })
  }
}
