import type { InputReader } from '@slipway/action-kit'
import { readAwsInputs, type AwsInputs } from '@slipway/aws'
import { readTask, type Task } from './inputs/task.js'
import { repositoryFault } from './repository/names.js'
import { readRepositorySettings, type RepositorySettings } from './repository/settings.js'
import { readScanGate, type ScanGate } from './scan/scan-gate.js'
import { readTagging, type Tagging } from './tags/tagging.js'

export interface Inputs {
  readonly aws: AwsInputs
  readonly repository: string
  readonly registryType: 'private' | 'public'
  /** The account of the registry; undefined: the credentials' own. */
  readonly registryId: string | undefined
  readonly tagging: Tagging
  readonly settings: RepositorySettings
  /** Undefined: nobody waits for the scan. */
  readonly scan: ScanGate | undefined
  readonly task: Task
  /** Says what would be done, and does nothing; the whole pipeline's plan asks for it. */
  readonly isPlan?: boolean
}

/** Reads and checks every input; a fault goes to the reader. */
export function readInputs(reader: InputReader): Inputs {
  const registryType = reader.choice('registry-type', ['private', 'public'], { default: 'private' })
  if (registryType === 'public' && reader.isGiven('registry-id')) {
    const accepts = "nothing there: a public registry is the credentials' own"
    reader.fault('registry-id', 'is given, and registry-type is public', accepts)
  }
  return {
    aws: readAwsInputs(reader),
    repository: readRepository(reader),
    registryType,
    registryId: reader.optionalText('registry-id', {
      matches: /^\d{12}$/,
      accepts: 'the 12 digits of an AWS account id',
    }),
    tagging: readTagging(reader),
    settings: readRepositorySettings(reader),
    scan: readScanGate(reader),
    task: readTask(reader),
  }
}

function readRepository(reader: InputReader): string {
  const repository = reader.text('repository', {
    required: true,
    accepts: 'the name of an ECR repository, such as team/orders-api',
  })
  const fault = repository === '' ? undefined : repositoryFault(repository)
  if (fault !== undefined) reader.fault('repository', fault.problem, fault.accepts)
  return repository
}
