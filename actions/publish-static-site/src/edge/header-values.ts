import { UserError } from '@slipway/action-kit'
import type { EdgeHeaderRule } from '../site/headers-file.js'
import { valueLimit } from './route.js'

// Each is a read of its own, in front of every answer.
const mostValues = 8

/**
 * The rules of `_headers` as the function of the answers reads them: one text, in as many values as it takes.
 * @throws UserError when they do not fit
 */
export function renderHeaders(rules: readonly EdgeHeaderRule[]): readonly string[] {
  const values = cut(rules.map(renderRule).join('\n'))
  if (values.length <= mostValues) return values
  throw new UserError('_headers has more for the edge function than it can read', {
    hint:
      `What S3 does not keep may take ${mostValues} KB together, and takes ${values.length}. Give what all pages have to ` +
      '/* alone, or put it into a CloudFront response headers policy.',
  })
}

function renderRule({ path, set, detach, line }: EdgeHeaderRule): string {
  if (/[\t\r\n]/.test(path.text)) {
    throw new UserError(`Line ${line} of _headers has a tab in its path: ${JSON.stringify(path.text)}`)
  }
  // Detaching comes first: what the same rule sets stays.
  const parts = [
    ...detach.map((name) => `!${name}`),
    ...set.map(([name, value]) => `${name.toLowerCase()}: ${value}`),
  ]
  return [path.source, path.captures.join(','), ...parts].join('\t')
}

/** A text in pieces that each fit into a value, and none of which divides a character. */
function cut(text: string): readonly string[] {
  const values: string[] = []
  let piece = ''
  let bytes = 0
  for (const character of text) {
    const size = Buffer.byteLength(character)
    if (bytes + size > valueLimit) {
      values.push(piece)
      piece = ''
      bytes = 0
    }
    piece += character
    bytes += size
  }
  return piece === '' ? values : [...values, piece]
}
