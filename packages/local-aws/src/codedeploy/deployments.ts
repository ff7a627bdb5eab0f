import { AwsError } from '../service.js'
import type { Json } from '../json-service.js'
import { carryOut } from './carry-out.js'
import { Deployment, Interruption, type DeploymentSettings, type WaitType } from './deployment.js'
import type { DeploymentGroup } from './deployment-group.js'
import type { Parts } from './parts.js'
import { undo } from './undo.js'

type Start = Omit<DeploymentSettings, 'creator' | 'undoes' | 'previousRevision'>

/** Every deployment of the account, and what is done to them. */
export class Deployments {
  readonly #deployments = new Map<string, Deployment>()
  readonly #lastSuccessful = new Map<DeploymentGroup, Json>()

  constructor(private readonly parts: Parts) {
    parts.alarms.watch(() => {
      for (const deployment of this.#deployments.values()) this.#heedAlarms(deployment)
    })
  }

  /** @throws AwsError DeploymentDoesNotExistException */
  existing(id: string): Deployment {
    const found = this.#deployments.get(id)
    if (found !== undefined) return found
    throw new AwsError('DeploymentDoesNotExistException', `The deployment ${id} could not be found`)
  }

  find(id: string): Deployment | undefined {
    return this.#deployments.get(id)
  }

  /** @throws AwsError DeploymentLimitExceededException while another one of the group is active */
  create(start: Start): Deployment {
    const active = this.#activeOf(start.group)
    if (active !== undefined) {
      const message = `The Deployment Group '${start.group.name}' already has an active Deployment '${active.id}'`
      throw new AwsError('DeploymentLimitExceededException', message)
    }
    return this.#begin({ ...start, creator: 'user', undoes: undefined })
  }

  /** @throws AwsError DeploymentAlreadyCompletedException */
  stop(deployment: Deployment, autoRollback: boolean | undefined): void {
    refuseCompleted(deployment)
    // With which words CodeDeploy says so is not documented.
    const message = 'The deployment was stopped by a user.'
    deployment.interrupt(
      new Interruption('Stopped', 'MANUAL_STOP', message, autoRollback ?? 'DEPLOYMENT_STOP_ON_REQUEST'),
    )
  }

  /** @throws AwsError DeploymentAlreadyCompletedException, DeploymentIsNotInReadyStateException */
  continue(deployment: Deployment, type: WaitType): void {
    refuseCompleted(deployment)
    if (deployment.gate?.type !== type) {
      const message = `The deployment ${deployment.id} is not in the wait ${type}`
      throw new AwsError('DeploymentIsNotInReadyStateException', message)
    }
    deployment.gate.open()
  }

  /** Ends everything that is under way. */
  close(): void {
    for (const deployment of this.#deployments.values()) {
      if (deployment.isActive)
        deployment.interrupt(new Interruption('Stopped', 'MANUAL_STOP', 'closed', false))
    }
  }

  #begin(settings: Omit<DeploymentSettings, 'previousRevision'>): Deployment {
    const { group } = settings
    const previousRevision = this.#lastSuccessful.get(group)
    const made = new Deployment({ ...settings, previousRevision }, this.parts.time.now())
    this.#deployments.set(made.id, made)
    group.deployments.unshift(made.id)
    // The answer comes before anything moves.
    this.parts.time.after(0, () => void this.#run(made))
    return made
  }

  async #run(deployment: Deployment): Promise<void> {
    const { undoes, group, revision } = deployment.settings
    try {
      this.#heedAlarms(deployment)
      if (undoes === undefined) {
        await carryOut(deployment, this.parts)
        this.#lastSuccessful.set(group, revision)
      } else {
        await undo(deployment, undoes, this.parts)
      }
      deployment.status = 'Succeeded'
    } catch (error) {
      this.#fail(deployment, error)
    }
    deployment.completeTime = this.parts.time.now()
    deployment.updatedAt = deployment.completeTime
  }

  #fail(deployment: Deployment, error: unknown): void {
    const interruption =
      error instanceof Interruption
        ? error
        : new Interruption('Failed', 'INTERNAL_ERROR', String(error), 'DEPLOYMENT_FAILURE')
    const { status, code, message, undo: by } = interruption
    deployment.status = status
    deployment.error = { code, message }
    for (const event of deployment.events) if (event.status === 'Pending') event.status = 'Skipped'
    const { settings } = deployment
    const isUndone = typeof by === 'boolean' ? by : settings.autoRollback.includes(by)
    if (!isUndone || settings.undoes !== undefined) return
    const rollback = this.#begin({
      ...settings,
      revision: settings.previousRevision ?? settings.revision,
      description: undefined,
      creator: 'codeDeployRollback',
      undoes: deployment,
    })
    deployment.rollbackInfo = {
      rollbackDeploymentId: rollback.id,
      rollbackMessage: `${deployment.id} is being rolled back by deployment ${rollback.id}.`,
    }
    rollback.rollbackInfo = {
      rollbackTriggeringDeploymentId: deployment.id,
      rollbackMessage: `Deployment ${deployment.id} ${status === 'Failed' ? 'failed' : 'was stopped'}.`,
    }
  }

  #heedAlarms(deployment: Deployment): void {
    const { alarms = [] } = deployment.settings.group.options
    const raised = this.parts.alarms.raised(alarms)
    if (raised.length === 0 || !deployment.isActive || deployment.settings.undoes !== undefined) return
    const message =
      'One or more alarms have been activated according to the Amazon CloudWatch metrics you selected, ' +
      `and the affected deployments have been stopped. Activated alarms: <${raised.join(', ')}>`
    deployment.interrupt(new Interruption('Stopped', 'ALARM_ACTIVE', message, 'DEPLOYMENT_STOP_ON_ALARM'))
  }

  #activeOf({ deployments }: DeploymentGroup): Deployment | undefined {
    return deployments.map((id) => this.existing(id)).find(({ isActive }) => isActive)
  }
}

function refuseCompleted(deployment: Deployment): void {
  if (deployment.isActive) return
  const message = `The deployment ${deployment.id} is already completed`
  throw new AwsError('DeploymentAlreadyCompletedException', message)
}
