import { readFileSync } from 'node:fs'
import { parsePayload } from '@slipway/github/event-document'

/** The pull request that this run is of; undefined when it is of none. Octokit is not loaded for it. */
export function pullRequestOf(
  env: Readonly<NodeJS.ProcessEnv>,
): ReturnType<typeof parsePayload>['pullRequest'] {
  const { GITHUB_EVENT_PATH: path } = env
  if (!path) return undefined
  try {
    return parsePayload(JSON.parse(readFileSync(path, 'utf8'))).pullRequest
  } catch {
    // What is to be told to GitHub reads it again, and says what is wrong with it.
    return undefined
  }
}
