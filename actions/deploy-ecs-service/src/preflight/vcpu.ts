import type { Hosting } from './hosting.js'
import { warning, type Problem } from './problem.js'
import { shareOf } from './provider.js'
import type { ServiceSettings } from './service-settings.js'
import type { Task } from './task.js'

/** A quota of the account on the vCPU that run at once in a region. */
export interface VcpuQuota {
  /** What refuses tasks beyond it. */
  readonly of: string
  readonly name: string
  readonly code: string
}

/** Of ECS's tasks and EKS's pods together. Source: https://docs.aws.amazon.com/general/latest/gr/ecs-service.html */
const quotas: Readonly<Record<string, VcpuQuota>> = {
  FARGATE: { of: 'Fargate', name: 'Fargate On-Demand vCPU resource count', code: 'L-3032A538' },
  FARGATE_SPOT: { of: 'Fargate Spot', name: 'Fargate Spot vCPU resource count', code: 'L-36FBB829' },
}

/** What the deployment takes of a quota beside what runs already. */
export interface VcpuNeed {
  readonly quota: VcpuQuota
  readonly vcpu: number
  /** Tasks of the version before run meanwhile. */
  readonly isBesideOld: boolean
  /** By maximumPercent, which can be lowered. */
  readonly isByPercent: boolean
}

/** In vCPU. */
export interface VcpuFacts {
  readonly quota: number
  /** Undefined when nothing has been counted lately, or it could not be looked at. */
  readonly used: number | undefined
}

export function vcpuNeeds(task: Task, service: ServiceSettings, hosting: Hosting): readonly VcpuNeed[] {
  const { cpu = NaN } = task
  const tasks = addedTasks(service)
  if (hosting.kind !== 'fargate' || !(cpu > 0) || tasks === 0) return []
  const launched = [{ name: 'FARGATE', base: 0, weight: 1 }]
  const strategy = hosting.strategy.length === 0 ? launched : hosting.strategy
  const isBesideOld = (service.running ?? 0) > 0
  return strategy.flatMap((provider) => {
    const quota = quotas[provider.name]
    const vcpu = (shareOf(provider, strategy, tasks) * cpu) / 1024
    return quota === undefined || vcpu === 0
      ? []
      : [{ quota, vcpu, isBesideOld, isByPercent: isBesideOld && !service.isBesideOld }]
  })
}

/**
 * How many tasks more than now run at once, at the most.
 * Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-type-ecs.html
 */
function addedTasks({ desired = 1, running = 0, isBesideOld, maximumPercent }: ServiceSettings): number {
  if (isBesideOld) return desired
  const most = Math.floor((desired * maximumPercent) / 100)
  return Math.max(0, Math.min(most, running + desired) - running)
}

export function judgeVcpu(
  { quota, vcpu, isBesideOld, isByPercent }: VcpuNeed,
  facts: VcpuFacts | undefined,
  region: string,
): readonly Problem[] {
  if (facts === undefined || (facts.used ?? 0) + vcpu <= facts.quota) return []
  const meanwhile = isBesideOld ? ' while both versions run' : ''
  const problem =
    facts.used === undefined
      ? `the account may use ${round(facts.quota)} vCPU in ${region}, and the deployment needs up to ${round(vcpu)}${meanwhile}`
      : `${round(facts.used)} of ${round(facts.quota)} vCPU of the account are in use in ${region}, and the deployment needs up to ${round(vcpu)} more${meanwhile}`
  return [
    warning(
      `${quota.of} may refuse tasks: ${problem}`,
      `Ask for a higher quota "${quota.name}" (\`aws service-quotas request-service-quota-increase --service-code fargate --quota-code ${quota.code} --desired-value <vCPU>\`), or stop what is not needed${isByPercent ? ', or lower maximumPercent of the service' : ''}.`,
    ),
  ]
}

function round(vcpu: number): number {
  return Number(vcpu.toFixed(2))
}
