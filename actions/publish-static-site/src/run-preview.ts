import { randomUUID } from 'node:crypto'
import type { Context } from '@slipway/action-kit'
import { createCdn, type Cdn } from './cloudfront/cdn.js'
import { describeDistribution, type Distribution } from './cloudfront/distribution.js'
import { createInvalidations } from './cloudfront/invalidations.js'
import type { Serving } from './edge/rules.js'
import type { Inputs } from './inputs.js'
import { publisherOf } from './lock/publisher.js'
import { openSource } from './open-source.js'
import { nameOf, openStore, type Clients } from './open-store.js'
import { createEdgeShowing } from './preview/edge-showing.js'
import type { PreviewParts } from './preview/options.js'
import type { PreviewOutcome } from './preview/outcome.js'
import { createPlainShowing } from './preview/plain-showing.js'
import { publishPreview } from './preview/preview.js'
import { removePreview } from './preview/remove.js'
import type { Showing } from './preview/showing.js'
import { createVerifyPreview } from './preview/verify-preview.js'
import { createCopies } from './release/copies.js'
import { openEdge } from './release/open-switch.js'
import { connections } from './s3/s3-store.js'
import { Wire } from './s3/wire/send.js'
import type { EdgeHeaderRule } from './site/headers-file.js'

type RunContext = Context & { readonly lateSignal: AbortSignal }

/** What search engines are told of a copy of the site. */
const notIndexed: readonly EdgeHeaderRule[] = [
  {
    line: 0,
    path: { text: '/*', source: '/(.*)', captures: ['splat'] },
    set: [['x-robots-tag', 'noindex']],
    detach: [],
  },
]

/** mode: preview */
export async function previewSource(
  inputs: Inputs,
  name: string,
  clients: Clients,
  context: RunContext,
): Promise<PreviewOutcome> {
  const { place, storage, selection, release: wish, deletions, invalidation, preview, verify } = inputs
  const { compose, serveAtEdge } = openSource(inputs, context)
  const plain: Serving = { route: { i: selection.indexDocument, e: 'exact', n: 0 }, entries: new Map() }
  const { distributions, ...parts } = await openParts(inputs, name, clients, context)
  const { signal, clock } = context
  const wire = new Wire({
    aws: clients.aws,
    bucket: place.bucket,
    signal,
    now: () => clock.now(),
    connections,
  })
  return publishPreview(
    {
      ...parts,
      prefix: place.prefix,
      storage,
      keepAssetsMs: deletions.keepAssetsMs,
      isAwaited: invalidation.isAwaited,
      copies: createCopies(wire, place, storage),
      verify: createVerifyPreview(
        {
          wish: verify,
          name,
          url: parts.showing.urlOf(name),
          hasHost: preview.host !== undefined,
          distribution: distributions[0],
          prefix: place.prefix,
        },
        context,
      ),
      compose,
      serve: (site, { sendsHeaders }) =>
        wish.edge === undefined
          ? plain
          : serveAtEdge(site, { owner: `${name}.`, headers: sendsHeaders ? notIndexed : [] }),
    },
    context,
  )
}

/** mode: remove-preview */
export async function takePreviewAway(
  inputs: Inputs,
  name: string,
  clients: Clients,
  context: RunContext,
): Promise<PreviewOutcome> {
  // Nobody sees it any more, so nobody has to wait until caches have forgotten it.
  const invalidation = { ...inputs.invalidation, isAwaited: false }
  return removePreview(await openParts({ ...inputs, invalidation }, name, clients, context), context)
}

async function openParts(
  inputs: Inputs,
  name: string,
  clients: Clients,
  context: RunContext,
): Promise<PreviewParts & { readonly distributions: readonly Distribution[] }> {
  const { place, distributionIds, lockTimeoutMs, preview } = inputs
  const { aws, tidyingAws } = clients
  const distributions = await Promise.all(
    distributionIds.map((id) => describeDistribution(id, place.bucket, aws)),
  )
  const tidying = { aws: tidyingAws, tidyingAws }
  const showing = await openShowing(inputs, distributions, clients, context)
  return {
    distributions,
    name,
    place: nameOf(inputs),
    publisher: publisherOf(context.env, randomUUID()),
    lockTimeoutMs,
    expiryMs: preview.expiryMs,
    store: openStore(inputs, clients, context),
    open: (folder) => openStore(inputs, clients, context, folder),
    openTidying: (folder) => openStore(inputs, tidying, { ...context, signal: context.lateSignal }, folder),
    openCdn: (of) => openCdn({ name: of, showing, distributions }, inputs, clients, context),
    showing,
  }
}

async function openShowing(
  { release: { edge }, place: { prefix }, preview: { host }, selection: { indexDocument } }: Inputs,
  distributions: readonly Distribution[],
  { aws }: Clients,
  context: Context,
): Promise<Showing> {
  if (edge === undefined) return createPlainShowing({ distributions, prefix, indexDocument })
  const opened = await openEdge({ edge, distributions, prefix }, aws, context)
  return createEdgeShowing({ ...opened, host, names: distributions, indexDocument }, context)
}

/** The distributions as far as they show a preview. */
function openCdn(
  {
    name,
    showing,
    distributions,
  }: {
    readonly name: string
    readonly showing: Showing
    readonly distributions: readonly Distribution[]
  },
  { place, invalidation, selection }: Inputs,
  { aws }: Clients,
  context: Context,
): Cdn {
  const sources = distributions.map((distribution) => ({
    describe: () => Promise.resolve(distribution),
    invalidations: createInvalidations(distribution.id, aws),
  }))
  // Few people look at a preview: one wildcard over all of it is cheaper than a path a page.
  const what = invalidation.what === 'none' ? ('none' as const) : ('changed' as const)
  const wish = { ...invalidation, what, maxPaths: 1 }
  const prefix = `${place.prefix}${showing.folder}${name}/`
  const cdn = createCdn(sources, { prefix, wish, indexDocument: selection.indexDocument }, context)
  return {
    ...cdn,
    // Where a function changes the path, AWS advises to ask for the one that visitors use as well.
    // Source: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/invalidation-specifying-objects.html
    plan: (stale) =>
      cdn.plan(stale).map((planned) => {
        const root = showing.rootOf(name, planned.distributionId)
        return root === undefined ? planned : { ...planned, paths: [...planned.paths, `${root}*`] }
      }),
  }
}
