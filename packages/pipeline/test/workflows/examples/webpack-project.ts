import { join } from 'node:path'
import { root } from '@slipway/testkit'
import { nodeProject } from './node-project.js'

const about = { name: 'web', version: '1.0.0', devDependencies: { webpack: 'file:webpack' } }
const tool = { name: 'webpack', version: '5.0.0', bin: { webpack: 'webpack.cjs' } }
const modules = join(root, 'node_modules')

/** A site that the real Webpack of this repository makes, in the folder `web`: `npm ci` links it there. */
export function webpackProject(title: string): Readonly<Record<string, string>> {
  const { scripts } = JSON.parse(nodeProject('')['package.json'] ?? '{}') as { readonly scripts: object }
  return {
    ...nodeProject('web/'),
    'web/package.json': JSON.stringify({ ...about, scripts }),
    'web/package-lock.json': JSON.stringify({
      ...{ name: 'web', version: '1.0.0', lockfileVersion: 3 },
      packages: {
        '': about,
        'node_modules/webpack': { resolved: 'webpack', link: true },
        webpack: { ...tool, dev: true },
      },
    }),
    'web/webpack/package.json': JSON.stringify(tool),
    'web/webpack/webpack.cjs': `#!/usr/bin/env node\nrequire('${modules}/webpack/bin/webpack.js')\n`,
    'web/webpack.config.js': `module.exports = { plugins: [{ apply: emitPage }] }
function emitPage(compiler) {
  compiler.hooks.thisCompilation.tap('page', (compilation) => {
    const page = new compiler.webpack.sources.RawSource('<title>${title}</title><script src=main.js></script>')
    compilation.hooks.processAssets.tap('page', () => compilation.emitAsset('index.html', page))
  })
}
`,
    'web/src/index.js': 'document.body.textContent = document.title\n',
  }
}
