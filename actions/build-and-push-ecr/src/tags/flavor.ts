import type { InputReader } from '@slipway/action-kit'
import { splitCsvLine } from './csv-line.js'
import { eventExpressions } from './expressions.js'
import type { Flavor } from './rule.js'
import { parseTemplate, type Report, type Template } from './template.js'

const accepts = 'latest=auto|true|false, prefix=...[,onlatest=true], suffix=...[,onlatest=true], one a line'

interface Affix {
  readonly template: Template
  onLatest: boolean
}

/** Reads the input `flavor`. Source: https://github.com/docker/metadata-action#flavor-input */
export function readFlavor(reader: InputReader): Flavor {
  const report: Report = (problem, takes) => reader.fault('flavor', problem, takes)
  let latest: Flavor['latest'] = 'auto'
  const affixes = new Map<string, Affix>()
  for (const line of reader.lines('flavor', { accepts })) {
    const split = splitCsvLine(line)
    if ('problem' in split) report(split.problem, accepts)
    const fields = 'problem' in split ? [] : split.fields
    // `onlatest` belongs to the prefix or suffix before it on its line.
    let last: Affix | undefined
    for (const field of fields) {
      const [, key = '', value = ''] = /^(\w+)\s*=\s*(.*)$/s.exec(field) ?? []
      const name = key.toLowerCase()
      if (name === 'latest' && (value === 'auto' || value === 'true' || value === 'false')) latest = value
      else if (name === 'prefix' || name === 'suffix') {
        last = { template: parseTemplate(value, eventExpressions, report), onLatest: false }
        affixes.set(name, last)
      } else if (name === 'onlatest' && last !== undefined && /^(true|false)$/.test(value)) {
        last.onLatest = value === 'true'
      } else report(`has ${JSON.stringify(field)}`, accepts)
    }
  }
  return {
    latest,
    prefix: affixes.get('prefix')?.template,
    suffix: affixes.get('suffix')?.template,
    prefixesLatest: affixes.get('prefix')?.onLatest ?? false,
    suffixesLatest: affixes.get('suffix')?.onLatest ?? false,
  }
}
