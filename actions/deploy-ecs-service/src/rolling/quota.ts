import type { Clock } from '@slipway/action-kit'
import type { EcsApi } from '../ecs/ecs-api.js'

/** What an account may call: so many at once, and then so many a second. */
export interface Quota {
  readonly burst: number
  readonly perSecond: number
}

// A little below what AWS gives, as others of the account call too.
// Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/request-throttling.html
export const quotas = {
  registerTaskDefinition: { burst: 15, perSecond: 0.9 },
  updateService: { burst: 40, perSecond: 4 },
} satisfies Readonly<Record<string, Quota>>

/** Waits until the next call is within the quota: many services of one step begin at the same moment. */
export function createQuota(
  clock: Pick<Clock, 'now' | 'sleep'>,
  { burst, perSecond }: Quota,
  signal: AbortSignal,
): () => Promise<void> {
  const calls: number[] = []
  return async () => {
    const now = clock.now()
    const before = calls.at(-burst) ?? -Infinity
    const last = calls.at(-1) ?? -Infinity
    const gap = 1_000 / perSecond
    // The burst comes back at the same pace.
    const isFree = now - before >= burst * gap
    const due = isFree ? now : Math.max(now, last + gap)
    calls.push(due)
    // Who is cancelled has seconds: AWS is asked for the way back at once, and takes what it takes.
    if (due > now && !signal.aborted) await clock.sleep(due - now, signal)
  }
}

/** What the services of one region share. */
export interface Gates {
  register(): Promise<void>
  update(): Promise<void>
}

export function openGates({
  clock,
  signal,
}: {
  readonly clock: Pick<Clock, 'now' | 'sleep'>
  readonly signal: AbortSignal
}): Gates {
  return {
    register: createQuota(clock, quotas.registerTaskDefinition, signal),
    update: createQuota(clock, quotas.updateService, signal),
  }
}

/** The calls that a hundred services at once would have refused go at the pace that AWS takes them. */
export function withinQuotas(ecs: EcsApi, gates: Gates): EcsApi {
  return {
    ...ecs,
    async registerTaskDefinition(definition) {
      await gates.register()
      return ecs.registerTaskDefinition(definition)
    },
    async updateService(taskDefinition, input) {
      await gates.update()
      return ecs.updateService(taskDefinition, input)
    },
  }
}
