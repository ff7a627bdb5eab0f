import { json, type Reply, type Request } from './http.js'
import { page } from './pages.js'

/** A file as `pulls/N/files` and `compare` show it. */
export interface ChangedFile {
  readonly filename: string
  readonly status: 'added' | 'removed' | 'modified' | 'renamed'
  /** The hunks, without the file's header; GitHub leaves it out of binary and of large files. */
  readonly patch?: string
  /** Lines that are added or removed. */
  readonly changes?: number
  readonly previous_filename?: string
}

export interface Comparison {
  /** A commit, branch or tag. */
  readonly base: string
  readonly head: string
  /** As `git diff` prints it. Without one the comparison is too large for the diff media type. */
  readonly diff?: string
  readonly files?: readonly ChangedFile[]
}

/** Source: docs.github.com/rest/commits/commits#compare-two-commits: "up to 300 changed files", on the first page. */
const maxComparedFiles = 300
/** Source: docs.github.com/rest/pulls/pulls#list-pull-requests-files */
const maxPullRequestFiles = 3_000

export function compare(basehead: string, request: Request, comparisons: readonly Comparison[]): Reply {
  const found = comparisons.find(({ base, head }) => `${base}...${head}` === basehead)
  if (found === undefined) return json(404, { message: 'Not Found' })
  if (/application\/vnd\.github(\.v3)?\.diff/.test(request.headers.accept ?? '')) {
    if (found.diff === undefined) {
      return json(406, {
        message: 'Sorry, the diff exceeded the maximum number of lines (20000)',
        errors: [{ resource: 'Comparison', field: 'diff', code: 'too_large' }],
      })
    }
    const headers = { 'content-type': 'application/vnd.github.diff; charset=utf-8' }
    return { status: 200, headers, body: found.diff }
  }
  return json(200, { status: 'ahead', files: (found.files ?? []).slice(0, maxComparedFiles) })
}

export function pullRequestFiles(request: Request, url: string, files: readonly ChangedFile[]): Reply {
  return page(request, url, files.slice(0, maxPullRequestFiles))
}

/** An open pull request, as far as `GET /pulls` is asked for it. */
export interface OpenPullRequest {
  readonly number: number
  /** `owner/name`; null of a fork that was deleted. */
  readonly headRepository: string | null
  readonly headRef: string
  readonly headSha: string
  readonly baseRef?: string
}

/** Source: docs.github.com/rest/pulls/pulls#list-pull-requests: `head` is `user:ref-name`, another form is ignored. */
export function listPullRequests(
  request: Request,
  url: string,
  repository: string,
  open: readonly OpenPullRequest[],
): Reply {
  const asked = request.query.get('head')
  const isOf = ({ headRepository, headRef }: OpenPullRequest): boolean =>
    !asked?.includes(':') || asked === `${headRepository?.split('/')[0] ?? ''}:${headRef}`
  const shown = open.filter(isOf).map(({ number, headRepository, headRef, headSha, baseRef = 'main' }) => ({
    number,
    state: 'open',
    head: {
      ref: headRef,
      sha: headSha,
      repo: headRepository === null ? null : { full_name: headRepository },
    },
    base: { ref: baseRef, sha: 'b'.repeat(40), repo: { full_name: repository } },
  }))
  return page(request, url, request.query.get('state') === 'closed' ? [] : shown)
}
