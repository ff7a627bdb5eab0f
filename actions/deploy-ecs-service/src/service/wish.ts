import type { InputReader } from '@slipway/action-kit'
import { readStrategy } from '../native/strategy.js'
import type { JsonObject } from '../document/json.js'
import { readDefinitionFile } from './definition-file.js'
import { readDeploymentConfiguration } from './deployment-configuration.js'
import { mergeSettings } from './merge-settings.js'
import { readOptionalBoolean, readOptionalInteger } from './optional-inputs.js'
import { readServiceInputs } from './service-inputs.js'

/** What the inputs say about the service itself. */
export interface ServiceWish {
  /** It is made when it is not there. */
  readonly create: boolean
  /** Undefined: left alone, so that autoscaling is not undone. */
  readonly desiredCount: number | undefined
  /** What `service-definition` gives a service to begin with; one that is there is not scaled to it. */
  readonly initialCount: number | undefined
  readonly forceNewDeployment: boolean
  /** Members as CreateService takes them, tags included; what is not named is left as it is. */
  readonly settings: JsonObject
}

/** Reads and checks the inputs; every fault goes to the reader. */
export function readServiceWish(reader: InputReader): ServiceWish {
  const { settings, initialCount } = readDefinitionFile(reader)
  const configuration = { ...readStrategy(reader), ...readDeploymentConfiguration(reader) }
  const inputs = {
    ...readServiceInputs(reader),
    ...(Object.keys(configuration).length > 0 && { deploymentConfiguration: configuration }),
  }
  return {
    create: readOptionalBoolean(reader, 'create-service') ?? false,
    desiredCount: readOptionalInteger(reader, 'desired-count', { min: 0, max: 100_000, of: 'tasks' }),
    initialCount,
    forceNewDeployment: reader.boolean('force-new-deployment', { default: false }),
    settings: mergeSettings(settings, inputs),
  }
}
