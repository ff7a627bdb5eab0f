// ncc, spared the work that comes to nothing in our bundles: half of its time was the search for files to copy in code
// that names none.
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const relocator = require.resolve('@vercel/ncc/dist/ncc/loaders/relocate-loader.js')
const relocate = require(relocator)

/** How code names a file beside itself, but for the `import` of an ES module, which is webpack's. */
const ownPlace = /\b(?:__dirname|__filename|import\.meta|require)\b/
const esModule = /^(?:import|export)\b/m

function relocateWhereNeeded(content, map) {
  const code = content.toString()
  if (!esModule.test(code) || ownPlace.test(code)) return relocate.call(this, content, map)
  this.callback(null, code, map)
}

// webpack takes its loaders from node's cache of modules, and so does ncc.
require.cache[relocator].exports = Object.assign(relocateWhereNeeded, relocate)

export const ncc = require('@vercel/ncc')
