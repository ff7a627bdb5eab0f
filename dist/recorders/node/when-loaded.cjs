'use strict'
/**
 * Calls back when a CommonJS file has been loaded, with its exports. Nothing else is slower or looks different for it:
 * only the place of this one file in the module cache is watched, where wrapping `require` would be in every stack.
 */
const Module = require('module')

exports.whenLoaded = function (file, callback) {
  const cache = Module._cache
  let module
  Object.defineProperty(cache, file, {
    configurable: true,
    enumerable: false,
    get: () => module,
    set(created) {
      // From here on it is an entry like any other.
      Object.defineProperty(cache, file, {
        configurable: true,
        enumerable: true,
        writable: true,
        value: created,
      })
      module = created
      const compile = created._compile
      created._compile = function (...args) {
        delete this._compile
        const result = compile.apply(this, args)
        callback(this.exports)
        return result
      }
    },
  })
}
