'use strict'
/**
 * Loaded by `NODE_OPTIONS=--require` into every Node process of a command. A process that is Jest, Mocha, Vitest,
 * ESLint or `node --test` gets a recorder, one that may load Webpack a watch for it; every other one goes on at once.
 * Plain CommonJS for any Node that a project still tests on, so no newer syntax and no dependency.
 */
const { realpathSync } = require('fs')
const { isMainThread } = require('worker_threads')

/** The program is known by the file that runs, not by the name it was called by: npm, npx, pnpm and yarn all link. */
const recorders = [
  [/[\\/](?:jest(?:-cli)?[\\/]bin[\\/]jest|react-scripts[\\/]scripts[\\/]test)\.js$/, './jest.cjs'],
  [/[\\/]mocha[\\/](?:bin[\\/]_?mocha(?:\.js)?|lib[\\/]cli[\\/]cli\.c?js)$/, './mocha.cjs'],
  [/[\\/]vitest[\\/](?:vitest\.mjs|dist[\\/]cli\.js)$/, './vitest.cjs'],
  [/[\\/]eslint[\\/]bin[\\/]eslint\.js$/, './eslint.cjs'],
  // What only starts others, or has a compiler of its own.
  [
    /[\\/](?:(?:npm|pnpm|yarn|corepack)[\\/](?:bin|dist|lib)|typescript[\\/](?:bin|lib))[\\/][^\\/]+$/,
    undefined,
  ],
  [/(?:)/, './webpack.cjs'],
]

const folder = process.env.SLIPWAY_TEST_RECORDS
if (folder && isMainThread && process.execArgv.includes('--test')) require('./node-test.cjs').attach()
else if (folder && process.argv[1] && isMainThread) {
  const program = realPath(process.argv[1])
  const [, recorder] = recorders.find(([path]) => path.test(program))
  if (recorder) require(recorder).attach(program)
}

function realPath(path) {
  try {
    return realpathSync(path)
  } catch {
    // `node -` and the like have no file behind argv[1].
    return path
  }
}
