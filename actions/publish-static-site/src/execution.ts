import type { Execution } from '@slipway/action-kit'
import { openAws, type Aws } from '@slipway/aws'
import { createInvalidations, describeDistribution } from './cloudfront/distribution.js'
import type { Inputs } from './inputs.js'
import { listLocalFiles } from './source/local-files.js'
import type { Outcome } from './publish/outcome.js'
import { publish, type Cdn } from './publish/publish.js'
import { reportOutcome } from './report.js'
import { createS3Bucket } from './s3/s3-bucket.js'

// The runner kills a cancelled step ten seconds after its first signal.
const tidyingMs = 5_000

export const execution: Execution<Inputs, Outcome> = {
  run(inputs, context) {
    const { source, bucket, prefix, deleteRemoved } = inputs
    const aws = openAws(inputs.aws, context)
    return publish(
      {
        prefix,
        deleteRemoved,
        listLocal: () => listLocalFiles(source, prefix),
        bucket: createS3Bucket(
          { bucket, prefix },
          {
            aws,
            tidyingAws: () => openAws(inputs.aws, { ...context, signal: AbortSignal.timeout(tidyingMs) }),
            sleep: (ms) => context.clock.sleep(ms, context.signal),
            warn: (text) => context.log.warning(text),
          },
        ),
        cdn: openCdn(inputs, aws),
      },
      context,
    )
  },
  report: reportOutcome,
}

function openCdn({ distributionId, bucket }: Inputs, aws: Aws): Cdn | undefined {
  if (distributionId === undefined) return undefined
  return {
    describe: () => describeDistribution(distributionId, bucket, aws),
    invalidations: createInvalidations(distributionId, aws),
  }
}
