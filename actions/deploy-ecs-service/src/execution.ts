import type { Execution } from '@slipway/action-kit'
import { openAws } from '@slipway/aws'
import { deploy } from './deploy.js'
import type { Inputs } from './inputs.js'
import { openEcs } from './open-ecs.js'
import { openLogs } from './open-logs.js'
import type { Outcome } from './outcome.js'
import { report } from './report.js'
import { renderTaskDefinition } from './task-definition.js'

export const execution: Execution<Inputs, Outcome> = {
  run(inputs, context) {
    const aws = openAws(inputs.aws, context)
    const { clock, log, signal } = context
    const logs = openLogs((region) =>
      region === undefined || region === aws.region ? aws : openAws({ ...inputs.aws, region }, context),
    )
    const { cluster, service } = inputs
    return deploy(
      { ecs: openEcs(aws, { cluster, service }, signal), logs, clock, log, signal },
      {
        target: { cluster, service, region: aws.region },
        definition: renderTaskDefinition(inputs.file.definition, inputs.change),
        waitMs: inputs.waitMs,
      },
    )
  },
  report,
}
