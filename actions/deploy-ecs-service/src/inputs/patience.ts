import type { InputReader } from '@slipway/action-kit'

/** How long a deployment is followed, and what is done when it does not end well. */
export interface Patience {
  /** False: the step ends as soon as ECS has taken the deployment on. */
  readonly isFollowed: boolean
  /** Milliseconds. */
  readonly waitMs: number
  /** When it cannot succeed: the version before is put back, or it is stopped where it is, or left to ECS. */
  readonly onFailure: 'rollback' | 'stop' | 'leave'
  /** The same, when the job is cancelled. */
  readonly onCancel: 'rollback' | 'stop' | 'leave'
}

const ways = ['rollback', 'stop', 'leave'] as const

export function readPatience(reader: InputReader): Patience {
  const minutes = reader.integer('wait-for-minutes', {
    default: 30,
    min: 1,
    max: 360,
    accepts: 'a number of minutes from 1 to 360',
  })
  // aws-actions' own waiter: how far its looks are apart. Slipway's are never further than half a minute.
  reader.know('wait-max-delay-seconds')
  return {
    isFollowed: reader.boolean('wait-for-service-stability', { default: true }),
    waitMs: minutes * 60_000,
    onFailure: reader.choice('on-failure', ways, { default: 'rollback' }),
    onCancel: reader.choice('on-cancel', ways, { default: 'rollback' }),
  }
}
