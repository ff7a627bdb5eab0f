import type { Params } from './devtools.js'

/** What a page asked for, and what came. */
export interface Loaded {
  readonly url: string
  /** 0 when nothing came. */
  readonly status: number
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly mimeType: string
  /** Nobody was asked: it was in this visitor's cache. */
  readonly fromCache: boolean
  /** `net::ERR_ABORTED` and the like; undefined unless it failed. */
  readonly error: string | undefined
}

export interface ExceptionDetails {
  readonly text: string
  readonly exception?: { readonly description?: string; readonly value?: unknown }
}

export function describeException({ text, exception }: ExceptionDetails): string {
  return exception?.description ?? `${text} ${JSON.stringify(exception?.value)}`
}

/** What the events of a page say of its requests and its console. */
export class Seen {
  readonly errors: string[] = []
  readonly #requests = new Map<string, Loaded>()
  /** Those that a redirect has answered. */
  readonly #redirects: Loaded[] = []
  readonly #underWay = new Set<string>()
  /** What another page of this renderer had in memory. */
  readonly #remembered = new Set<string>()
  #isLoaded = false

  get requests(): readonly Loaded[] {
    return [...this.#redirects, ...this.#requests.values()]
  }

  get isComplete(): boolean {
    return this.#isLoaded && this.#underWay.size === 0
  }

  /** What a page is waiting for. */
  get missing(): string {
    const urls = [...this.#underWay].map((id) => this.#requests.get(id)?.url ?? id)
    return [...(this.#isLoaded ? [] : ['its load event']), ...urls].join(', ')
  }

  clear(): void {
    this.errors.length = 0
    this.#requests.clear()
    this.#redirects.length = 0
    this.#underWay.clear()
    this.#remembered.clear()
    this.#isLoaded = false
  }

  note(method: string, params: Params): void {
    const id = String(params.requestId)
    switch (method) {
      case 'Network.requestWillBeSent': {
        const { request, redirectResponse, type } = params as unknown as Sent
        // The icon of a tab is of type Other: asked for whenever the browser likes, and given up when a page goes.
        if (!/^https?:/.test(request.url) || type === 'Other') return
        if (redirectResponse !== undefined) this.#redirects.push(answered(redirectResponse))
        this.#requests.set(id, { ...unanswered, url: request.url })
        this.#underWay.add(id)
        return
      }
      case 'Network.requestServedFromCache':
        this.#remembered.add(id)
        return
      case 'Network.responseReceived': {
        const answer = answered((params as unknown as Received).response)
        const fromCache = answer.fromCache || this.#remembered.has(id)
        if (this.#requests.has(id)) this.#requests.set(id, { ...answer, fromCache })
        return
      }
      case 'Network.loadingFinished':
        this.#underWay.delete(id)
        return
      case 'Network.loadingFailed': {
        this.#underWay.delete(id)
        const request = this.#requests.get(id)
        if (request !== undefined) this.#requests.set(id, { ...request, error: String(params.errorText) })
        return
      }
      case 'Page.loadEventFired':
        this.#isLoaded = true
        return
      case 'Runtime.exceptionThrown':
        this.errors.push(describeException(params.exceptionDetails as ExceptionDetails))
        return
      case 'Runtime.consoleAPICalled':
        if (params.type === 'error' || params.type === 'assert') this.errors.push(JSON.stringify(params.args))
        return
      case 'Log.entryAdded': {
        const { level, text, url = '' } = params.entry as { level: string; text: string; url?: string }
        if (level === 'error') this.errors.push(`${text} ${url}`.trim())
        return
      }
    }
  }
}

interface Response {
  readonly url: string
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly mimeType: string
  readonly fromDiskCache?: boolean
}

interface Sent {
  readonly request: { readonly url: string }
  readonly redirectResponse?: Response
  readonly type: string
}

interface Received {
  readonly response: Response
}

const unanswered = { status: 0, headers: {}, mimeType: '', fromCache: false, error: undefined }

function answered({ url, status, headers, mimeType, fromDiskCache = false }: Response): Loaded {
  const lower = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])
  return {
    url,
    status,
    headers: Object.fromEntries(lower) as Loaded['headers'],
    mimeType,
    fromCache: fromDiskCache,
    error: undefined,
  }
}
