import type { JsonFormat } from '../readers/content.js'
import { asNumber, isObject, type JsonObject } from '../readers/json.js'
import { CoverageBuilder, countLine } from './coverage-builder.js'
import type { Coverage } from './coverage.js'

/**
 * Istanbul's coverage-final.json, also of nyc, c8, Jest and Vitest: a file an entry.
 * Source: https://github.com/istanbuljs/istanbuljs/blob/main/packages/istanbul-lib-coverage/lib/file-coverage.js
 */
export const istanbulJson: JsonFormat<Coverage> = {
  name: 'Istanbul JSON',
  // Where it measured nothing, Jest writes `{}`.
  matches: (value) => isObject(value) && Object.values(value).slice(0, 1).every(isFile),
  read: (value) => readIstanbulJson(isObject(value) ? value : {}),
}

function isFile(value: unknown): value is JsonObject {
  const data = unwrap(value)
  return isObject(data) && isObject(data.statementMap) && isObject(data.s)
}

function readIstanbulJson(value: JsonObject): Coverage {
  const builder = new CoverageBuilder()
  for (const [name, entry] of Object.entries(value)) {
    const data = unwrap(entry)
    if (!isObject(data) || !isObject(data.statementMap) || !isObject(data.s)) {
      throw new Error(`it has no statements of ${name}`)
    }
    const lines = builder.linesOf({ file: typeof data.path === 'string' ? data.path : name })
    for (const [id, count] of Object.entries(data.s)) {
      const statement = data.statementMap[id]
      if (!isObject(statement)) continue
      countLine(lines, lineOf(statement, name), countOf(count, name))
    }
  }
  return builder.build()
}

/** Some writers put their own object around a file's data. */
function unwrap(value: unknown): unknown {
  return isObject(value) && isObject(value.data) ? value.data : value
}

/** As getLineCoverage of Istanbul: a statement counts for the line where it starts. */
function lineOf({ start }: JsonObject, file: string): number | undefined {
  const line = isObject(start) ? asNumber(start.line) : undefined
  if (line === undefined) throw new Error(`it has a statement of ${file} without a line`)
  return line < 1 ? undefined : line
}

function countOf(count: unknown, file: string): number {
  const runs = asNumber(count)
  if (runs === undefined) throw new Error(`${file} has the count ${JSON.stringify(count)}`)
  return Math.max(0, runs)
}
