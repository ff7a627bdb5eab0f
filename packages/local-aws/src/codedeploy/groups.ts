import { text } from '../ecs/members.js'
import type { Json } from '../json-service.js'
import { AwsError } from '../service.js'
import {
  makeGroup,
  type DeploymentGroup,
  type DeploymentGroupOptions,
  type RollbackEvent,
} from './deployment-group.js'
import { predefinedPlan, type TrafficPlan } from './traffic-plan.js'

const rollbackEvents: ReadonlySet<string> = new Set<RollbackEvent>([
  'DEPLOYMENT_FAILURE',
  'DEPLOYMENT_STOP_ON_ALARM',
  'DEPLOYMENT_STOP_ON_REQUEST',
])

/** The account's deployment groups, with the configurations that they go by. */
export class Groups {
  readonly #groups: DeploymentGroup[] = []
  readonly #configurations = new Map<string, TrafficPlan>()

  add(options: DeploymentGroupOptions): DeploymentGroup {
    const made = makeGroup(options)
    this.plan(made.configuration)
    this.#groups.push(made)
    return made
  }

  addConfiguration(name: string, plan: TrafficPlan): void {
    this.#configurations.set(name, plan)
  }

  /** @throws AwsError DeploymentConfigDoesNotExistException */
  plan(configuration: string): TrafficPlan {
    const found = this.#configurations.get(configuration) ?? predefinedPlan(configuration)
    if (found !== undefined) return found
    throw new AwsError(
      'DeploymentConfigDoesNotExistException',
      `No Deployment Configuration found for name: ${configuration}`,
    )
  }

  applications(): readonly string[] {
    return [...new Set(this.#groups.map(({ application }) => application))]
  }

  /** @throws AwsError ApplicationDoesNotExistException */
  ofApplication(application: string): readonly DeploymentGroup[] {
    const own = this.#groups.filter((group) => group.application === application)
    if (own.length > 0) return own
    const message = `No application found for name: ${application}`
    throw new AwsError('ApplicationDoesNotExistException', message)
  }

  /** The group that a call names. */
  find(input: Json): DeploymentGroup | undefined {
    const application = text(input, 'applicationName')
    const name = text(input, 'deploymentGroupName')
    return this.#groups.find((group) => group.application === application && group.name === name)
  }

  /** @throws AwsError ApplicationDoesNotExistException, DeploymentGroupDoesNotExistException */
  existing(input: Json): DeploymentGroup {
    const found = this.find(input)
    if (found !== undefined) return found
    this.ofApplication(text(input, 'applicationName') ?? '')
    const message = `No Deployment Group found for name: ${text(input, 'deploymentGroupName') ?? ''}`
    throw new AwsError('DeploymentGroupDoesNotExistException', message)
  }

  /** @throws AwsError InvalidAutoRollbackConfigException */
  rollbackEvents(events: readonly string[]): readonly RollbackEvent[] {
    const isEvent = (event: string): event is RollbackEvent => rollbackEvents.has(event)
    if (events.every(isEvent)) return events
    throw new AwsError('InvalidAutoRollbackConfigException', 'An event for automatic rollbacks is unknown.')
  }
}
