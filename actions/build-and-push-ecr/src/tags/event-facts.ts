/** What happened, as far as tags and labels are made of it. Texts that the runner left out are undefined. */
export interface EventFacts {
  /** `push`, `pull_request`, `schedule`, ... */
  readonly name: string
  /** The commit; of a pull request its head, not the merge commit that GitHub makes for it. */
  readonly sha: string | undefined
  /** `refs/heads/main`, `refs/tags/v1.2.3`, `refs/pull/7/merge`. */
  readonly ref: string
  /** The branch a pull request is to be merged into, or the one that a tag's push names. */
  readonly baseRef: string | undefined
  readonly defaultBranch: string | undefined
  /** Number of the pull request. */
  readonly pullRequest: number | undefined
  /** Whether a pull request comes from another repository: what it builds is trusted by nobody else. */
  readonly isFromFork: boolean
  /** When the commit was made, as the event tells. */
  readonly committedAt: Date | undefined
  /** `https://github.com/octo-org/orders` */
  readonly repositoryUrl: string | undefined
  /** `orders` */
  readonly repositoryName: string | undefined
  readonly description: string | undefined
  /** SPDX: `Apache-2.0`. */
  readonly license: string | undefined
}
