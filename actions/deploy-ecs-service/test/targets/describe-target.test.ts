import { describeChange } from '../../src/targets/describe-target.js'
import type { Target } from '../../src/targets/target.js'
import { answers, aTarget, checking, draining, registering, timedOut } from './a-target.js'

const name = 'Target 10.0.1.12:8080 of orders-blue'
const healthy = {}
const code503 = 'Health checks failed with these codes: [503] (Target.ResponseCodeMismatch)'
const leaves = 'Target deregistration is in progress (Target.DeregistrationInProgress)'
const notInUse = {
  state: 'unused',
  reason: 'Target.NotInUse',
  description: 'Target is in an Availability Zone that is not enabled for the load balancer',
}
const unseen = {
  state: 'unavailable',
  reason: 'Elb.InternalError',
  description: 'Target health is unavailable due to an internal error',
}

it.each<[string, Partial<Target> | undefined, Partial<Target>, string | undefined]>([
  [
    'it is there',
    undefined,
    registering,
    'initial: Target registration is in progress (Elb.RegistrationInProgress)',
  ],
  ['it is there and well already', undefined, healthy, 'healthy'],
  [
    'nothing is sent to it',
    undefined,
    notInUse,
    'unused: Target is in an Availability Zone that is not enabled for the load balancer (Target.NotInUse)',
  ],
  ['it is there, and on its way out', undefined, draining, `draining: ${leaves}`],
  ['it waits for its first checks', registering, checking, undefined],
  ['it is as it was', answers(503), answers(503), undefined],
  ['it becomes well', checking, healthy, 'initial -> healthy'],
  ['it fails its checks', checking, answers(503), `initial -> unhealthy: ${code503}`],
  ['it fails them after it was well', healthy, answers(503), `healthy -> unhealthy: ${code503}`],
  ['it fails in another way', timedOut, answers(503), `still unhealthy: ${code503}`],
  ['it recovers', answers(503), healthy, 'unhealthy -> healthy'],
  ['its task was stopped', answers(503), draining, `unhealthy -> draining: ${leaves}`],
  [
    'the load balancer does not know',
    healthy,
    unseen,
    'healthy -> unavailable: Target health is unavailable due to an internal error (Elb.InternalError)',
  ],
  ['it has a state that is newer than this action', healthy, { state: 'asleep' }, 'healthy -> asleep'],
])('%s', (_name, before, now, says) => {
  const line = describeChange(before && aTarget(before), aTarget(now))
  expect(line).toBe(says === undefined ? undefined : `${name}: ${says}`)
})

it('an IPv6 address and a target group of another kind are named as they are', () => {
  expect(describeChange(undefined, aTarget({ id: 'fd00::1', group: 'orders' }))).toBe(
    'Target [fd00::1]:8080 of orders: healthy',
  )
})
