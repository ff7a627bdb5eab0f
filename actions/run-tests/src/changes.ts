import type { Context } from '@slipway/action-kit'
import { openGitHub, readTestedEvent } from '@slipway/github'

/** What the pull request or push changes. */
export interface Changes {
  /** Relative to the workspace. */
  readonly files: ReadonlySet<string>
  /** The added or changed lines of each; nothing when they are not known. */
  readonly lines: ReadonlyMap<string, ReadonlySet<number>> | undefined
}

/** By git where the base is checked out, else by GitHub's API; what cannot be known is said, and changes nothing else. */
export async function findChanges(token: string | undefined, context: Context): Promise<Changes> {
  // Outside of a workflow there is no event to ask about.
  if (context.env.GITHUB_REPOSITORY === undefined) return { files: new Set(), lines: undefined }
  const event = await readTestedEvent(token, context)
  const answer = await openGitHub({ token, event, context }).changedLines()
  if (answer.kind !== 'done') {
    context.log.info(`The changed files are not known: ${answer.why}`)
    return { files: new Set(), lines: undefined }
  }
  const { files, unknown } = answer.value
  return {
    files: new Set([...files.keys(), ...unknown]),
    // A push is not judged by its lines: it has no review to answer to.
    lines: event.pullRequest === undefined ? undefined : files,
  }
}
