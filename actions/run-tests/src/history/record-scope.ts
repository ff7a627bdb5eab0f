import { readFileSync } from 'node:fs'
import { isOfPullRequest, parseFollowedRun, parsePayload } from '@slipway/github/event-document'

/** Whose records a run is compared with, and whether its own becomes one of them. */
export interface RecordScope {
  /** A ref: `refs/heads/main`, `refs/pull/7/merge`. */
  readonly branch: string
  /** Where the change is to go, as a ref; undefined where the run is not of a change. */
  readonly baseBranch: string | undefined
  /** As what the run is kept. Of a pull request, nobody but itself could read it. */
  readonly keptAs: { readonly branch: string; readonly sha: string } | undefined
}

export function readRecordScope(env: Readonly<NodeJS.ProcessEnv>): RecordScope {
  if (env.GITHUB_EVENT_NAME === 'workflow_run') return scopeOfFollowed(readPayload(env.GITHUB_EVENT_PATH))
  const branch = env.GITHUB_REF ?? ''
  // Set for pull requests alone. Source: https://docs.github.com/actions/reference/workflows-and-actions/variables
  const base = env.GITHUB_BASE_REF ?? ''
  if (base !== '') return { branch, baseBranch: `refs/heads/${base}`, keptAs: undefined }
  return {
    branch,
    baseBranch: undefined,
    keptAs: { branch: env.GITHUB_REF_NAME ?? branch, sha: env.GITHUB_SHA ?? '' },
  }
}

/** Events of a followed run by which only the repository's own code is run. */
const trusted = ['push', 'schedule', 'workflow_dispatch']

/**
 * The cache of a run that follows another one is the default branch's, whatever the other one was for: what a fork's pull
 * request says of itself must not become what all others are compared with.
 */
function scopeOfFollowed(payload: unknown): RecordScope {
  const run = parseFollowedRun(payload)
  const { defaultBranch } = parsePayload(payload)
  if (run !== undefined && isOfPullRequest(run)) {
    const baseBranch = defaultBranch === undefined ? undefined : `refs/heads/${defaultBranch}`
    return { branch: '', baseBranch, keptAs: undefined }
  }
  const isTrusted = run !== undefined && !run.isFromFork && trusted.includes(run.event)
  if (!isTrusted || run.headBranch === undefined)
    return { branch: '', baseBranch: undefined, keptAs: undefined }
  return {
    branch: `refs/heads/${run.headBranch}`,
    baseBranch: undefined,
    keptAs: { branch: run.headBranch, sha: run.headSha },
  }
}

function readPayload(path: string | undefined): unknown {
  if (!path) return undefined
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    // Whoever tells GitHub reads it again, and says what is wrong with it.
    return undefined
  }
}
