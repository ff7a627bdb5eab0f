import type { PathPattern } from './path-pattern.js'

/** 200 is a rewrite: visitors see what is at `to` under the address they asked for. */
export type RedirectStatus = 200 | 301 | 302 | 303 | 307 | 308

/** A rule of `_redirects`. The first that matches a request is the one that counts. */
export interface RedirectRule {
  /** In the file, from 1. */
  readonly line: number
  readonly from: PathPattern
  /** Query parameters that a request has to have: each value is a text, or `:name`, which captures it. */
  readonly query: readonly (readonly [name: string, value: string])[]
  /** A path from the root or an absolute http(s) address, percent-encoded, with `:splat` and `:name` to be filled in. */
  readonly to: string
  readonly status: RedirectStatus
  /** `!`: also where the site has a file of that path. */
  readonly isForced: boolean
}

/** Whether a rule is about one path exactly, so that an object can stand there. */
export function isStatic({ from, query }: RedirectRule): boolean {
  return from.captures.length === 0 && query.length === 0
}
