import type { Context } from '@slipway/action-kit'
import type { Aws } from '@slipway/aws'
import type { Inputs } from './inputs.js'
import type { ObjectStore } from './s3/object-store.js'
import { createS3Store } from './s3/s3-store.js'

export interface Clients {
  readonly aws: Aws
  /** For the seconds after a cancellation. */
  readonly tidyingAws: Aws
}

/** The site's place in the bucket, or a folder of it that ends in a slash. */
export function openStore(
  { place, storage }: Inputs,
  clients: Clients,
  context: Context,
  folder = '',
): ObjectStore {
  return createS3Store(
    { ...place, prefix: place.prefix + folder },
    {
      ...clients,
      storage,
      signal: context.signal,
      now: () => context.clock.now(),
      sleep: (ms) => context.clock.sleep(ms, context.signal),
      warn: (text) => context.log.warning(text),
    },
  )
}

/** For people: `s3://bucket/prefix/`. */
export function nameOf({ place }: Pick<Inputs, 'place'>): string {
  return `s3://${place.bucket}/${place.prefix}`
}
