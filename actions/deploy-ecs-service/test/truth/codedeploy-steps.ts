import type { LifecycleEvent, Seen, TaskSet } from '../../src/codedeploy/deployment.js'
import type { Group } from '../../src/codedeploy/group.js'
import type { Seeded } from './seeded.js'

/** What a deployment shows, and for how many seconds it has shown what was before. */
export interface Step {
  readonly shows: Partial<Seen>
  readonly after: number
}

/**
 * A deployment from its creation until it has all of the traffic, with the waits of its group.
 * @param terminationWait in seconds
 */
export function stepsOf(
  random: Seeded,
  { ready, terminationWait }: { readonly ready: Group['ready']; readonly terminationWait: number },
): readonly Step[] {
  const soon = (): number => random.between(1, 60)
  const shift = (weight: number, after = soon()): Step => ({
    shows: {
      status: 'InProgress',
      events: [event('AfterInstall'), ...(weight === 100 ? [event('AllowTraffic')] : [])],
      green: taskSet('green', weight),
      blue: taskSet('blue', 100 - weight),
    },
    after,
  })
  const waits = ready.waitMs > 0 || !ready.continues
  const first = waits ? ready.waitMs / 1_000 : soon()
  // That the second wait has a status of its own is not documented.
  const waiting = { isTerminationWait: true, status: random.pick(['InProgress', 'Ready'] as const) }
  return [
    ...(random.chance(0.3) ? [{ shows: { status: 'Queued' as const }, after: soon() }] : []),
    shift(0, random.between(1, 20)),
    ...(waits ? [{ shows: { status: 'Ready' as const }, after: soon() }] : []),
    ...(random.chance(0.5) ? [shift(10, first), shift(100)] : [shift(100, first)]),
    ...(terminationWait > 0 ? [{ shows: waiting, after: soon() }] : []),
  ]
}

export function taskSet(id: string, weight: number): TaskSet {
  return { id, desired: 2, running: 2, pending: 0, weight }
}

function event(name: string): LifecycleEvent {
  return { name, status: 'Succeeded', endedAt: 1_000_000, diagnostics: undefined }
}
