import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What the server does with the analysis that a scanner submits. */
export interface FakeAnalysis {
  /** What `api/ce/task` tells, one answer a call; the last stays. */
  readonly tasks: readonly Readonly<Record<string, unknown>>[]
  /** What `api/qualitygates/project_status` tells. */
  readonly gate?: unknown
}

export interface FakeSonar {
  readonly url: string
  readonly requests: readonly FakeRequest[]
  /** The next requests of the web API are answered like this, before anything else is looked at. */
  failNext(...failures: readonly FakeFailure[]): void
  close(): Promise<void>
}

export interface FakeRequest {
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  readonly authorization: string | undefined
}

/** A status with its body and headers; or the connection is cut. */
export type FakeFailure =
  { readonly status: number; readonly headers?: Record<string, string>; readonly body?: string } | 'reset'

interface FakeOptions {
  readonly token: string
  /** The authentication that this version of the server knows. */
  readonly scheme?: 'bearer' | 'basic'
  readonly analysis: FakeAnalysis
}

/**
 * A SonarQube server as far as a scanner and who waits for its quality gate see it: a scanner posts to `api/ce/submit`,
 * and the two calls of the web API answer as the documentation of `/web_api` says.
 */
export async function startFakeSonar({
  token,
  scheme = 'bearer',
  analysis,
}: FakeOptions): Promise<FakeSonar> {
  const requests: FakeRequest[] = []
  const failures: FakeFailure[] = []
  const submitted = new Set<string>()
  let asked = 0
  const expected =
    scheme === 'bearer' ? `Bearer ${token}` : `Basic ${Buffer.from(`${token}:`).toString('base64')}`

  const answer = (url: URL, authorization: string | undefined): FakeAnswer => {
    if (url.pathname === '/api/ce/submit') {
      // A scanner has ways of its own to authenticate; here it is the bearer.
      if (authorization !== `Bearer ${token}`) return refusal(401, 'Not authorized')
      const taskId = `task-${submitted.size + 1}`
      submitted.add(taskId)
      return { status: 200, body: { taskId } }
    }
    if (authorization !== expected) return refusal(401, 'Not authorized')
    switch (url.pathname) {
      case '/api/ce/task': {
        if (!submitted.has(url.searchParams.get('id') ?? '')) return refusal(404, 'No activity found')
        const task = analysis.tasks[Math.min(asked++, analysis.tasks.length - 1)]
        return { status: 200, body: { task } }
      }
      case '/api/qualitygates/project_status':
        if (analysis.gate === undefined) return refusal(403, 'Insufficient privileges')
        return { status: 200, body: { projectStatus: analysis.gate } }
      default:
        return refusal(404, 'Unknown url')
    }
  }

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost')
    const { authorization } = request.headers
    requests.push({ path: url.pathname, query: Object.fromEntries(url.searchParams), authorization })
    const { status, body } = answer(url, authorization)
    const failure = url.pathname === '/api/ce/submit' ? undefined : failures.shift()
    if (failure === undefined) send(response, status, body)
    else fail(request, response, failure)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo // It listens on TCP, not on a pipe.
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    failNext: (...next) => void failures.push(...next),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

interface FakeAnswer {
  readonly status: number
  readonly body: unknown
}

function refusal(status: number, msg: string): FakeAnswer {
  return { status, body: { errors: [{ msg }] } }
}

function fail(request: IncomingMessage, response: ServerResponse, failure: FakeFailure): void {
  if (failure === 'reset') request.socket.destroy()
  else response.writeHead(failure.status, failure.headers).end(failure.body)
}
