import type { Json } from '../../json-service.js'
import { number, record, records, text, texts } from '../members.js'
import type { HookStage, Phase, Stage } from './stages.js'

export type NativeStrategy = 'BLUE_GREEN' | 'LINEAR' | 'CANARY'

export interface Hook {
  readonly type: 'AWS_LAMBDA' | 'PAUSE'
  /** Of the function; undefined for a pause. */
  readonly targetArn: string | undefined
  readonly stages: readonly string[]
  readonly timeoutMs: number
  readonly timeoutAction: 'CONTINUE' | 'ROLLBACK'
}

const minute = 60_000

/** @param configuration a service's deploymentConfiguration; undefined for the rolling update */
export function nativeStrategy(configuration: Json): NativeStrategy | undefined {
  const strategy = text(configuration, 'strategy')
  return strategy === 'BLUE_GREEN' || strategy === 'LINEAR' || strategy === 'CANARY' ? strategy : undefined
}

/** With the API's defaults. */
export function hooksOf(configuration: Json): readonly Hook[] {
  return records(configuration, 'lifecycleHooks').map((hook) => {
    const timeout = record(hook, 'timeoutConfiguration') ?? {}
    return {
      type: text(hook, 'targetType') === 'PAUSE' ? 'PAUSE' : 'AWS_LAMBDA',
      targetArn: text(hook, 'hookTargetArn'),
      stages: texts(hook, 'lifecycleStages'),
      timeoutMs: (number(timeout, 'timeoutInMinutes') ?? 1440) * minute,
      timeoutAction: text(timeout, 'action') === 'CONTINUE' ? 'CONTINUE' : 'ROLLBACK',
    }
  })
}

/**
 * What a deployment goes through. Without a version before there is nothing to share traffic with, and nothing to bake
 * beside: that is this embedded AWS's guess, as AWS does not say what a service's first deployment does.
 * @param sources how many revisions are there already
 */
export function phasesOf(configuration: Json, sources: number): readonly Phase[] {
  const hooked = new Set(hooksOf(configuration).flatMap(({ stages }) => stages))
  const steps = sources === 0 ? [{ percent: 100, bakeMs: 0 }] : trafficSteps(configuration)
  const at = (stage: Stage, hookStage: HookStage | undefined, share: Partial<Phase> = {}): Phase => ({
    stage,
    ...(hookStage !== undefined && hooked.has(hookStage) && { hookStage }),
    production: 0,
    test: 0,
    bakeMs: 0,
    ...share,
  })
  const hasBefore = hooked.has('PRE_PRODUCTION_TRAFFIC_SHIFT')
  const last = { production: 100, test: 100 }
  return [
    ...(sources > 1 ? [at('RECONCILE_SERVICE', 'RECONCILE_SERVICE')] : []),
    at('PRE_SCALE_UP', 'PRE_SCALE_UP'),
    at('SCALE_UP', undefined),
    at('POST_SCALE_UP', 'POST_SCALE_UP'),
    at('TEST_TRAFFIC_SHIFT', 'TEST_TRAFFIC_SHIFT', { test: 100 }),
    at('POST_TEST_TRAFFIC_SHIFT', 'POST_TEST_TRAFFIC_SHIFT', { test: 100 }),
    ...steps.flatMap(({ percent, bakeMs }, index) => {
      const before = { production: steps[index - 1]?.percent ?? 0, test: 100 }
      const shift = { production: percent, test: 100, bakeMs }
      return [
        // The service model has no lifecycleStage of that name, only hooks.
        ...(hasBefore ? [at('PRODUCTION_TRAFFIC_SHIFT', 'PRE_PRODUCTION_TRAFFIC_SHIFT', before)] : []),
        at('PRODUCTION_TRAFFIC_SHIFT', 'PRODUCTION_TRAFFIC_SHIFT', shift),
      ]
    }),
    at('POST_PRODUCTION_TRAFFIC_SHIFT', 'POST_PRODUCTION_TRAFFIC_SHIFT', last),
    ...(sources === 0 ? [] : [at('BAKE_TIME', undefined, { ...last, bakeMs: bakeTime(configuration) })]),
    at('CLEAN_UP', undefined, last),
  ]
}

/** The way back: traffic first, where there was any, then the tasks. */
export function phasesBack(reached: Phase): readonly Phase[] {
  const nothing = { production: 0, test: 0, bakeMs: 0 }
  const hadTraffic = reached.production > 0 || reached.test > 0
  return [
    ...(hadTraffic ? [{ stage: 'PRODUCTION_TRAFFIC_SHIFT' as const, ...nothing }] : []),
    { stage: 'CLEAN_UP', ...nothing },
  ]
}

/** Defaults: 10 % every 6 minutes, 5 % for 10 minutes. */
function trafficSteps(configuration: Json): readonly { percent: number; bakeMs: number }[] {
  const all = { percent: 100, bakeMs: 0 }
  switch (nativeStrategy(configuration)) {
    case 'LINEAR': {
      const linear = record(configuration, 'linearConfiguration') ?? {}
      const stepPercent = number(linear, 'stepPercent') ?? 10
      const bakeMs = (number(linear, 'stepBakeTimeInMinutes') ?? 6) * minute
      const before = Array.from({ length: Math.ceil(100 / stepPercent) - 1 }, (_, index) => ({
        // Percentages are multiples of 0.1; sums of them are to stay that.
        percent: Math.round(stepPercent * (index + 1) * 10) / 10,
        bakeMs,
      }))
      return [...before, all]
    }
    case 'CANARY': {
      const canary = record(configuration, 'canaryConfiguration') ?? {}
      const bakeMs = (number(canary, 'canaryBakeTimeInMinutes') ?? 10) * minute
      return [{ percent: number(canary, 'canaryPercent') ?? 5, bakeMs }, all]
    }
    case 'BLUE_GREEN':
    case undefined:
      return [all]
  }
}

function bakeTime(configuration: Json): number {
  return (number(configuration, 'bakeTimeInMinutes') ?? 0) * minute
}
