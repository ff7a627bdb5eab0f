import type { Json } from '../../json-service.js'
import type { Deployment, ServiceRevision } from '../deployment.js'
import { timestamp } from '../members.js'
import type { HookRun } from './hooks.js'
import type { Phase } from './stages.js'

/** How far a service deployment by blue/green, linear or canary has come. */
export interface NativeProgress {
  /** What serves now, and what it would go back to; undefined for a service's first deployment. */
  readonly source: Deployment | undefined
  phases: readonly Phase[]
  /** Which of the phases. */
  at: number
  /** Since when it is in that phase. */
  since: number
  /** Of this phase. */
  hooks: HookRun[]
}

export function phaseOf({ phases, at }: NativeProgress): Phase {
  const phase = phases[at]
  if (phase === undefined) throw new Error(`There is no phase ${at} of ${phases.length}`)
  return phase
}

/** What DescribeServiceDeployments tells of it beside what every service deployment has. */
export function describeProgress(progress: NativeProgress): Json {
  return {
    lifecycleStage: phaseOf(progress).stage,
    lifecycleHookDetails: progress.hooks.map(({ id, hook, status, expiresAt }) => ({
      hookId: id,
      targetType: hook.type,
      ...(hook.targetArn !== undefined && { targetArn: hook.targetArn }),
      status,
      expiresAt: timestamp(expiresAt),
      timeoutAction: hook.timeoutAction,
    })),
  }
}

/** A revision's shares of the traffic, in percent. */
export function describeWeights(
  progress: NativeProgress,
  target: ServiceRevision,
  revision: ServiceRevision,
): Json {
  const { production, test } = phaseOf(progress)
  const shares = (own: number): number => {
    if (revision === target) return own
    return revision === progress.source?.revision ? 100 - own : 0
  }
  return {
    requestedProductionTrafficWeight: shares(production),
    requestedTestTrafficWeight: shares(test),
  }
}
