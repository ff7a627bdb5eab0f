import {
  compare,
  listPullRequests,
  pullRequestFiles,
  type ChangedFile,
  type Comparison,
  type OpenPullRequest,
} from './changes.js'
import type { CheckRuns } from './check-runs.js'
import type { Comments } from './comments.js'
import type { Deployments } from './deployments.js'
import { json, type Reply, type Request } from './http.js'
import { findHolder, loginOf, refuse, type Permission, type TokenHolder } from './tokens.js'

export interface RestWorld {
  readonly repository: string
  /** Of this server: pages link to each other by it. */
  readonly url: () => string
  readonly tokens: readonly TokenHolder[]
  readonly checkRuns: CheckRuns
  readonly comments: Comments
  readonly deployments: Deployments
  readonly pullRequests: Readonly<Record<number, readonly ChangedFile[]>>
  readonly openPullRequests: readonly OpenPullRequest[]
  readonly comparisons: readonly Comparison[]
}

interface Route {
  /** Matched against `METHOD /path`, the path below the repository; its group is given to `answer`. */
  readonly request: RegExp
  /** Any of these permissions will do. */
  readonly needs: readonly Permission[]
  readonly level: 'read' | 'write'
  answer(request: Request, group: string, holder: TokenHolder): Reply
}

/** The REST API of one repository, and of GraphQL the question who asks. */
export function createRest(world: RestWorld): (request: Request) => Reply {
  const routes = routesOf(world)
  return (request) => {
    const holder = findHolder(request, world.tokens)
    if (holder === undefined) return json(401, { message: 'Bad credentials', status: '401' })
    if (/^(\/api)?\/graphql$/.test(request.path)) {
      return json(200, { data: { viewer: { login: loginOf(holder) } } })
    }
    // An Enterprise Server has its API below /api/v3, and GraphQL beside it.
    const path = request.path.replace(/^\/api\/v3(?=\/)/, '')
    const home = `/repos/${world.repository}`
    for (const route of path.startsWith(`${home}/`) ? routes : []) {
      const match = route.request.exec(`${request.method} ${path.slice(home.length)}`)
      if (match === null) continue
      return refuse(holder, route.level, route.needs) ?? route.answer(request, match[1] ?? '', holder)
    }
    return notFound
  }
}

const notFound = json(404, { message: 'Not Found', status: '404' })

function routesOf(world: RestWorld): readonly Route[] {
  const { url, checkRuns, comments, pullRequests, comparisons } = world
  const conversation: readonly Permission[] = ['issues', 'pull-requests']
  return [
    ...deploymentRoutes(world),
    {
      request: /^POST \/check-runs$/,
      needs: ['checks'],
      level: 'write',
      answer: (request) => checkRuns.create(request),
    },
    {
      request: /^PATCH \/check-runs\/(\d+)$/,
      needs: ['checks'],
      level: 'write',
      answer: (request, id) => checkRuns.update(Number(id), request),
    },
    {
      request: /^GET \/check-runs\/(\d+)$/,
      needs: ['checks'],
      level: 'read',
      answer: (_, id) => checkRuns.get(Number(id)),
    },
    {
      request: /^GET \/commits\/(\w+)\/check-runs$/,
      needs: ['checks'],
      level: 'read',
      answer: (request, sha) => checkRuns.list(sha, request),
    },
    {
      request: /^GET \/issues\/(\d+)\/comments$/,
      needs: conversation,
      level: 'read',
      answer: (request, number) => comments.list(Number(number), request, url()),
    },
    {
      request: /^POST \/issues\/(\d+)\/comments$/,
      needs: conversation,
      level: 'write',
      answer: (request, number, holder) => comments.create(Number(number), loginOf(holder), request),
    },
    {
      request: /^PATCH \/issues\/comments\/(\d+)$/,
      needs: conversation,
      level: 'write',
      answer: (request, id) => comments.update(Number(id), request),
    },
    {
      request: /^GET \/compare\/(.+)$/,
      needs: ['contents'],
      level: 'read',
      answer: (request, basehead) => compare(decodeURIComponent(basehead), request, comparisons),
    },
    {
      request: /^GET \/pulls$/,
      needs: ['pull-requests'],
      level: 'read',
      answer: (request) => listPullRequests(request, url(), world.repository, world.openPullRequests),
    },
    {
      request: /^GET \/pulls\/(\d+)\/files$/,
      needs: ['pull-requests'],
      level: 'read',
      answer: (request, number) => {
        const files = pullRequests[Number(number)]
        return files === undefined ? notFound : pullRequestFiles(request, url(), files)
      },
    },
  ]
}

function deploymentRoutes({ url, deployments }: RestWorld): readonly Route[] {
  return [
    {
      request: /^POST \/deployments$/,
      needs: ['deployments'],
      level: 'write',
      answer: (request, _, holder) => deployments.create(loginOf(holder), request),
    },
    {
      request: /^GET \/deployments$/,
      needs: ['deployments'],
      level: 'read',
      answer: (request) => deployments.list(request, url()),
    },
    {
      request: /^POST \/deployments\/(\d+)\/statuses$/,
      needs: ['deployments'],
      level: 'write',
      answer: (request, id) => deployments.addStatus(Number(id), request),
    },
    {
      request: /^GET \/deployments\/(\d+)\/statuses$/,
      needs: ['deployments'],
      level: 'read',
      answer: (request, id) => deployments.statuses(Number(id), request, url()),
    },
  ]
}
