/** What happened, as far as tags and labels are made of it. Texts that the runner left out are undefined. */
export interface EventFacts {
  /** `push`, `pull_request`, `schedule`, ... */
  readonly name: string
  /**
   * The commit that tags and labels name: GITHUB_SHA, which is what actions/checkout checks out. Of a pull request
   * that is the merge commit GitHub made for it: the image holds its files, not those of the head alone. Who checks
   * out the head says so by DOCKER_METADATA_PR_HEAD_SHA=true, as for docker/metadata-action; then it is the head.
   */
  readonly sha: string | undefined
  /** The first characters of `sha`: 7, or as many as DOCKER_METADATA_SHORT_SHA_LENGTH says. */
  readonly shortSha: string | undefined
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
