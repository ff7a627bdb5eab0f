import type { LifecycleHook, NativeLook } from '../../src/native/look.js'

export const arn = 'arn:aws:ecs:eu-west-1:123456789012:service-deployment/shop/orders/mine'
export const target = 'arn:aws:ecs:eu-west-1:123456789012:service-revision/shop/orders/2'
export const source = 'arn:aws:ecs:eu-west-1:123456789012:service-revision/shop/orders/1'

export function nativeLook(overrides: Partial<NativeLook> = {}): NativeLook {
  return {
    arn,
    status: 'IN_PROGRESS',
    reason: '',
    stage: 'SCALE_UP',
    production: 0,
    running: 0,
    pending: 0,
    bakeMs: 300_000,
    hooks: [],
    breakerTripped: false,
    raisedAlarms: [],
    failures: 0,
    target,
    sources: [source],
    backTo: undefined,
    createdAt: 2_000,
    ...overrides,
  }
}

/** A pause that waits, unless told otherwise. */
export function hook(overrides: Partial<LifecycleHook> = {}): LifecycleHook {
  return {
    id: 'pause-1',
    type: 'PAUSE',
    target: undefined,
    status: 'AWAITING_ACTION',
    expiresAt: 90_000,
    timeoutAction: 'ROLLBACK',
    ...overrides,
  }
}
