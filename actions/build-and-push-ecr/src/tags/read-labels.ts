import type { InputReader } from '@slipway/action-kit'
import { eventExpressions } from './expressions.js'
import { parseTemplate } from './template.js'

/** Reads the input `labels`; a value may have the expressions of the event, as in docker/metadata-action. */
export function readLabels(reader: InputReader): ReadonlyMap<string, string> {
  const accepts = 'lines of the form name=value'
  const labels = new Map<string, string>()
  for (const line of reader.lines('labels', { accepts })) {
    // A value may hold `#`; only a whole line is a comment.
    if (line.startsWith('#')) continue
    const [, name, value = ''] = /^([^\s=]+)\s*=(.*)$/.exec(line) ?? []
    if (name === undefined) reader.fault('labels', `has the line ${JSON.stringify(line)}`, accepts)
    else {
      parseTemplate(value, eventExpressions, (problem, takes) => reader.fault('labels', problem, takes))
      labels.set(name, value.trim())
    }
  }
  return labels
}
