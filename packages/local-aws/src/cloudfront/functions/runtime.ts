/**
 * What a function finds in its runtime besides the language, as a script that runs before it. It speaks with the edge
 * through strings alone, so that nothing of Node comes in.
 * Sources: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-javascript-runtime-20.html,
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-custom-methods.html
 */
export const runtimeSource = `(function () {
  'use strict'
  const edge = globalThis.edge
  const missing = ['edge', 'WebAssembly', 'SharedArrayBuffer', 'Atomics', 'Intl', 'WeakRef', 'FinalizationRegistry',
    'Proxy', 'Reflect', 'gc']
  for (const name of missing) delete globalThis[name]
  const text = (value) => typeof value === 'string' ? value : value instanceof Error ? String(value) : JSON.stringify(value)
  const log = (...values) => edge.log(values.map(text).join(' '))
  globalThis.console = { log, error: log }
  const store = (id) => {
    const refusal = edge.refuseStore(id === undefined ? '' : String(id))
    if (refusal !== '') throw new Error(refusal)
    return {
      async get(key, options) {
        const found = edge.get(String(key))
        if (found === undefined) throw new Error('KeyNotFound: ' + key)
        const format = (options && options.format) || 'string'
        if (format === 'json') return JSON.parse(found)
        if (format === 'string') return found
        throw new Error('InvalidFormat: ' + format)
      },
      exists: async (key) => edge.get(String(key)) !== undefined,
      count: async () => edge.count(),
    }
  }
  const hash = (algorithm, key) => {
    const parts = []
    return {
      update(part) { parts.push(String(part)); return this },
      digest: (encoding) => edge.digest(String(algorithm), key === undefined ? undefined : String(key), parts.join(''), String(encoding)),
    }
  }
  const modules = {
    cloudfront: { kvs: store },
    crypto: { createHash: (algorithm) => hash(algorithm), createHmac: hash },
    querystring: {
      escape: encodeURIComponent,
      unescape: decodeURIComponent,
      parse: (query) => Object.fromEntries(query.split('&').filter(Boolean).map((pair) => {
        const [name, value] = pair.split('=')
        return [decodeURIComponent(name), decodeURIComponent(value || '')]
      })),
      stringify: (query) => Object.keys(query)
        .map((name) => encodeURIComponent(name) + '=' + encodeURIComponent(query[name])).join('&'),
    },
  }
  const load = (name) => {
    if (name === 'cloudfront' && !edge.hasStores) throw new Error('Cannot find module "cloudfront"')
    if (!Object.hasOwn(modules, name)) throw new Error('Cannot find module "' + name + '"')
    return modules[name]
  }
  return (define, event) => {
    Promise.resolve()
      .then(() => {
        const handler = define(load)
        if (typeof handler !== 'function') throw new Error('The function has no handler')
        return handler(JSON.parse(event))
      })
      .then((value) => edge.done(JSON.stringify(value)), (error) => edge.fail(text(error) || 'undefined'))
  }
})()`
