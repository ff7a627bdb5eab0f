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
import { nameOf, openStore, type Clients } from './open-store.js'
import type { Outcome } from './publish/outcome.js'
import { publish } from './publish/publish.js'
import type { ReleaseOutcome } from './release/outcome.js'
import { reportRelease } from './release/report.js'
import { reportOutcome } from './report.js'
import { releaseSource, rollBackSite } from './run-release.js'
import { readSite } from './site/read-site.js'
import { selectionOf } from './source/selection.js'
import { createVerify } from './verify/create-verify.js'

// The runner kills a cancelled step ten seconds after its first signal.
const tidyingMs = 5_000

export type AnyOutcome = Outcome | ReleaseOutcome | Diagnosis

export const execution: Execution<Inputs, AnyOutcome> = {
  async run(inputs, context) {
    const late = lateSignal(context, tidyingMs)
    try {
      const clients = {
        aws: openAws(inputs.aws, context),
        tidyingAws: openAws(inputs.aws, { ...context, signal: late.signal }),
      }
      return await carryOut(inputs, clients, { ...context, lateSignal: late.signal })
    } finally {
      late.end()
    }
  },
  report(outcome, inputs) {
    if ('findings' in outcome) return reportDiagnosis(outcome, nameOf(inputs))
    return 'upload' in outcome ? reportRelease(outcome, nameOf(inputs)) : reportOutcome(outcome, inputs)
  },
}

function carryOut(
  inputs: Inputs,
  clients: Clients,
  context: Context & { readonly lateSignal: AbortSignal },
): Promise<AnyOutcome> {
  switch (inputs.mode) {
    case 'publish':
    case 'plan':
      return publishSource(inputs, clients, context)
    case 'release':
      return releaseSource(inputs, clients, context)
    case 'rollback':
      return rollBackSite(inputs, clients, context)
    case 'doctor':
      return lookAt(inputs, clients, context)
  }
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
    {
      place,
      distributionIds,
      indexDocument,
      errorDocument,
      deletesRemoved,
      storage,
      edge: inputs.release.edge,
    },
    { aws: clients.aws, store: openStore(inputs, clients, context) },
    context,
  )
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
