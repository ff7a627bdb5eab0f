import type { InputReader } from '@slipway/action-kit'

const accepts = 'the ID of a CloudFront distribution, such as E2QWRUHAPOMQZL, one a line'

/** The input `distribution-id`: none, one, or several, each once. */
export function readDistributionIds(reader: InputReader): readonly string[] {
  const given = reader.lines('distribution-id', { default: '', accepts })
  for (const id of given) check(reader, id)
  return [...new Set(given)]
}

function check(reader: InputReader, id: string): void {
  // AWS's begin with an E, which is documented nowhere; those of other servers need not.
  if (/^[0-9A-Z]{6,32}$/.test(id)) return
  const pasted = /^arn:aws[a-z-]*:cloudfront::\d{12}:distribution\/([0-9A-Z]+)$/.exec(id)?.[1]
  const text = JSON.stringify(id)
  if (pasted !== undefined) {
    reader.fault('distribution-id', `is ${text}, an ARN`, `the ID alone; give distribution-id: ${pasted}`)
  } else if (id.includes('.')) {
    reader.fault('distribution-id', `is ${text}, a domain name`, accepts)
  } else {
    reader.fault('distribution-id', `is ${text}`, accepts)
  }
}
