import { asNumber, asObjects, asText, isObject, type JsonObject } from '../readers/json.js'
import type { Finding } from './finding.js'
import type { JsonFindingsFormat } from './findings-format.js'
import { positive } from './position.js'

/** `ruff check --output-format json`. Source: ruff, crates/ruff_db/src/diagnostic/render/json.rs */
export const ruffJson: JsonFindingsFormat = {
  name: 'Ruff JSON',
  matches: (value) =>
    isList(
      value,
      ({ filename, location, message }) =>
        typeof filename === 'string' && isObject(location) && typeof message === 'string',
    ),
  read: (value, directory) =>
    asObjects(value).map(({ code, message, url, filename, location }) => ({
      tool: 'ruff',
      // Ruff knows no levels: whatever it finds makes it fail.
      level: 'error',
      message: asText(message) ?? '',
      rule: asText(code),
      url: asText(url),
      file: asText(filename),
      directory,
      line: isObject(location) ? positive(asNumber(location.row)) : undefined,
      column: isObject(location) ? positive(asNumber(location.column)) : undefined,
    })),
}

/** `pylint --output-format=json` and `json2`. Source: https://pylint.readthedocs.io/en/stable/user_guide/usage/output.html */
export const pylintJson: JsonFindingsFormat = {
  name: 'Pylint JSON',
  matches: (value) =>
    isList(value, isPylintMessage) ||
    (isObject(value) &&
      isObject(value.statistics) &&
      Array.isArray(value.messages) &&
      value.messages.every((message) => isObject(message) && isPylintMessage(message))),
  read: (value, directory) =>
    asObjects(isObject(value) ? value.messages : value).map((message) => ({
      tool: 'pylint',
      level: levelOf(message.type),
      message: asText(message.message) ?? '',
      rule: asText(message.symbol),
      file: asText(message.path),
      directory,
      line: positive(asNumber(message.line)),
      // Pylint counts columns from 0.
      column: typeof message.column === 'number' ? positive(message.column + 1) : undefined,
    })),
}

function isPylintMessage({ type, symbol, path, message }: JsonObject): boolean {
  return [type, symbol, path, message].every((value) => typeof value === 'string')
}

function levelOf(type: unknown): Finding['level'] {
  if (type === 'fatal' || type === 'error') return 'error'
  return type === 'warning' ? 'warning' : 'note'
}

function isList(value: unknown, isEntry: (entry: JsonObject) => boolean): boolean {
  return Array.isArray(value) && value.length > 0 && value.every((entry) => isObject(entry) && isEntry(entry))
}
