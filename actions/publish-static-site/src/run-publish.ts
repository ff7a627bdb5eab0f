import { randomUUID } from 'node:crypto'
import type { Context } from '@slipway/action-kit'
import type { Aws } from '@slipway/aws'
import { createCdn, type Cdn } from './cloudfront/cdn.js'
import { describeDistribution, type Distribution } from './cloudfront/distribution.js'
import { createInvalidations } from './cloudfront/invalidations.js'
import type { Serving } from './edge/rules.js'
import { createSiteEdge, ownerOf, type SiteEdge } from './edge/site-edge.js'
import type { Inputs } from './inputs.js'
import { publisherOf } from './lock/publisher.js'
import { openSource, type Source } from './open-source.js'
import { nameOf, openStore, type Clients } from './open-store.js'
import type { Outcome } from './publish/outcome.js'
import { publish } from './publish/publish.js'
import { openEdge } from './release/open-switch.js'
import { checkSeenInPlace } from './release/seen-in-place.js'
import { selectionOf } from './source/selection.js'
import { createVerify } from './verify/create-verify.js'

/** mode: publish and mode: plan */
export async function publishSource(
  inputs: Inputs,
  clients: Clients,
  context: Context & { readonly lateSignal: AbortSignal },
): Promise<Outcome> {
  const { place, storage, deletions, mode, selection } = inputs
  const { prefix } = place
  const source = openSource(inputs, context)
  const describe = describeOnce(inputs, clients.aws)
  const cdn = openCdn(inputs, describe, clients.aws, context)
  const store = openStore(inputs, clients, context)
  const tidying = { aws: clients.tidyingAws, tidyingAws: clients.tidyingAws }
  let serving: Serving | undefined
  const serveAtEdge: Source['serveAtEdge'] = (...site) => (serving = source.serveAtEdge(...site))
  const edge = await openSiteEdge(inputs, { ...source, serveAtEdge }, { describe, clients, context })
  return publish(
    {
      place: nameOf(inputs),
      prefix,
      isPlan: mode === 'plan',
      ...deletions,
      isExcluded: selectionOf(selection).isExcluded,
      storage,
      publisher: publisherOf(context.env, randomUUID()),
      lockTimeoutMs: inputs.lockTimeoutMs,
      compose: source.compose,
      store,
      tidying: openStore(inputs, tidying, { ...context, signal: context.lateSignal }),
      cdn,
      edge,
      check: async () => {
        if (edge === undefined) await checkSeenInPlace(await describe(), prefix, store)
      },
      isAwaited: inputs.invalidation.isAwaited,
      verify: createVerify(inputs.verify, { cdn, serving: () => serving }, context),
    },
    context,
  )
}

type Describe = () => Promise<readonly Distribution[]>

/** The distributions, which several ask for. */
function describeOnce({ distributionIds, place }: Inputs, aws: Aws): Describe {
  let described: Promise<readonly Distribution[]> | undefined
  return () =>
    (described ??= Promise.all(distributionIds.map((id) => describeDistribution(id, place.bucket, aws))))
}

async function openSiteEdge(
  { release: { edge }, place: { bucket, prefix } }: Inputs,
  { serveAtEdge }: Source,
  given: { readonly describe: Describe; readonly clients: Clients; readonly context: Context },
): Promise<SiteEdge | undefined> {
  if (edge === undefined) return undefined
  const { describe, clients, context } = given
  const parts = await openEdge({ edge, distributions: await describe(), prefix }, clients.aws, context)
  const owner = ownerOf(bucket, prefix)
  return createSiteEdge({ ...parts, owner, serve: (site) => serveAtEdge(site, { owner }) }, context)
}

function openCdn(
  { distributionIds, place, invalidation, selection }: Inputs,
  describe: Describe,
  aws: Aws,
  context: Context,
): Cdn | undefined {
  if (distributionIds.length === 0) return undefined
  const sources = distributionIds.map((id, at) => ({
    describe: async () => {
      const found = (await describe())[at]
      if (found === undefined) throw new Error(`Nothing is known of ${id}`)
      return found
    },
    invalidations: createInvalidations(id, aws),
  }))
  return createCdn(
    sources,
    { prefix: place.prefix, wish: invalidation, indexDocument: selection.indexDocument },
    context,
  )
}
