import { runtimeSource } from './runtime.js'

/**
 * What runs functions, each in a context that has the language and what CloudFront's runtime adds: no require of Node,
 * no process, no timers, no eval. As a text, for a thread of its own: an endless loop ends with its thread, while ending
 * one inside of the jobs of promises would take Node along.
 */
export const workerSource = `
const { parentPort } = require('node:worker_threads')
const { createHash, createHmac } = require('node:crypto')
const { createContext, Script } = require('node:vm')

const runtime = new Script(${JSON.stringify(runtimeSource)}, { filename: 'runtime' })
const stores = new Map()

parentPort.on('message', (task) => {
  if (task.keys !== undefined) stores.set(task.storeId, new Map(task.keys))
  parentPort.postMessage(run(task))
})

function run({ code, hasStores, event, storeId }) {
  const log = []
  let outcome = { kind: 'failed', message: 'The handler did not settle', log }
  const keys = storeId === undefined ? undefined : stores.get(storeId)
  const edge = {
    hasStores,
    log: (line) => void log.push(line),
    refuseStore: (id) => keys === undefined || (id !== '' && id !== storeId)
      ? 'KeyValueStoreNotFound: the function is not associated with it'
      : '',
    get: (key) => keys.get(key),
    count: () => keys.size,
    digest,
    done: (json) => { outcome = { kind: 'returned', json: json === undefined ? 'null' : json, log } },
    fail: (message) => { outcome = { kind: 'failed', message, log } },
  }
  const context = createContext(
    { edge },
    { codeGeneration: { strings: false, wasm: false }, microtaskMode: 'afterEvaluate' },
  )
  try {
    const start = runtime.runInContext(context)
    const define = new Script('(' + code + ')', { filename: 'function.js' }).runInContext(context)
    Object.assign(context, { start, define, event })
    const last = '(({ start, define, event }) => {' +
      'for (const name of ["start", "define", "event"]) delete globalThis[name];' +
      'start(define, event) })({ start, define, event })'
    new Script(last).runInContext(context)
  } catch (error) {
    return { kind: 'failed', message: error instanceof Error ? error.name + ': ' + error.message : String(error), log }
  }
  return outcome
}

function digest(algorithm, key, data, encoding) {
  const hash = key === undefined ? createHash(algorithm) : createHmac(algorithm, key)
  return hash.update(data).digest(['hex', 'base64', 'base64url'].includes(encoding) ? encoding : 'hex')
}
`
