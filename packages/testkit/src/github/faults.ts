import { json, type Reply } from './http.js'

/** What some requests meet in the place of an answer. */
export interface GitHubFault {
  /** Matched against `METHOD /path`; every request unless given. */
  readonly requests?: RegExp
  /** Which of the matching requests is the first to meet it, from 1; the first unless given. */
  readonly nth?: number
  /** How many meet it, one unless given. */
  readonly count?: number
  /** An HTTP status, or a connection that is cut: before the request is done, or after it (`lost-answer`). */
  readonly answer: 403 | 404 | 429 | 500 | 502 | 503 | 'reset' | 'lost-answer'
  readonly message?: string
  readonly headers?: Readonly<Record<string, string>>
}

export type MetFault = { readonly reply: Reply } | { readonly cut: 'before' | 'after' }

export class GitHubFaults {
  readonly #faults: { readonly fault: GitHubFault; seen: number }[] = []

  add(fault: GitHubFault): void {
    this.#faults.push({ fault, seen: 0 })
  }

  clear(): void {
    this.#faults.length = 0
  }

  /** The fault that this request meets, if any; counts it. */
  meet(request: string): MetFault | undefined {
    for (const entry of this.#faults) {
      const { requests, nth = 1, count = 1, answer, message, headers } = entry.fault
      if (requests?.test(request) === false) continue
      entry.seen++
      if (entry.seen < nth || entry.seen >= nth + count) continue
      if (answer === 'reset') return { cut: 'before' }
      if (answer === 'lost-answer') return { cut: 'after' }
      return { reply: json(answer, { message: message ?? texts[answer] }, headers) }
    }
    return undefined
  }
}

const texts = {
  403: 'Resource not accessible by integration',
  404: 'Not Found',
  429: 'API rate limit exceeded for installation.',
  500: 'Server Error',
  502: 'Server Error',
  503: 'Service Unavailable',
}
