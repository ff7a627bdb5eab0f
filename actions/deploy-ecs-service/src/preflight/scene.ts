import type { Clock } from '@slipway/action-kit'
import type { DeployAws } from '../deploy-aws.js'
import type { Looks } from './looks.js'
import type { ServiceSettings } from './service-settings.js'
import type { Task } from './task.js'

/** AWS of the service's region, and of those that its task definition names. */
export interface PreflightAws extends DeployAws {
  inRegion(region: string): DeployAws
}

/** What is about to be deployed, read once, and what looks at the rest of the world. */
export interface Scene {
  readonly task: Task
  readonly service: ServiceSettings
  /** Name or ARN. */
  readonly cluster: string
  /** The step only looks. */
  readonly isPlan: boolean
  readonly aws: PreflightAws
  readonly looks: Looks
  readonly clock: Clock
}
