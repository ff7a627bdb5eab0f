import { randomUUID } from 'node:crypto'
import type { Context } from '@slipway/action-kit'
import { createCdn } from './cloudfront/cdn.js'
import { describeDistribution, type Distribution } from './cloudfront/distribution.js'
import { createInvalidations } from './cloudfront/invalidations.js'
import type { Serving } from './edge/rules.js'
import type { Inputs } from './inputs.js'
import { publisherOf } from './lock/publisher.js'
import { openSource } from './open-source.js'
import { nameOf, openStore, type Clients } from './open-store.js'
import type { Site } from './publish/publish.js'
import { createCopies } from './release/copies.js'
import { openSwitch } from './release/open-switch.js'
import { planPlainServing } from './release/origin-switch.js'
import type { ReleaseOutcome } from './release/outcome.js'
import type { ReleaseParts } from './release/release-options.js'
import { release } from './release/release.js'
import { rollBack } from './release/rollback.js'
import { createVerifyRelease } from './release/verify-release.js'
import { connections } from './s3/s3-store.js'
import { Wire } from './s3/wire/send.js'

type RunContext = Context & { readonly lateSignal: AbortSignal }

/** mode: release */
export async function releaseSource(
  inputs: Inputs,
  clients: Clients,
  context: RunContext,
): Promise<ReleaseOutcome> {
  const { storage, selection, site, release: wish, deletions } = inputs
  const { indexDocument, errorDocument: errorPage } = selection
  const { compose, redirects, serveAtEdge } = openSource(inputs, context)
  const serve = (read: Site): Serving =>
    wish.edge === undefined
      ? planPlainServing(redirects(), { indexDocument, isClean: site.cleanUrls, spaPage: wish.spaPage })
      : serveAtEdge(read, { errorPage })
  const parts = await openParts(inputs, clients, context)
  const { keepAssetsMs } = deletions
  const { keepReleases } = wish
  return release({ ...parts, keepReleases, keepAssetsMs, storage, compose, serve }, context)
}

/** mode: rollback */
export async function rollBackSite(
  inputs: Inputs,
  clients: Clients,
  context: RunContext,
): Promise<ReleaseOutcome> {
  return rollBack(await openParts(inputs, clients, context), context)
}

async function openParts(inputs: Inputs, clients: Clients, context: RunContext): Promise<ReleaseParts> {
  const { place, storage, distributionIds, release: wish, deletions, lockTimeoutMs } = inputs
  const { aws, tidyingAws } = clients
  const { bucket, prefix } = place
  const describeAt = (id: string): Promise<Distribution> => describeDistribution(id, bucket, aws)
  const distributions = await Promise.all(distributionIds.map(describeAt))
  const describe = (): Promise<Distribution> => describeAt(distributionIds[0] ?? '')
  const { edge, id } = wish
  const invalidateAll = (): Promise<void> => invalidateEverything(inputs, clients, context)
  const switcher = await openSwitch({ edge, bucket, prefix, distributions, invalidateAll }, aws, context)
  const { signal, clock } = context
  const wire = new Wire({ aws, bucket, signal, now: () => clock.now(), connections })
  const tidying = { aws: tidyingAws, tidyingAws }
  return {
    place: nameOf(inputs),
    prefix,
    publisher: publisherOf(context.env, randomUUID()),
    lockTimeoutMs,
    id,
    keepAssetsMs: deletions.keepAssetsMs,
    store: openStore(inputs, clients, context),
    tidying: openStore(inputs, tidying, { ...context, signal: context.lateSignal }),
    open: (folder) => openStore(inputs, clients, context, folder),
    copies: createCopies(wire, place, storage),
    switcher,
    verify: createVerifyRelease(
      { wish: inputs.verify, url: () => switcher.url, prefix, hasEdge: edge !== undefined, describe },
      context,
    ),
  }
}

/** After a switch by the origin's path: all URLs stay, and all that they show is another. */
async function invalidateEverything(
  { distributionIds, place, invalidation }: Inputs,
  { aws }: Clients,
  context: RunContext,
): Promise<void> {
  const sources = distributionIds.map((id) => ({
    describe: () => describeDistribution(id, place.bucket, aws),
    invalidations: createInvalidations(id, aws),
  }))
  const cdn = createCdn(
    sources,
    { prefix: place.prefix, wish: { ...invalidation, isAwaited: true } },
    context,
  )
  await cdn.look()
  const everything = distributionIds.map((distributionId) => ({ distributionId, paths: ['/*'] }))
  const isSeen = await cdn.invalidate(everything, ({ distributionId, id }) =>
    context.log.info(`Invalidation ${id} in ${distributionId}: /*`),
  )
  if (!isSeen)
    context.log.warning('The invalidation was not completed in time: CloudFront may show old copies')
}
