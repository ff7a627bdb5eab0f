import type { Json } from '../json-service.js'
import { newDeployment, type Deployment, type ServiceRevision } from './deployment.js'
import { EventLog } from './events.js'
import { boolean, number, record, records, text, texts } from './members.js'
import { newDeploymentNumber, newServiceDeploymentId } from './names.js'
import { isOver, setStatus, type ServiceDeployment } from './service-deployment.js'
import type { TaskDefinition } from './task-definition.js'
import type { TaskSet } from './task-set.js'

export interface LoadBalancerSettings {
  readonly targetGroupArn: string
  readonly containerName: string
  readonly containerPort: number
}

interface Origin {
  readonly name: string
  readonly arn: string
  readonly cluster: string
  readonly createdBy: string
  readonly now: () => number
}

/** A service with its deployments, newest first; what moves them is a deployment controller. */
export class Service {
  status: 'ACTIVE' | 'DRAINING' | 'INACTIVE' = 'ACTIVE'
  deployments: Deployment[] = []
  /** Of the controllers CODE_DEPLOY and EXTERNAL, newest first; deployments are of the controller ECS. */
  taskSets: TaskSet[] = []
  /** What a rollback goes back to. */
  lastCompleted: Deployment | undefined
  /** Whether the steady state has been announced since something last changed. */
  isSteady = false
  readonly createdAt: number
  readonly events: EventLog
  readonly revisions: ServiceRevision[] = []
  /** Newest first. */
  history: ServiceDeployment[] = []

  /** @param settings members of CreateService, changed by those of UpdateService */
  constructor(
    readonly origin: Origin,
    public settings: Json,
    public desiredCount: number,
  ) {
    this.createdAt = origin.now()
    this.events = new EventLog(origin.name, origin.now)
  }

  /** What brings new revisions into service. */
  get controller(): 'ECS' | 'CODE_DEPLOY' | 'EXTERNAL' {
    const type = text(record(this.settings, 'deploymentController') ?? {}, 'type')
    return type === 'CODE_DEPLOY' || type === 'EXTERNAL' ? type : 'ECS'
  }

  get primary(): Deployment | undefined {
    return this.deployments.find(({ status }) => status === 'PRIMARY')
  }

  get loadBalancers(): readonly LoadBalancerSettings[] {
    return readLoadBalancers(this.settings)
  }

  get gracePeriodMs(): number {
    return (number(this.settings, 'healthCheckGracePeriodSeconds') ?? 0) * 1000
  }

  /** With ECS's defaults for a rolling update. */
  get limits(): { readonly minimumHealthyPercent: number; readonly maximumPercent: number } {
    const configuration = record(this.settings, 'deploymentConfiguration') ?? {}
    return {
      minimumHealthyPercent: number(configuration, 'minimumHealthyPercent') ?? 100,
      maximumPercent: number(configuration, 'maximumPercent') ?? 200,
    }
  }

  get circuitBreaker(): {
    readonly enable: boolean
    readonly rollback: boolean
    readonly resetOnHealthyTask: boolean
    readonly threshold: Json
  } {
    const configuration = record(this.settings, 'deploymentConfiguration') ?? {}
    const breaker = record(configuration, 'deploymentCircuitBreaker') ?? {}
    return {
      enable: boolean(breaker, 'enable') ?? false,
      rollback: boolean(breaker, 'rollback') ?? false,
      resetOnHealthyTask: boolean(breaker, 'resetOnHealthyTask') ?? true,
      threshold: record(breaker, 'thresholdConfiguration') ?? {},
    }
  }

  /** Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentAlarms.html */
  get alarms(): {
    readonly enable: boolean
    readonly rollback: boolean
    readonly names: readonly string[]
  } {
    const configuration = record(this.settings, 'deploymentConfiguration') ?? {}
    const alarms = record(configuration, 'alarms') ?? {}
    return {
      enable: boolean(alarms, 'enable') ?? false,
      rollback: boolean(alarms, 'rollback') ?? false,
      names: texts(alarms, 'alarmNames'),
    }
  }

  /** Begins a deployment, which supersedes what is under way. */
  deploy(definition: TaskDefinition): Deployment {
    const now = this.origin.now()
    const number = newDeploymentNumber()
    const revision: ServiceRevision = {
      arn: `${this.origin.arn.replace(':service/', ':service-revision/')}/${number}`,
      createdAt: now,
      definition,
      settings: this.settings,
    }
    this.revisions.unshift(revision)
    const made = newDeployment(`ecs-svc/${number}`, revision, now)
    const arn = `${this.origin.arn.replace(':service/', ':service-deployment/')}/${newServiceDeploymentId()}`
    for (const earlier of this.history) {
      // AWS documents that it is stopped, not with which words.
      if (!isOver(earlier)) setStatus(earlier, 'STOPPED', now, `Superseded by service deployment ${arn}.`)
    }
    this.history.unshift({
      arn,
      deployment: made,
      source: this.deployments.map((deployment) => deployment.revision),
      createdAt: now,
      configuration: record(this.settings, 'deploymentConfiguration') ?? {},
      status: 'IN_PROGRESS',
      updatedAt: now,
    })
    this.makePrimary(made)
    return made
  }

  /** The deployment becomes the one the service moves to; a known one comes back, with its tasks. */
  makePrimary(deployment: Deployment): void {
    for (const other of this.deployments) other.status = 'ACTIVE'
    deployment.status = 'PRIMARY'
    this.deployments = [deployment, ...this.deployments.filter((other) => other !== deployment)]
    this.isSteady = false
  }

  /** The record of the newest deployment, or of the rollback from it. */
  get currentRecord(): ServiceDeployment | undefined {
    return this.history[0]
  }
}

/** The member loadBalancers of a service or a task set. */
export function readLoadBalancers(settings: Json): readonly LoadBalancerSettings[] {
  return records(settings, 'loadBalancers').map((balancer) => ({
    targetGroupArn: text(balancer, 'targetGroupArn') ?? '',
    containerName: text(balancer, 'containerName') ?? '',
    containerPort: number(balancer, 'containerPort') ?? 0,
  }))
}
