import { code, escapeMarkdown, facts, formatBytes } from '@slipway/action-kit'
import type { PublishedImage } from '../outcome.js'

export type Fact = readonly [name: string, value: string]

/** The image as a table; `more` are rows whose values are HTML. */
export function imageFacts(image: PublishedImage, more: readonly Fact[]): string {
  return facts([
    ['Image', code(`${image.repositoryUri}@${image.digest}`)],
    ['Tags', image.tags.map(code).join(', ')],
    ...sizeFacts(image),
    ...more,
  ])
}

function sizeFacts({ sizes }: PublishedImage): readonly Fact[] {
  const [only] = sizes
  if (only === undefined) return []
  if (sizes.length === 1) return [['Size', `${formatBytes(only.bytes)} compressed`]]
  const each = sizes.map(({ platform = '', bytes }) => `${code(platform)} ${formatBytes(bytes)}`)
  return [['Platforms', each.join(', ')]]
}

/** A sentence as a row, for reasons that may quote names from outside. */
export function why(reason: string): Fact {
  const sentence = `${reason.slice(0, 1).toUpperCase()}${reason.slice(1)}.`
  // Between backticks stand names, here as everywhere else in monospace; in an escaped text they would be seen themselves.
  const parts = sentence.split(/`([^`]+)`/)
  return ['Why', parts.map((part, at) => (at % 2 === 1 ? code(part) : escapeProse(part))).join('')]
}

/** Escaping trims, and the spaces beside a name belong to the sentence. */
function escapeProse(text: string): string {
  return text.replace(/\S(.*\S)?/s, escapeMarkdown)
}
