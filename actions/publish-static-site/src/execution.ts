import { randomUUID } from 'node:crypto'
import type { Context, Execution } from '@slipway/action-kit'
import { openAws, type Aws } from '@slipway/aws'
import { createCdn, type Cdn } from './cloudfront/cdn.js'
import { describeDistribution } from './cloudfront/distribution.js'
import { createInvalidations } from './cloudfront/invalidations.js'
import type { Inputs } from './inputs.js'
import { publisherOf } from './lock/publisher.js'
import type { Outcome } from './publish/outcome.js'
import { publish } from './publish/publish.js'
import { reportOutcome } from './report.js'
import type { ObjectStore } from './s3/object-store.js'
import { createS3Store } from './s3/s3-store.js'
import { readSite } from './site/read-site.js'
import { selectionOf } from './source/selection.js'

// The runner kills a cancelled step ten seconds after its first signal.
const tidyingMs = 5_000

export const execution: Execution<Inputs, Outcome> = {
  run(inputs, context) {
    const { source, place, storage, deletions, mode, selection, site } = inputs
    const { prefix } = place
    const aws = openAws(inputs.aws, context)
    const tidyingAws = openTidying(inputs, context)
    const options = { site, source: selection, storage, prefix, hasEdgeFunction: false }
    return publish(
      {
        place: `s3://${place.bucket}/${prefix}`,
        prefix,
        isPlan: mode === 'plan',
        ...deletions,
        isExcluded: selectionOf(selection).isExcluded,
        storage,
        publisher: publisherOf(context.env, randomUUID()),
        lockTimeoutMs: inputs.lockTimeoutMs,
        compose: async () => {
          const { warnings, ...read } = await readSite(source, options, context.signal)
          for (const warning of warnings) context.log.warning(warning)
          return read
        },
        store: openStore(inputs, { aws, tidyingAws }, context),
        tidying: openStore(inputs, { aws: tidyingAws, tidyingAws }, context),
        cdn: openCdn(inputs, aws, context),
        isAwaited: inputs.invalidation.isAwaited,
      },
      context,
    )
  },
  report: reportOutcome,
}

/** AWS for the seconds after a cancellation. Its time begins with its first use. */
function openTidying(inputs: Inputs, context: Context): Aws {
  const late = new AbortController()
  const begin = (): void => {
    AbortSignal.timeout(tidyingMs).addEventListener('abort', () => late.abort())
  }
  context.signal.addEventListener('abort', begin, { once: true })
  return openAws(inputs.aws, { ...context, signal: late.signal })
}

function openStore(
  { place, storage }: Inputs,
  clients: { readonly aws: Aws; readonly tidyingAws: Aws },
  context: Context,
): ObjectStore {
  return createS3Store(place, {
    ...clients,
    storage,
    signal: context.signal,
    now: () => context.clock.now(),
    sleep: (ms) => context.clock.sleep(ms, context.signal),
    warn: (text) => context.log.warning(text),
  })
}

function openCdn(
  { distributionIds, place, invalidation, selection }: Inputs,
  aws: Aws,
  context: Context,
): Cdn | undefined {
  if (distributionIds.length === 0) return undefined
  const sources = distributionIds.map((id) => ({
    describe: () => describeDistribution(id, place.bucket, aws),
    invalidations: createInvalidations(id, aws),
  }))
  return createCdn(
    sources,
    { prefix: place.prefix, wish: invalidation, indexDocument: selection.indexDocument },
    context,
  )
}
