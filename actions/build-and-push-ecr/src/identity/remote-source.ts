/** A commit in full: SHA-1 or SHA-256. */
const wholeCommit = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/

/** Whether the builder fetches it: a URL or a Git repository. */
export function isRemote(source: string): boolean {
  return /^https?:\/\//.test(source) || isGit(source)
}

/**
 * Whether a context is fetched by the builder and not sent to it. Docker takes `github.com/...` for a repository there, and
 * for a path in an ADD.
 * Source: ParseGitRef in https://github.com/moby/buildkit/blob/v0.30.0/frontend/dockerfile/dfgitutil/git_ref.go
 */
export function isRemoteContext(context: string): boolean {
  return isRemote(context) || context.startsWith('github.com/')
}

/** Source: https://docs.docker.com/build/concepts/context/#git-repositories */
export function isGit(source: string): boolean {
  if (/^(?:git|ssh):\/\//.test(source)) return true
  if (/^https?:\/\//.test(source)) return /^[^#?]*\.git(?:[#?]|$)/.test(source)
  return /^[A-Za-z0-9_-]+@[A-Za-z0-9.-]+:/.test(source)
}

/** Whether the reference itself says which content it is. Of what is not a Git repository, only a checksum can. */
export function isPinned(source: string, checksum: string | undefined): boolean {
  if (!isGit(source)) return checksum !== undefined && checksum !== ''
  const [, query = ''] = /\?([^#]*)/.exec(source) ?? []
  const [, fragment = ''] = /#([^:]*)/.exec(source) ?? []
  const asked = new URLSearchParams(query)
  const commits = [checksum, fragment, asked.get('checksum'), asked.get('commit'), asked.get('ref')]
  return commits.some((commit) => wholeCommit.test(commit ?? ''))
}
