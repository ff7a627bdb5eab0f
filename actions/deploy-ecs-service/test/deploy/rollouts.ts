import type { Deployment } from '../../src/ecs/service.js'
import { before, crashed, deployment, family, service } from '../fixtures.js'
import type { Script } from '../scripted-ecs.js'

export const old = before({ status: 'ACTIVE' })
export const theirRevision = `${family}:20`
export const theirs = (at: number, rolloutState: Deployment['rolloutState'] = 'COMPLETED'): Deployment =>
  before({
    id: 'ecs-svc/8',
    status: 'ACTIVE',
    taskDefinition: theirRevision,
    rolloutState,
    createdAt: at * 500,
  })

export type During = NonNullable<Script['during']>

/** Two tasks start, run after 40 s, and the deployment is complete after `seconds`. */
export const healthy =
  (seconds: number): During =>
  (elapsed) => {
    if (elapsed >= seconds * 1_000) return service([deployment({ rolloutState: 'COMPLETED', running: 2 })])
    const running = elapsed >= 40_000 ? 2 : 0
    return service([deployment({ running, pending: 2 - running }), old])
  }

/** Every 50 seconds a task crashes; put back when that is asked for. */
export const crashing: During = (elapsed, ecs) => {
  if (ecs.rolledBackAt === undefined) {
    return service([deployment({ pending: 1, failed: Math.floor(elapsed / 50_000) }), old])
  }
  const back = ecs.rollback()
  return service(back.rolloutState === 'COMPLETED' ? [back] : [back, deployment({ status: 'ACTIVE' })])
}
export const crashes =
  (code: number): Script['stopped'] =>
  (elapsed) =>
    [1, 2, 3].filter((nth) => elapsed >= nth * 50_000).map((nth) => crashed(`t${nth}`, code))
export const record = { arn: 'arn:deployment', status: 'IN_PROGRESS', reason: '' } as const
