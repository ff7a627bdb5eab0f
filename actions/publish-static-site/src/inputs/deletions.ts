import type { InputReader } from '@slipway/action-kit'
import type { MaxDelete } from '../plan/guard-deletions.js'
import { readDuration } from './duration.js'

/** What may be deleted, and when. */
export interface DeletionWish {
  readonly deleteRemoved: boolean
  /** How long fingerprinted files stay after they are gone from the source, in milliseconds. */
  readonly keepAssetsMs: number
  readonly maxDelete: MaxDelete
}

export function readDeletions(reader: InputReader): DeletionWish {
  return {
    deleteRemoved: reader.boolean('delete-removed', { default: true }),
    keepAssetsMs: readDuration(reader, 'keep-old-assets', '7d'),
    maxDelete: readMaxDelete(reader),
  }
}

function readMaxDelete(reader: InputReader): MaxDelete {
  const accepts = 'a share such as 25%, or a number of objects'
  const text = reader.text('max-delete', { default: '25%', accepts }).trim()
  const [, number = '', sign = ''] = /^(\d{1,9})(%?)$/.exec(text) ?? []
  const isShare = sign === '%'
  if (number === '' || (isShare && Number(number) > 100)) {
    reader.fault('max-delete', `is ${JSON.stringify(text)}`, accepts)
  }
  return isShare ? { kind: 'share', percent: Number(number) } : { kind: 'count', count: Number(number) }
}
