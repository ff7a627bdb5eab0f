import { done, notPossible, type Answer } from './answer.js'
import { baseBranch, type Change, type RepositoryChanges } from './changed-lines.js'
import type { Ask, Octokit, Purpose } from './connection.js'
import type { Repository } from './repository.js'
import { createDiffReader, type LinesOfFile } from './unified-diff.js'

/** A file of a comparison, with its hunks; without them when it is binary or its changes are too large. */
interface ApiFile {
  readonly filename: string
  readonly status: string
  readonly changes?: number
  readonly patch?: string | undefined
}

const readPullRequest: Purpose = {
  action: 'list the files of the pull request',
  permission: 'pull-requests: read',
}
const readContents: Purpose = { action: 'compare commits', permission: 'contents: read' }

// Sources: https://docs.github.com/rest/pulls/pulls#list-pull-requests-files and
// https://docs.github.com/rest/commits/commits#compare-two-commits
const maxFiles = { pullRequest: 3_000, comparison: 300 }

/**
 * The changes as GitHub itself sees them.
 * @param mergedBase the first parent of the pull request's merge commit: lines are those of that commit then, else those
 *   of the branch, which stand elsewhere when the base has changed the same files
 */
export async function compareByApi(
  ask: Ask,
  repository: Repository,
  event: Change,
  mergedBase: string | undefined,
): Promise<Answer<RepositoryChanges>> {
  const { pullRequest } = event
  if (mergedBase !== undefined) {
    const answer = await ask(readContents, (octokit) =>
      compare(octokit, repository, `${mergedBase}...${event.sha}`),
    )
    // GitHub forgets the merge commit some time after the next push.
    if (answer.kind === 'done') return answer
  }
  if (pullRequest !== undefined) {
    const answer = await ask(readPullRequest, (octokit) =>
      octokit.paginate(octokit.rest.pulls.listFiles, {
        ...repository,
        pull_number: pullRequest.number,
        per_page: 100,
      }),
    )
    return answer.kind === 'done' ? done(fromFiles(answer.value, maxFiles.pullRequest)) : answer
  }
  const base = event.previousSha ?? baseBranch(event)
  if (base === undefined) return notPossible('the event names no commit to compare with')
  return ask(readContents, (octokit) => compare(octokit, repository, `${base}...${event.sha}`))
}

/** By the whole diff; over 20,000 lines there is none, and the list of files is what remains. */
async function compare(
  octokit: Octokit,
  repository: Repository,
  basehead: string,
): Promise<RepositoryChanges> {
  const diff = await wholeDiff(octokit, repository, basehead)
  if (diff === undefined) {
    const { data } = await octokit.rest.repos.compareCommitsWithBasehead({ ...repository, basehead })
    return fromFiles(data.files ?? [], maxFiles.comparison)
  }
  const reader = createDiffReader()
  for (const line of diff.split('\n')) reader.line(line)
  return { changes: reader.changes, isComplete: true }
}

async function wholeDiff(
  octokit: Octokit,
  repository: Repository,
  basehead: string,
): Promise<string | undefined> {
  try {
    // Octokit's types know the answer in JSON only.
    const { data }: { data: unknown } = await octokit.request(
      'GET /repos/{owner}/{repo}/compare/{basehead}',
      { ...repository, basehead, headers: { accept: 'application/vnd.github.diff' } },
    )
    return typeof data === 'string' ? data : undefined
  } catch (error) {
    // 406 "Sorry, the diff exceeded the maximum number of lines (20000)"; others say 422.
    const isTooLarge =
      error instanceof Error && 'status' in error && [406, 422].includes(Number(error.status))
    if (isTooLarge) return undefined
    throw error
  }
}

function fromFiles(files: readonly ApiFile[], max: number): RepositoryChanges {
  const changes = new Map<string, LinesOfFile>()
  for (const { filename, status, changes: count, patch } of files) {
    if (status !== 'removed') changes.set(filename, linesOf(filename, patch, count))
  }
  return { changes, isComplete: files.length < max }
}

function linesOf(filename: string, patch: string | undefined, count: number | undefined): LinesOfFile {
  // A file that was renamed alone has no hunks, and no changes.
  if (patch === undefined) return count === 0 ? new Set() : undefined
  const reader = createDiffReader()
  reader.file(filename)
  for (const line of patch.split('\n')) reader.line(line)
  return reader.changes.get(filename)
}
