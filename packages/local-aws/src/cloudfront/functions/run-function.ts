import { createHash, createHmac } from 'node:crypto'
import { createContext, Script } from 'node:vm'
import type { KeyValueStore } from '../key-value-stores/store.js'
import type { Runtime } from './edge-function.js'
import { runtimeSource } from './runtime.js'

/** How a run of a function ended, with what it printed. */
export type FunctionRun = { readonly log: readonly string[] } & (
  | { readonly kind: 'returned'; readonly json: string }
  /** It threw, took too long, could not be compiled or did not settle. */
  | { readonly kind: 'failed'; readonly message: string }
)

/**
 * In real time, far above AWS's limit of about a millisecond of computing: the machine of a test is busy with more, and
 * an endless loop is found all the same.
 */
const limitMs = 500

const runtimeScript = new Script(runtimeSource, { filename: 'runtime' })

/**
 * Runs a function once, in a context that has the language and what CloudFront's runtime adds: no require of Node, no
 * process, no timers, no eval.
 * @param event as JSON
 */
export function runFunction(
  { code, runtime }: { readonly code: string; readonly runtime: Runtime },
  event: string,
  store: KeyValueStore | undefined,
): FunctionRun {
  const log: string[] = []
  let outcome: FunctionRun = { kind: 'failed', message: 'The handler did not settle', log }
  const keys = store?.keysAtEdge
  const edge = {
    hasStores: runtime === 'cloudfront-js-2.0',
    log: (line: string) => void log.push(line),
    refuseStore: (id: string) =>
      store === undefined || (id !== '' && id !== store.id)
        ? 'KeyValueStoreNotFound: the function is not associated with it'
        : '',
    get: (key: string) => keys?.get(key),
    count: () => keys?.size ?? 0,
    digest,
    done: (json: string | undefined) => (outcome = { kind: 'returned', json: json ?? 'null', log }),
    fail: (message: string) => (outcome = { kind: 'failed', message, log }),
  }
  // The jobs of promises belong to the context and count towards its limit.
  const context = createContext(
    { edge },
    { codeGeneration: { strings: false, wasm: false }, microtaskMode: 'afterEvaluate' },
  )
  try {
    const start: unknown = runtimeScript.runInContext(context)
    context.start = start
    context.event = event
    new Script(
      `(({ start, event }) => { delete globalThis.start; delete globalThis.event; start(${wrap(code)}, event) })({ start, event })`,
      {
        filename: 'function.js',
      },
    ).runInContext(context, { timeout: limitMs })
  } catch (error) {
    return {
      kind: 'failed',
      message: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
      log,
    }
  }
  return outcome
}

/** A module of the runtime: it imports default exports, and is strict by itself. */
function wrap(code: string): string {
  const imports = /^[ \t]*import\s+(\w+)\s+from\s+['"]([\w-]+)['"][ \t]*;?/gm
  const body = code.replace(
    imports,
    (_, name: string, module: string) => `const ${name} = require('${module}');`,
  )
  return `function (require) { 'use strict'; ${body}\n;return typeof handler === 'function' ? handler : undefined }`
}

function digest(algorithm: string, key: string | undefined, data: string, encoding: string): string {
  const hash = key === undefined ? createHash(algorithm) : createHmac(algorithm, key)
  const isKnown = encoding === 'hex' || encoding === 'base64' || encoding === 'base64url'
  return hash.update(data).digest(isKnown ? encoding : 'hex')
}
