import { randomUUID } from 'node:crypto'
import { blobPath, Blobs } from './blobs.js'
import { CacheEntries, type CacheAccess } from './cache-entries.js'
import { answerCacheCall, cachePath } from './cache-service.js'
import type { ChangedFile, Comparison, OpenPullRequest } from './changes.js'
import { CheckRuns } from './check-runs.js'
import { Comments } from './comments.js'
import { Deployments } from './deployments.js'
import { GitHubFaults } from './faults.js'
import { listen, type Reply, type Request } from './http.js'
import { GitHubJournal, type GitHubRequest } from './journal.js'
import { createRest } from './rest.js'
import type { TokenHolder } from './tokens.js'

export interface GitHubOptions {
  /** `owner/name`; `octo-org/orders` unless given. */
  readonly repository?: string
  readonly tokens?: readonly TokenHolder[]
  /** The files of each pull request there is, by its number. */
  readonly pullRequests?: Readonly<Record<number, readonly ChangedFile[]>>
  /** Those that a list of pull requests shows. */
  readonly openPullRequests?: readonly OpenPullRequest[]
  readonly comparisons?: readonly Comparison[]
  /** Of the runtime token in `env`; writable in `refs/heads/main` unless given. */
  readonly cache?: CacheAccess
}

/** GitHub, as far as Slipway's actions call it: in memory, on loopback. */
export interface GitHub {
  readonly url: string
  /** What a step needs to call this GitHub and no other. */
  readonly env: Readonly<Record<string, string>>
  readonly journal: GitHubJournal
  readonly faults: GitHubFaults
  readonly checkRuns: CheckRuns
  readonly comments: Comments
  readonly deployments: Deployments
  readonly cache: CacheEntries
  /** A GITHUB_TOKEN of a job with these `permissions:`. */
  jobToken(permissions: TokenHolder['permissions']): string
  /** A value for ACTIONS_RUNTIME_TOKEN of another job. */
  runtimeToken(access: CacheAccess): string
  close(): Promise<void>
}

export async function startGitHub(options: GitHubOptions = {}): Promise<GitHub> {
  const {
    repository = 'octo-org/orders',
    pullRequests = {},
    openPullRequests = [],
    comparisons = [],
  } = options
  const tokens = [...(options.tokens ?? [])]
  const journal = new GitHubJournal()
  const faults = new GitHubFaults()
  const repositoryUrl = `https://github.com/${repository}`
  const checkRuns = new CheckRuns(repositoryUrl)
  const comments = new Comments(repositoryUrl)
  const deployments = new Deployments(repositoryUrl)
  const entries = new CacheEntries()
  const accesses = new Map<string, CacheAccess>()
  const runtimeToken = (access: CacheAccess): string => {
    const token = toRuntimeToken(access)
    accesses.set(token, access)
    return token
  }
  let url = ''
  const blobs = new Blobs(() => url)

  const rest = createRest({
    repository,
    url: () => url,
    tokens,
    checkRuns,
    comments,
    deployments,
    pullRequests,
    openPullRequests,
    comparisons,
  })
  const answer = (request: Request): Reply => {
    if (request.path.startsWith(blobPath)) return blobs.answer(request)
    if (request.path.startsWith(cachePath)) {
      const token = /^bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? ''
      const access = accesses.get(token)
      return answerCacheCall(request.path.slice(cachePath.length), request, { entries, blobs, access })
    }
    return rest(request)
  }

  const listener = await listen((request) => {
    const entry = journal.record(toEntry(request))
    const fault = faults.meet(`${request.method} ${request.path}`)
    if (fault !== undefined && 'cut' in fault && fault.cut === 'before') return undefined
    const reply = fault !== undefined && 'reply' in fault ? fault.reply : answer(request)
    if (fault !== undefined && 'cut' in fault) return undefined
    entry.status = reply.status
    return reply
  })
  url = listener.url
  return {
    url,
    env: {
      GITHUB_API_URL: url,
      GITHUB_GRAPHQL_URL: `${url}/graphql`,
      GITHUB_REPOSITORY: repository,
      ACTIONS_RESULTS_URL: `${url}/`,
      ACTIONS_RUNTIME_TOKEN: runtimeToken(options.cache ?? { scopes: ['refs/heads/main'], isWritable: true }),
      ACTIONS_CACHE_SERVICE_V2: 'True',
    },
    journal,
    faults,
    checkRuns,
    comments,
    deployments,
    cache: entries,
    jobToken: (permissions) => {
      const token = `ghs_${randomUUID().replaceAll('-', '')}`
      tokens.push({ token, permissions })
      return token
    },
    runtimeToken,
    close: () => listener.close(),
  }
}

function toEntry({ method, path, query, headers, body }: Request): GitHubRequest {
  const isJson = headers['content-type']?.startsWith('application/json') === true
  return {
    method,
    path,
    query: query.toString(),
    accept: headers.accept ?? '',
    body: isJson && body.length > 0 ? (JSON.parse(body.toString('utf8')) as unknown) : undefined,
    status: 0,
  }
}

/**
 * As the runner's: a JWT whose claim `ac` says which scopes the job may read (1) and write (2). BuildKit reads it itself.
 * Source: https://github.com/tonistiigi/go-actions-cache, cache.go (Scope, Permission)
 */
function toRuntimeToken({ scopes, isWritable }: CacheAccess): string {
  const ac = scopes.map((Scope, index) => ({ Scope, Permission: isWritable && index === 0 ? 3 : 1 }))
  const now = Math.floor(Date.now() / 1000)
  const claims = { jti: randomUUID(), nbf: now - 60, exp: now + 6 * 3600, ac: JSON.stringify(ac) }
  const parts = [{ alg: 'RS256', typ: 'JWT' }, claims].map((part) =>
    Buffer.from(JSON.stringify(part)).toString('base64url'),
  )
  return [...parts, 'c2lnbmF0dXJl'].join('.')
}
