import { randomUUID } from 'node:crypto'
import { lateSignal, type Context, type Execution } from '@slipway/action-kit'
import { openAws, type Aws } from '@slipway/aws'
import { createCdn, type Cdn } from './cloudfront/cdn.js'
import { describeDistribution } from './cloudfront/distribution.js'
import { createInvalidations } from './cloudfront/invalidations.js'
import { examine, type Diagnosis } from './doctor/doctor.js'
import { reportDiagnosis } from './doctor/report.js'
import type { Inputs } from './inputs.js'
import { publisherOf } from './lock/publisher.js'
import type { Outcome } from './publish/outcome.js'
import { publish } from './publish/publish.js'
import { reportOutcome } from './report.js'
import type { ObjectStore } from './s3/object-store.js'
import { createS3Store } from './s3/s3-store.js'
import { readSite } from './site/read-site.js'
import { selectionOf } from './source/selection.js'
import { createVerify } from './verify/create-verify.js'

// The runner kills a cancelled step ten seconds after its first signal.
const tidyingMs = 5_000

export const execution: Execution<Inputs, Outcome | Diagnosis> = {
  async run(inputs, context) {
    const late = lateSignal(context, tidyingMs)
    try {
      const clients = {
        aws: openAws(inputs.aws, context),
        tidyingAws: openAws(inputs.aws, { ...context, signal: late.signal }),
      }
      return inputs.mode === 'doctor'
        ? await lookAt(inputs, clients, context)
        : await publishSource(inputs, clients, { ...context, lateSignal: late.signal })
    } finally {
      late.end()
    }
  },
  report: (outcome, inputs) =>
    'findings' in outcome ? reportDiagnosis(outcome, nameOf(inputs)) : reportOutcome(outcome, inputs),
}

interface Clients {
  readonly aws: Aws
  /** For the seconds after a cancellation. */
  readonly tidyingAws: Aws
}

function publishSource(
  inputs: Inputs,
  clients: Clients,
  context: Context & { readonly lateSignal: AbortSignal },
): Promise<Outcome> {
  const { source, place, storage, deletions, mode, selection, site } = inputs
  const { prefix } = place
  const options = { site, source: selection, storage, prefix, hasEdgeFunction: false }
  const cdn = openCdn(inputs, clients.aws, context)
  const tidying = { aws: clients.tidyingAws, tidyingAws: clients.tidyingAws }
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
      compose: async () => {
        const { warnings, ...read } = await readSite(source, options, context.signal)
        for (const warning of warnings) context.log.warning(warning)
        return read
      },
      store: openStore(inputs, clients, context),
      tidying: openStore(inputs, tidying, { ...context, signal: context.lateSignal }),
      cdn,
      isAwaited: inputs.invalidation.isAwaited,
      verify: createVerify(inputs.verify, cdn, context),
    },
    context,
  )
}

/** mode: doctor */
function lookAt(inputs: Inputs, clients: Clients, context: Context): Promise<Diagnosis> {
  const { place, distributionIds, selection, deletions, storage } = inputs
  const { indexDocument, errorDocument } = selection
  const deletesRemoved = deletions.deleteRemoved
  return examine(
    { place, distributionIds, indexDocument, errorDocument, deletesRemoved, storage, edge: undefined },
    { aws: clients.aws, store: openStore(inputs, clients, context) },
    context,
  )
}

function nameOf({ place }: Pick<Inputs, 'place'>): string {
  return `s3://${place.bucket}/${place.prefix}`
}

function openStore({ place, storage }: Inputs, clients: Clients, context: Context): ObjectStore {
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
