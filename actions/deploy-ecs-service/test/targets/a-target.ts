import type { Target } from '../../src/targets/target.js'

export const blue =
  'arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/orders-blue/0123456789abcdef'

/** The healthy target 10.0.1.12:8080 of `orders-blue`. */
export function aTarget(overrides: Partial<Target> = {}): Target {
  return {
    group: blue,
    id: '10.0.1.12',
    port: 8080,
    state: 'healthy',
    reason: '',
    description: '',
    ...overrides,
  }
}

export const registering = {
  state: 'initial',
  reason: 'Elb.RegistrationInProgress',
  description: 'Target registration is in progress',
}
export const checking = {
  state: 'initial',
  reason: 'Elb.InitialHealthChecking',
  description: 'Initial health checks in progress',
}
export const draining = {
  state: 'draining',
  reason: 'Target.DeregistrationInProgress',
  description: 'Target deregistration is in progress',
}
export const timedOut = { state: 'unhealthy', reason: 'Target.Timeout', description: 'Request timed out' }

export function answers(status: number): Partial<Target> {
  return {
    state: 'unhealthy',
    reason: 'Target.ResponseCodeMismatch',
    description: `Health checks failed with these codes: [${status}]`,
  }
}
