/** Who publishes: kept in the lock, and in the manifest by whom it was written last. */
export interface Publisher {
  /** Of this very step: no two are the same. */
  readonly id: string
  /** `https://github.com/<owner>/<repo>/actions/runs/<id>`, or where else it runs; for people. */
  readonly run: string
  /** Grows from run to run of one repository: GitHub's run ID; undefined outside of GitHub. */
  readonly order: number | undefined
  /** The commit, 40 hex digits; undefined outside of a repository. */
  readonly commit: string | undefined
}

/** The right to change the site, until it is given back or lost. */
export interface Lease {
  /** Aborted when the lease is lost: somebody has taken over, or it could not be renewed in time. Nothing may be written then. */
  readonly lost: AbortSignal
  /** Gives it back. Never throws: what could not be given back runs out by itself. */
  release(): Promise<void>
}
