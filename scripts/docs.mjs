// Writes the tables of inputs and outputs of each README from its action.yml, and the comparison in the READMEs of the
// repository from workflows-examples, and those of templates; `--check` only compares.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import prettier from 'prettier'
import { actionFolders, readAction } from './actions.mjs'
import { comparisonTable } from './comparison.mjs'
import { root } from './install.mjs'
import { templateTables } from './templates.mjs'

const check = process.argv.includes('--check')

for (const folder of actionFolders) {
  const { inputs = {}, outputs = {} } = readAction(folder)
  const names = folder === '.' ? ['docs/pipeline.md'] : ['README.md']
  for (const name of names.filter((file) => existsSync(join(root, folder, file))))
    await refresh(join(folder, name), { inputs: inputTable(inputs), outputs: outputTable(outputs) })
}
await refresh('README.md', { comparison: comparisonTable('en') })
await refresh('README.ko.md', { comparison: comparisonTable('ko') })
await refresh('infrastructure/README.md', templateTables())

/** Puts tables into the places of a file that have their names; with `--check` says that they are not there. */
async function refresh(name, tables) {
  const path = join(root, name)
  const before = readFileSync(path, 'utf8')
  const filled = Object.entries(tables).reduce(
    (text, [marker, table]) => fill(text, marker, table, path),
    before,
  )
  const after = await prettier.format(filled, { ...(await prettier.resolveConfig(path)), filepath: path })
  if (after === before) return
  if (check) {
    console.error(`${name} does not show what its sources say. Run npm run docs.`)
    process.exitCode = 1
  } else {
    writeFileSync(path, after)
  }
}

function fill(text, marker, table, path) {
  const pattern = new RegExp(`(<!-- ${marker}:start -->)[\\s\\S]*?(<!-- ${marker}:end -->)`)
  if (!pattern.test(text)) throw new Error(`${path} has no place for its ${marker}: <!-- ${marker}:start -->`)
  return text.replace(pattern, (_whole, start, end) => `${start}\n\n${table}\n\n${end}`)
}

function inputTable(inputs) {
  const rows = Object.entries(inputs).map(([name, { description, required, default: fallback }]) => {
    const value = required
      ? '**required**'
      : fallback === undefined || fallback === ''
        ? ''
        : `\`${fallback}\``
    return `| \`${name}\` | ${cell(description)} | ${value} |`
  })
  return ['| Input | What it is | Default |', '| --- | --- | --- |', ...rows].join('\n')
}

function outputTable(outputs) {
  const rows = Object.entries(outputs).map(
    ([name, { description }]) => `| \`${name}\` | ${cell(description)} |`,
  )
  return ['| Output | What it is |', '| --- | --- |', ...rows].join('\n')
}

function cell(text) {
  return text
    .trim()
    .replace(/\s*\n\s*/g, ' ')
    .replace(/\|/g, '\\|')
}
