import { join } from 'node:path'
import { root } from '@slipway/testkit'

const mocha = join(root, 'node_modules/mocha/bin/mocha.js')

/**
 * The files of an npm project without dependencies, with a test, below a folder.
 * @param folder '' or `api/`
 * @param build what `npm run build` does; no such script without it
 */
export function nodeProject(folder: string, build?: string): Readonly<Record<string, string>> {
  // Of this file of tests alone: Docker would share its layer with another's build, which takes it away at its end.
  const about = {
    name: 'orders',
    version: '1.0.0',
    description: `Orders ${process.pid}-${performance.timeOrigin}`,
  }
  const scripts = { test: `node ${mocha} test`, ...(build === undefined ? {} : { build }) }
  return {
    [`${folder}package.json`]: JSON.stringify({ ...about, scripts }),
    [`${folder}package-lock.json`]: JSON.stringify({ ...about, lockfileVersion: 3, packages: { '': about } }),
    [`${folder}test/sum.test.js`]: "it('adds up', () => require('node:assert').equal(1 + 1, 2))\n",
    [`${folder}Dockerfile`]: 'FROM scratch\nCOPY package.json /\n',
  }
}
