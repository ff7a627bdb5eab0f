import type { InputReader } from '@slipway/action-kit'

const input = 'repository-tags'
const accepts =
  'at most 50 lines of the form name=value, names of 1 to 128 and values of up to 256 letters, digits, spaces and _ . : / = + - @'

// Source: https://docs.aws.amazon.com/AmazonECR/latest/userguide/ecr-using-tags.html (tag restrictions)
const mostTags = 50
const tagText = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u

export function readRepositoryTags(reader: InputReader): ReadonlyMap<string, string> {
  const tags = reader.pairs(input, { accepts })
  for (const [name, value] of tags) {
    if (name.length > 128 || value.length > 256 || !tagText.test(name) || !tagText.test(value)) {
      reader.fault(input, `has ${JSON.stringify(`${name}=${value}`)}`, accepts)
    }
    if (/^aws:/i.test(name)) {
      reader.fault(input, `has ${JSON.stringify(name)}`, 'names that do not start with aws:, which AWS keeps')
    }
  }
  if (tags.size > mostTags) reader.fault(input, `has ${tags.size} tags`, accepts)
  return tags
}
