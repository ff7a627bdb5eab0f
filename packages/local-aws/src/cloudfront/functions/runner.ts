import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { KeyValueStore } from '../key-value-stores/store.js'
import type { Runtime } from './edge-function.js'
import { workerSource } from './worker-source.js'

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
const limitMs = 1_000

/** Runs functions, one at a time, in a thread that comes with the first. */
export class FunctionRunner {
  #worker: Worker | undefined
  #last: Promise<unknown> = Promise.resolve()
  /** What the thread knows of each store. */
  #sent = new Map<string, ReadonlyMap<string, string>>()

  /** @param event as JSON */
  run(
    subject: { readonly code: string; readonly runtime: Runtime },
    event: string,
    store?: KeyValueStore,
  ): Promise<FunctionRun> {
    const run = this.#last.then(() => this.#runNext(subject, event, store))
    this.#last = run
    return run
  }

  async close(): Promise<void> {
    const worker = this.#worker
    this.#worker = undefined
    await worker?.terminate()
  }

  async #runNext(
    { code, runtime }: { readonly code: string; readonly runtime: Runtime },
    event: string,
    store: KeyValueStore | undefined,
  ): Promise<FunctionRun> {
    const worker = await this.#start()
    return new Promise((resolve) => {
      const settle = (run: FunctionRun): void => {
        clearTimeout(timer)
        worker.off('message', settle).off('exit', onExit).unref()
        resolve(run)
      }
      const fail = (message: string): void => {
        if (this.#worker === worker) this.#worker = undefined
        settle({ kind: 'failed', message, log: [] })
      }
      const onExit = (): void => fail('The thread of the function ended')
      const timer = setTimeout(() => {
        worker.off('exit', onExit)
        fail('The function exceeded its compute limit')
        void worker.terminate()
      }, limitMs)
      worker.ref()
      worker.on('message', settle).on('exit', onExit)
      worker.postMessage({
        code: wrap(code),
        hasStores: runtime === 'cloudfront-js-2.0',
        event,
        storeId: store?.id,
        keys: store === undefined ? undefined : this.#news(store),
      })
    })
  }

  async #start(): Promise<Worker> {
    if (this.#worker !== undefined) return this.#worker
    this.#sent = new Map()
    const worker = new Worker(workerSource, { eval: true, env: {}, execArgv: [] })
    this.#worker = worker
    // What it takes to start is not the function's.
    await once(worker, 'online')
    return worker
  }

  /** The keys of a store where the thread does not have them yet. */
  #news({ id, keysAtEdge }: KeyValueStore): readonly (readonly [string, string])[] | undefined {
    if (this.#sent.get(id) === keysAtEdge) return undefined
    this.#sent.set(id, keysAtEdge)
    return [...keysAtEdge]
  }
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
