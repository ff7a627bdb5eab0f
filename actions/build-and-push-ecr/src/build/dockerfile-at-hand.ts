import { existsSync, readFileSync } from 'node:fs'
import type { BuildRequest } from './request.js'

/** The Dockerfile of a build, as far as it can be read here, to say where the build failed. */
export interface Dockerfile {
  /** What people call it: from the workspace. */
  readonly name: string
  /** Undefined where it is not here: in a Git repository that the builder fetches. */
  readonly text: string | undefined
  /** Absolute; undefined where it is not here. */
  readonly path?: string | undefined
  /** The folder that is sent to the builder, absolute; undefined for a remote one. */
  readonly contextFolder?: string | undefined
}

export function readDockerfile({ source, file, fileName }: BuildRequest): Dockerfile {
  if (source.kind === 'remote') return { name: fileName, text: undefined }
  const text = existsSync(file) ? readFileSync(file, 'utf8') : undefined
  return { name: fileName, text, path: file, contextFolder: source.path }
}
