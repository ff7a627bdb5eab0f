import type { Context } from '@slipway/action-kit'
import { done, notPossible, type Answer } from './answer.js'
import type { GitHubEvent } from './event.js'
import type { LinesOfFile } from './unified-diff.js'

/** What a change adds to the files of the workspace or changes in them. */
export interface ChangedLines {
  /** Files relative to the workspace, with the numbers of the added or changed lines in their new version. */
  readonly files: ReadonlyMap<string, ReadonlySet<number>>
  /** Changed files of which nobody tells the lines: binary files, and those whose changes are too large for the API. */
  readonly unknown: readonly string[]
  /** Whether there may be changed files that are not told at all. */
  readonly isComplete: boolean
}

export interface ChangedLinesContext extends Pick<Context, 'workspace' | 'temporary'> {
  readonly programs: Pick<Context['programs'], 'ask' | 'run'>
}

/** The part of an event that tells what changed. */
export type Change = Pick<
  GitHubEvent,
  'name' | 'ref' | 'sha' | 'pullRequest' | 'previousSha' | 'defaultBranch'
>

/** Files relative to the repository. */
export interface RepositoryChanges {
  readonly changes: ReadonlyMap<string, LinesOfFile>
  readonly isComplete: boolean
}

/**
 * What a pull request, a push, a group of the merge queue or a branch changes: by local git where the commits are
 * there, otherwise by `askApi`. Of a pull request whose merge commit is checked out, the lines are those of that commit.
 */
export async function findChangedLines(
  event: Change,
  directory: string,
  context: ChangedLinesContext,
  askApi: (mergedBase: string | undefined) => Promise<Answer<RepositoryChanges>>,
): Promise<Answer<ChangedLines>> {
  if (baseBranch(event) === undefined && event.previousSha === undefined) {
    return notPossible(
      `there is nothing that the event "${event.name}" on ${event.ref || 'no branch'} changes`,
    )
  }
  const { diffByGit, findMergedBase, findRepository } = await import('./local-diff.js')
  const repository = await findRepository(directory, context)
  const mergedBase = repository === undefined ? undefined : await findMergedBase(event, repository)
  // What is checked out in a run that follows another one is the default branch, and not what that one was for.
  const isCheckedOut = event.name !== 'workflow_run'
  const local =
    repository === undefined || !isCheckedOut
      ? undefined
      : await diffByGit(event, mergedBase, repository, context)
  const answer = local === undefined ? await askApi(mergedBase) : done(local)
  if (answer.kind !== 'done') return answer
  const files = new Map<string, ReadonlySet<number>>()
  const unknown: string[] = []
  for (const [name, lines] of answer.value.changes) {
    const file = repository === undefined ? name : repository.toWorkspace(name)
    if (file === undefined) continue
    if (lines === undefined) unknown.push(file)
    else files.set(file, lines)
  }
  return done({ files, unknown, isComplete: answer.value.isComplete })
}

/** The branch that the change is to be compared with; of a push to a branch that was there, its former commit will do. */
export function baseBranch({ pullRequest, ref, defaultBranch }: Change): string | undefined {
  if (pullRequest !== undefined) return pullRequest.baseRef
  const isOtherBranch = ref.startsWith('refs/heads/') && ref !== `refs/heads/${defaultBranch ?? ''}`
  return isOtherBranch ? defaultBranch : undefined
}
