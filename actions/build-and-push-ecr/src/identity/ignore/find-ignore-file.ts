import { errorCode, UserError } from '@slipway/action-kit'
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

import { createIgnoreRules, IgnoreSyntaxError, nothingIgnored, type IgnoreRules } from './ignore-rules.js'

/**
 * What is ignored of a context: by `<Dockerfile>.dockerignore` beside the Dockerfile, which is all that counts when there
 * is one, even empty; or by `.dockerignore` in the context.
 * Source: https://docs.docker.com/build/concepts/context/#dockerignore-files
 *
 * Ignored or not, the Dockerfile and the .dockerignore reach the builder; an ignored one is not there for COPY. So they
 * count here like any other file, and the Dockerfile's text counts once more for itself.
 *
 * Builders differ, and which one builds is not known yet. This is BuildKit's way. The classic builder does not follow
 * exceptions with wildcards into ignored folders, so it gets less than what counts; and it knows no
 * `<Dockerfile>.dockerignore`. Podman and Buildah prefer a `.containerignore`.
 *
 * @param dockerfile its absolute path; undefined for a named context, which only has its own .dockerignore
 * @throws UserError for what Docker refuses; UnreadablePatternError for what only Docker understands
 */
export function findIgnoreRules(context: string, dockerfile: string | undefined): IgnoreRules {
  const candidates = [
    ...(dockerfile === undefined ? [] : [`${dockerfile}.dockerignore`]),
    join(context, '.dockerignore'),
  ]
  for (const candidate of candidates) {
    const text = readIfThere(candidate)
    if (text === undefined) continue
    try {
      return createIgnoreRules(text)
    } catch (error) {
      if (!(error instanceof IgnoreSyntaxError)) throw error
      throw new UserError(`Docker does not take ${basename(candidate)}: ${error.message}.`, {
        cause: error,
        hint: `Mend the pattern in ${candidate}.`,
      })
    }
  }
  return nothingIgnored
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    // A folder of that name ignores nothing, as for Docker.
    if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes(errorCode(error) ?? '')) return undefined
    throw new UserError(`${path} cannot be read.`, { cause: error })
  }
}
