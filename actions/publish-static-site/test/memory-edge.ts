import { runInNewContext } from 'node:vm'
import type { KeyChanges, KeyValues } from '../src/edge/key-values.js'
import { edgeFunctionCode } from '../src/edge/function-code.js'
import { parsePathPattern } from '../src/site/path-pattern.js'
import type { RedirectRule } from '../src/site/redirects.js'

/** A KeyValueStore in memory, which writes down what was asked of it. */
export class MemoryKeyValues implements KeyValues {
  readonly keyValues = new Map<string, string>()
  readonly events: string[] = []
  /** Called before each write, where a test lets somebody else be faster. */
  beforeWrite: () => void = () => undefined
  #version = 0

  /** Somebody else writes. */
  put(key: string, value: string): void {
    this.keyValues.set(key, value)
    this.#version++
  }

  version(): Promise<string> {
    return Promise.resolve(String(this.#version))
  }

  read(key: string): Promise<string | undefined> {
    return Promise.resolve(this.keyValues.get(key))
  }

  keys(prefix: string): Promise<readonly string[]> {
    return Promise.resolve([...this.keyValues.keys()].filter((key) => key.startsWith(prefix)))
  }

  write(
    { puts = new Map<string, string>(), deletes = [] }: KeyChanges,
    version: string,
  ): Promise<string | undefined> {
    this.beforeWrite()
    if (version !== String(this.#version)) {
      this.events.push('conflict')
      return Promise.resolve(undefined)
    }
    if (puts.size + deletes.length > 50) return Promise.reject(new Error('more than 50 keys'))
    for (const [key, value] of puts) {
      if (Buffer.byteLength(value) > 1024) return Promise.reject(new Error(`${key} is too long`))
      this.keyValues.set(key, value)
    }
    for (const key of deletes) this.keyValues.delete(key)
    this.events.push(`write ${[...puts.keys(), ...deletes.map((key) => `-${key}`)].join(' ')}`)
    return Promise.resolve(String(++this.#version))
  }
}

interface Answer {
  readonly uri?: string
  readonly statusCode?: number
  readonly headers?: Readonly<Record<string, { readonly value: string }>>
}

export interface Visit {
  /** The path that the origin is asked for; undefined when the function answers by itself. */
  readonly uri: string | undefined
  readonly status: number | undefined
  readonly location: string | undefined
  /** How many keys were read. */
  readonly reads: number
}

interface Asked {
  readonly host?: string
  readonly distribution?: string
  /** Of the request, besides its host. */
  readonly headers?: Readonly<Record<string, { readonly value: string }>>
}

/** Runs the edge function as CloudFront does for a viewer's request. */
export async function visitEdge(
  keys: ReadonlyMap<string, string>,
  address: string,
  asked: Asked = {},
): Promise<Visit> {
  const { answer, reads } = await runEdge(keys, address, asked)
  return {
    uri: answer.uri,
    status: answer.statusCode,
    location: answer.headers?.location?.value,
    reads,
  }
}

/** The request as the edge function leaves it; undefined where it answers by itself. */
export async function requestAtEdge(
  keys: ReadonlyMap<string, string>,
  address: string,
  asked: Asked = {},
): Promise<Required<Pick<Answer, 'uri' | 'headers'>> | undefined> {
  const { answer } = await runEdge(keys, address, asked)
  const { uri, headers = {} } = answer
  return uri === undefined ? undefined : { uri, headers }
}

async function runEdge(
  keys: ReadonlyMap<string, string>,
  address: string,
  { host = 'www.example.com', distribution = 'E1', headers = {} }: Asked,
): Promise<{ readonly answer: Answer; readonly reads: number }> {
  let reads = 0
  const get = (key: string): Promise<string> => {
    reads++
    const value = keys.get(key)
    return value === undefined ? Promise.reject(new Error('KeyNotFound')) : Promise.resolve(value)
  }
  const code = edgeFunctionCode().replace("import cf from 'cloudfront'", '')
  const scope = { cf: { kvs: () => ({ get }) }, handler: undefined as unknown }
  runInNewContext(`${code}\nthis.handler = handler`, scope)
  const [uri = '', query = ''] = address.split('?')
  const querystring: Record<string, { value: string; multiValue?: { value: string }[] }> = {}
  for (const pair of query === '' ? [] : query.split('&')) {
    const [name = '', value = ''] = pair.split('=')
    const before = querystring[name]
    if (before === undefined) querystring[name] = { value }
    else (before.multiValue ??= [{ value: before.value }]).push({ value })
  }
  const event = {
    version: '1.0',
    context: { distributionId: distribution, eventType: 'viewer-request' },
    request: { method: 'GET', uri, querystring, headers: { host: { value: host }, ...headers }, cookies: {} },
  }
  const handler = scope.handler as (given: unknown) => Promise<Answer>
  const answer = await handler(event)
  return { answer, reads }
}

/** A line of `_redirects`: `/from /to 301!`. */
export function redirectRule(text: string, line = 1): RedirectRule {
  const parts = text.split(' ')
  const [written = '', ...rest] = parts
  const [, code = '301', force = ''] = /^(\d+)(!?)$/.exec(rest.at(-1) ?? '') ?? []
  const from = parsePathPattern(written)
  if (typeof from === 'string') throw new Error(from)
  const query = rest.slice(0, -2).map((pair) => pair.split('=') as [string, string])
  return {
    line,
    from,
    query,
    to: rest.at(-2) ?? '',
    status: Number(code) as RedirectRule['status'],
    isForced: force === '!',
  }
}
