import { asError } from '@slipway/action-kit'
import type { Report } from './template.js'

/**
 * Reads a regular expression: the bare one, or `/pattern/flags`.
 * @param group that it must have
 */
export function readPattern(text: string, group: number, report: Report): RegExp | undefined {
  const [, source = text, flags = ''] = /^\/(.+)\/(\w*)$/.exec(text) ?? []
  try {
    // `g` and `y` would remember where the last match was.
    const pattern = new RegExp(source, flags.replace(/[gy]/g, ''))
    if (group > groupsOf(pattern)) {
      report(
        `has ${JSON.stringify(text)}, which has no group ${group}`,
        'a regular expression with that group',
      )
    }
    return pattern
  } catch (error) {
    report(`has ${JSON.stringify(text)}: ${asError(error).message}`, 'a regular expression of JavaScript')
    return undefined
  }
}

/** With an empty alternative it matches anything, and a match lists all groups. */
function groupsOf({ source, flags }: RegExp): number {
  return (new RegExp(`${source}|`, flags).exec('')?.length ?? 1) - 1
}
