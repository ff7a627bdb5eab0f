import type { ServiceDeployment } from '@aws-sdk/client-ecs'
import { toNativeLook, type LifecycleHook, type NativeLook } from '../../src/native/look.js'

describe('what DescribeServiceDeployments tells', () => {
  it.each<[string, ServiceDeployment, Partial<NativeLook>]>([
    [
      'nothing yet',
      {},
      { status: 'PENDING', reason: '', stage: '', production: undefined, hooks: [], backTo: undefined },
    ],
    [
      'why, in the words of the deployment',
      { statusReason: 'a', rollback: { reason: 'b' } },
      { reason: 'a' },
    ],
    ['why, in the words of its rollback', { rollback: { reason: 'b' } }, { reason: 'b' }],
    [
      'where it goes back to, which is not the new revision',
      { targetServiceRevision: { arn: 'new' }, rollback: { serviceRevisionArn: 'old' } },
      { target: 'new', backTo: 'old' },
    ],
    [
      'the share of the production traffic, not that of the test traffic',
      { targetServiceRevision: { requestedProductionTrafficWeight: 10, requestedTestTrafficWeight: 100 } },
      { production: 10 },
    ],
    [
      'a circuit breaker that watches',
      { deploymentCircuitBreaker: { status: 'MONITORING', failureCount: 2 } },
      { breakerTripped: false, failures: 2 },
    ],
    [
      'a circuit breaker that has tripped',
      { deploymentCircuitBreaker: { status: 'TRIGGERED' } },
      { breakerTripped: true },
    ],
    [
      'alarms that were raised',
      { alarms: { status: 'TRIGGERED', alarmNames: ['5xx', 'slow'], triggeredAlarmNames: ['5xx'] } },
      { raisedAlarms: ['5xx'] },
    ],
    [
      'alarms that are watched',
      { alarms: { status: 'MONITORING', alarmNames: ['5xx'], triggeredAlarmNames: ['5xx'] } },
      { raisedAlarms: [] },
    ],
    ['a bake time', { deploymentConfiguration: { bakeTimeInMinutes: 5 } }, { bakeMs: 300_000 }],
  ])('%s', (_name, found, expected) => {
    expect(toNativeLook(found)).toMatchObject(expected)
  })

  it.each<[string, NonNullable<ServiceDeployment['lifecycleHookDetails']>[number], Partial<LifecycleHook>]>([
    [
      'of which ECS says nothing: the function, and the rollback, that ECS takes',
      {},
      { type: 'AWS_LAMBDA', status: 'IN_PROGRESS', timeoutAction: 'ROLLBACK', expiresAt: undefined },
    ],
    [
      'that waits, until it goes on',
      {
        hookId: 'p',
        targetType: 'PAUSE',
        status: 'AWAITING_ACTION',
        timeoutAction: 'CONTINUE',
        expiresAt: new Date(90_000),
      },
      { id: 'p', type: 'PAUSE', status: 'AWAITING_ACTION', timeoutAction: 'CONTINUE', expiresAt: 90_000 },
    ],
  ])('a hook %s', (_name, detail, expected) => {
    expect(toNativeLook({ lifecycleHookDetails: [detail] }).hooks).toMatchObject([expected])
  })
})
