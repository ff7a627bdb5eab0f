import { randomUUID } from 'node:crypto'
import type { Context } from '@slipway/action-kit'
import { describeDistribution } from './cloudfront/distribution.js'
import type { Inputs } from './inputs.js'
import { publisherOf } from './lock/publisher.js'
import { openSource } from './open-source.js'
import { nameOf, openStore, type Clients } from './open-store.js'
import type { Outcome } from './publish/outcome.js'
import { publish } from './publish/publish.js'
import { openSwitch } from './release/open-switch.js'
import { folderOf } from './release/release-folder.js'

/** What of the site a new release would change for visitors: held against the release that they get now. */
export async function planRelease(
  inputs: Inputs,
  { aws, tidyingAws }: Clients,
  context: Context & { readonly lateSignal: AbortSignal },
): Promise<Outcome> {
  const { place, storage, distributionIds, release: wish, lockTimeoutMs } = inputs
  const { bucket, prefix } = place
  const distributions = await Promise.all(distributionIds.map((id) => describeDistribution(id, bucket, aws)))
  const switcher = await openSwitch(
    { edge: wish.edge, bucket, prefix, distributions, invalidateAll: neverDone },
    aws,
    context,
  )
  const current = await switcher.look()
  // No release has this name: where there is none, all of it is new.
  const folder = folderOf(current ?? '.none')
  const store = openStore(inputs, { aws, tidyingAws }, context, folder)
  const outcome = await publish(
    {
      place: nameOf(inputs),
      prefix: prefix + folder,
      isPlan: true,
      deleteRemoved: true,
      isExcluded: () => false,
      // A release begins with nothing: what is gone from the source is simply not in it.
      maxDelete: { kind: 'share', percent: 100 },
      keepAssetsMs: 0,
      storage,
      publisher: publisherOf(context.env, randomUUID()),
      lockTimeoutMs,
      compose: openSource(inputs, context).compose,
      store,
      tidying: store,
      cdn: undefined,
      isAwaited: true,
    },
    context,
  )
  return { ...outcome, url: switcher.url }
}

function neverDone(): Promise<void> {
  throw new Error('A plan invalidates nothing')
}
