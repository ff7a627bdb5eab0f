'use strict'
/** Has the module of Vitest that defines the class `Vitest` hand it over; every other one is left as it is. */
exports.exposeClass = function (url, loaded) {
  if (loaded.format !== 'module' || !/\/vitest\/dist\//.test(url) || !loaded.source) return loaded
  const source = Buffer.from(loaded.source).toString()
  if (!/^class Vitest \{/m.test(source)) return loaded
  // Behind the last line, so that no line moves.
  return { ...loaded, source: `${source}\n;globalThis[Symbol.for('slipway.vitest')]?.(Vitest)\n` }
}
