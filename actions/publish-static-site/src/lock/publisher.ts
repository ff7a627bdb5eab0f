/** Who publishes: kept in the lock, and in the manifest by whom it was written last. */
export interface Publisher {
  /** Of this very step: no two are the same. */
  readonly id: string
  /** `https://github.com/<owner>/<repository>/actions/runs/<id>`, or where else it runs; for people. */
  readonly run: string
  /** Grows from run to run of one repository: GitHub's run ID; undefined outside of GitHub. */
  readonly order: number | undefined
  /** Whether somebody has had this run run again: whatever was published since, they want it. */
  readonly isRerun: boolean
  /** The commit, 40 hex digits; undefined outside of a repository. */
  readonly commit: string | undefined
}

/** Source: https://docs.github.com/actions/reference/variables-reference#default-environment-variables */
export function publisherOf(env: Readonly<NodeJS.ProcessEnv>, id: string): Publisher {
  const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT, GITHUB_SHA } = env
  const run = /^\d+$/.test(GITHUB_RUN_ID ?? '') ? Number(GITHUB_RUN_ID) : undefined
  const isOnGitHub = GITHUB_SERVER_URL !== undefined && GITHUB_REPOSITORY !== undefined && run !== undefined
  return {
    id,
    run: isOnGitHub
      ? `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${run}`
      : 'a run outside of GitHub',
    order: run,
    isRerun: Number(GITHUB_RUN_ATTEMPT ?? '1') > 1,
    commit: /^[0-9a-f]{40}$/.test(GITHUB_SHA ?? '') ? GITHUB_SHA : undefined,
  }
}
