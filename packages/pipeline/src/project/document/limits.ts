import { deepestNesting, isNestedTooDeep } from '@slipway/action-kit'

/** Characters; a file of a hundred services is a tenth of it. */
const maxLength = 200_000

/** Why the text is not even parsed. */
export function refuseUnparsed(text: string): string | undefined {
  if (text.length > maxLength) return `is longer than ${maxLength} characters`
  if (isNestedTooDeep(text)) return `is nested deeper than ${deepestNesting} levels`
  return undefined
}
