import { InputReader } from '@slipway/action-kit'
import { readTagging, type Tagging } from '../../src/tags/tagging.js'

/** Reads the inputs `tags` and `flavor` as a workflow gives them. */
export function taggingOf(tags: string, flavor = ''): Tagging {
  const reader = new InputReader(new Map(Object.entries({ tags, flavor })), '/workspace')
  const tagging = readTagging(reader)
  reader.check()
  return tagging
}
