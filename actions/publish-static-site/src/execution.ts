import { lateSignal, type Context, type Execution, type Report } from '@slipway/action-kit'
import { openAws } from '@slipway/aws'
import { examine, type Diagnosis } from './doctor/doctor.js'
import { reportDiagnosis } from './doctor/report.js'
import { pullRequestOf } from './github/pull-request.js'
import { told } from './github/told.js'
import type { Inputs } from './inputs.js'
import { holdDownMemory } from './memory.js'
import { nameOf, openStore, type Clients } from './open-store.js'
import { namePreview } from './preview/name-preview.js'
import type { PreviewOutcome } from './preview/outcome.js'
import { reportPreview } from './preview/report.js'
import type { Outcome } from './publish/outcome.js'
import type { ReleaseOutcome } from './release/outcome.js'
import { reportRelease } from './release/report.js'
import { reportOutcome } from './report.js'
import { previewSource, takePreviewAway } from './run-preview.js'
import { publishSource } from './run-publish.js'
import { planRelease } from './run-release-plan.js'
import { releaseSource, rollBackSite } from './run-release.js'

// The runner kills a cancelled step ten seconds after its first signal.
const tidyingMs = 5_000

export type AnyOutcome = Outcome | ReleaseOutcome | PreviewOutcome | Diagnosis

export const execution: Execution<Inputs, AnyOutcome> = {
  async run(inputs, context) {
    const late = lateSignal(context, tidyingMs)
    const endOfHolding = holdDownMemory()
    try {
      const clients = {
        aws: openAws(inputs.aws, context),
        tidyingAws: openAws(inputs.aws, { ...context, signal: late.signal }),
      }
      return await carryOut(inputs, clients, { ...context, lateSignal: late.signal })
    } finally {
      late.end()
      endOfHolding()
    }
  },
  report,
}

function report(outcome: AnyOutcome, inputs: Inputs): Report {
  if ('findings' in outcome) return reportDiagnosis(outcome, nameOf(inputs))
  if ('preview' in outcome) return reportPreview(outcome, nameOf(inputs))
  return 'upload' in outcome ? reportRelease(outcome, nameOf(inputs)) : reportOutcome(outcome, inputs)
}

/** Does what the mode says, and tells GitHub. */
function carryOut(
  inputs: Inputs,
  clients: Clients,
  context: Context & { readonly lateSignal: AbortSignal },
): Promise<AnyOutcome> {
  const { mode } = inputs
  // It looks, and there is nothing to tell.
  if (mode === 'doctor') return lookAt(inputs, clients, context)
  const pullRequest = pullRequestOf(context.env)
  const isPreview = mode === 'preview' || mode === 'remove-preview'
  const preview = isPreview ? namePreview(inputs.preview.name, pullRequest?.number) : undefined
  const work = (): Promise<AnyOutcome> => {
    switch (mode) {
      case 'publish':
        return publishSource(inputs, clients, context)
      case 'plan':
        return (inputs.isOfRelease === true ? planRelease : publishSource)(inputs, clients, context)
      case 'release':
        return releaseSource(inputs, clients, context)
      case 'rollback':
        return rollBackSite(inputs, clients, context)
      case 'preview':
        return previewSource(inputs, preview ?? '', clients, context)
      case 'remove-preview':
        return takePreviewAway(inputs, preview ?? '', clients, context)
    }
  }
  const { headSha } = pullRequest ?? {}
  return told(
    { ...inputs, preview, hasPullRequest: pullRequest !== undefined, headSha },
    context,
    async () => {
      const outcome = await work()
      return { outcome, summary: report(outcome, inputs).summary }
    },
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
