// Parameters and outputs of the CloudFormation templates as tables, for infrastructure/README.md.
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse } from 'yaml'
import { root } from './install.mjs'

/** By the name of the template: `network` and its tables in Markdown. */
export function templateTables() {
  const folder = join(root, 'infrastructure')
  const files = readdirSync(folder).filter((file) => file.endsWith('.yml'))
  return Object.fromEntries(
    files.map((file) => {
      // What `!Ref` and its like mean is of no matter here.
      const { Parameters, Outputs } = parse(readFileSync(join(folder, file), 'utf8'), { logLevel: 'silent' })
      return [basename(file, '.yml'), `${parameterTable(Parameters)}\n\n${outputTable(Outputs)}`]
    }),
  )
}

function parameterTable(parameters) {
  const rows = Object.entries(parameters).map(
    ([name, { Description = '', Default: fallback, AllowedValues: values = [] }]) => {
      const choice = values.length > 0 ? `${values.map((value) => `\`${value}\``).join(', ')}. ` : ''
      const value = fallback === undefined ? '**required**' : fallback === '' ? '' : `\`${fallback}\``
      return `| \`${name}\` | ${cell(`${choice}${Description}`)} | ${value} |`
    },
  )
  return ['| Parameter | What it is | Default |', '| --- | --- | --- |', ...rows].join('\n')
}

function outputTable(outputs) {
  const rows = Object.entries(outputs).map(
    ([name, { Description = '' }]) => `| \`${name}\` | ${cell(Description)} |`,
  )
  return ['| Output | What takes it |', '| --- | --- |', ...rows].join('\n')
}

/** As Markdown shows it: outside of code, `<name>` would be a tag. */
function cell(text) {
  return text
    .trim()
    .replace(/\s+/g, ' ')
    .replaceAll('|', '\\|')
    .split('`')
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/[<*]/g, '\\$&')))
    .join('`')
}
