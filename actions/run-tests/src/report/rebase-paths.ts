import { isObject } from '../readers/json.js'

/**
 * What another runner wrote, with its workspace's paths as paths of this one: as files, in stacks, in names of suites.
 * @param from the other workspace, absolute; of Windows too. Anything else changes nothing: the file may be anybody's
 * @param to this workspace, absolute
 */
export function rebasePaths(value: unknown, from: string | undefined, to: string): unknown {
  if (from === undefined || from === to || !/^(?:[A-Za-z]:)?[\\/][^\\/]/.test(from)) return value
  const isWindows = /^[A-Za-z]:/.test(from)
  const names = from.split(/[\\/]/).filter((name) => name !== '')
  const start = isWindows ? '' : '/'
  const separator = isWindows ? '[\\\\/]' : '/'
  const root = start + names.map(escapeForRegExp).join(separator)
  // What comes before is no part of a path, or that of a URL; what comes behind is below it, or the end of the path.
  const path = new RegExp(
    `(?<![\\w.-])${root}(?:(${separator}[^\\s:*?"<>|()]*)|(?![\\w.-]))`,
    isWindows ? 'gi' : 'g',
  )
  const text = (all: string): string =>
    all.replace(
      path,
      (_, below: string | undefined = '') => to + (isWindows ? below.replaceAll('\\', '/') : below),
    )
  return mapTexts(value, text)
}

function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, change))
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, mapTexts(item, change)]))
}

function escapeForRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
