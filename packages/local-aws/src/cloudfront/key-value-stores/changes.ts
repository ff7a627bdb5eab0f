import { records, text } from '../../ecs/members.js'
import type { Json } from '../../json-service.js'
import { AwsError } from '../../service.js'
import type { KeyChanges } from './store.js'

/** Source: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html#limits-keyvaluestores */
const maxKeysPerCall = 50
const maxBytesPerCall = 3 * 1024 * 1024

/** What PutKey, DeleteKey or UpdateKeys asks for. @throws AwsError ValidationException */
export function readChanges(operation: string, input: Json): KeyChanges {
  const key = text(input, 'Key') ?? ''
  switch (operation) {
    case 'PutKey':
      return { puts: new Map([[key, text(input, 'Value') ?? '']]), deletes: new Set() }
    case 'DeleteKey':
      return { puts: new Map(), deletes: new Set([key]) }
    default:
      return readMany(input)
  }
}

function readMany(input: Json): KeyChanges {
  const puts = records(input, 'Puts').map(
    (item) => [text(item, 'Key') ?? '', text(item, 'Value') ?? ''] as const,
  )
  const deletes = records(input, 'Deletes').map((item) => text(item, 'Key') ?? '')
  const names = [...puts.map(([key]) => key), ...deletes]
  if (names.length > maxKeysPerCall) {
    throw new AwsError('ValidationException', `A call changes at most ${maxKeysPerCall} keys.`)
  }
  if (new Set(names).size < names.length) {
    throw new AwsError('ValidationException', 'A call changes each key once.')
  }
  if (Buffer.byteLength(JSON.stringify([puts, deletes])) > maxBytesPerCall) {
    throw new AwsError('ValidationException', 'A call is at most 3 MB large.')
  }
  return { puts: new Map(puts), deletes: new Set(deletes) }
}
