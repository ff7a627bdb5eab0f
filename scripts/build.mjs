// Builds dist/: `node scripts/build.mjs [name ...]`, all bundles unless named; `--out DIR` puts them elsewhere.
import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { ncc } from './ncc.mjs'
import { build, transform } from 'esbuild'
import { bundles } from './bundles.mjs'

const root = resolve(import.meta.dirname, '..')
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string', default: root } },
})
const chosen = bundles.filter(({ name }) => positionals.length === 0 || positionals.includes(name))
process.chdir(root)
// Which files stand in for which packages; ncc has no option for it.
process.env.TS_NODE_PROJECT = join(import.meta.dirname, 'tsconfig.bundle.json')

for (const { name, entry, out } of chosen) {
  const started = Date.now()
  // Types are checked by tsc over the whole tree; ncc only translates.
  const { code: bundled, assets } = await ncc(join(root, entry), {
    cache: false,
    license: 'licenses.txt',
    // ES modules where a package has them: what nobody imports stays out (half of an SDK client).
    mainFields: ['module', 'main'],
    transpileOnly: true,
    quiet: true,
  })
  const code = withLateBuiltins(bundled)
  const folder = resolve(values.out, out)
  removeFiles(folder)
  const start = await withoutComments(code)
  write(join(folder, 'index.js'), start)
  for (const [path, { source }] of Object.entries(assets)) {
    // What is loaded later is called 123.index.js; other files are copied for other programs and stay as they are.
    const isOurs = /^\d+\.index\.js$/.test(path)
    write(join(folder, path), isOurs ? await withoutComments(source.toString()) : source)
  }
  const files = [start, ...Object.values(assets).map(({ source }) => source.toString())]
  if (files.some((file) => /\(["']\.\/yaml\.js["']\)/.test(file))) await writeYaml(folder)
  console.log(`${name}: ${Math.round(start.length / 1024)} KiB at start, ${Date.now() - started} ms`)
}

/**
 * What @actions/core takes from node as it loads, and needs for outputs and the job summary alone: crypto and the
 * promises of fs take five milliseconds, more than reading the inputs. They are loaded with their first use.
 */
function withLateBuiltins(code) {
  return code
    .replace(
      /module\.exports = require\("((?:node:)?crypto)"\)/g,
      (_, name) => `module.exports = new Proxy({}, { get: (_, member) => require("${name}")[member] })`,
    )
    .replace(/const \{ ([\w, ]+) \} = (\w+)\.promises;/g, (_, names, fs) =>
      names
        .split(', ')
        .map((name) => `const ${name} = (...given) => ${fs}.promises.${name}(...given);`)
        .join(' '),
    )
}

/** See bundled-yaml.cjs. */
async function writeYaml(folder) {
  await build({
    stdin: { contents: "module.exports = require('yaml')", resolveDir: root },
    bundle: true,
    platform: 'node',
    charset: 'utf8',
    legalComments: 'none',
    outfile: join(folder, 'yaml.js'),
  })
  const licence = readFileSync(join(root, 'node_modules/yaml/LICENSE'), 'utf8')
  appendFileSync(join(folder, 'licenses.txt'), `\nyaml\nISC\n${licence}`)
}

/**
 * A quarter of what node has to read before a step's first line is comments, those of the toolkit among them. Licences
 * have a file of their own.
 */
async function withoutComments(code) {
  return (await transform(code, { charset: 'utf8', legalComments: 'none' })).code
}

/** The bundle's own files; the root action's folder holds the other bundles' folders. */
function removeFiles(folder) {
  mkdirSync(folder, { recursive: true })
  for (const file of readdirSync(folder)) {
    if (statSync(join(folder, file)).isFile()) rmSync(join(folder, file))
  }
}

function write(path, content) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
}
