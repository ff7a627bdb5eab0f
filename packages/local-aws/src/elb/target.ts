/** What a load balancer sends requests to: an address of a task. */
export interface Target {
  /** The task's IP address or the instance's id. */
  readonly id: string
  readonly port: number
  /** Where the real process answers. A target without one is simulated. */
  readonly upstream?: { readonly host: string; readonly port: number }
  /** A simulated target's status code; undefined: it does not answer. */
  readonly answer?: () => number | undefined
}

export type TargetState = 'initial' | 'healthy' | 'unhealthy' | 'draining' | 'unused' | 'unavailable'

/**
 * Why a target is not healthy, in the load balancer's words.
 * Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html
 */
export interface Reason {
  readonly reason: string
  readonly description: string
}

export interface TargetHealth extends Partial<Reason> {
  readonly id: string
  readonly port: number
  readonly state: TargetState
}

export const reasons = {
  registering: {
    reason: 'Elb.RegistrationInProgress',
    description: 'Target registration is in progress',
  },
  initialChecks: {
    reason: 'Elb.InitialHealthChecking',
    description: 'Initial health checks in progress',
  },
  timeout: { reason: 'Target.Timeout', description: 'Request timed out' },
  failed: { reason: 'Target.FailedHealthChecks', description: 'Health checks failed' },
  draining: {
    reason: 'Target.DeregistrationInProgress',
    description: 'Target deregistration is in progress',
  },
  notInUse: {
    reason: 'Target.NotInUse',
    description: 'Target group is not configured to receive traffic from the load balancer',
  },
  otherZone: {
    reason: 'Target.NotInUse',
    description: 'Target is in an Availability Zone that is not enabled for the load balancer',
  },
  invalidState: { reason: 'Target.InvalidState', description: 'Target is in the stopped state' },
  ipUnusable: {
    reason: 'Target.IpUnusable',
    description: 'Target IP address is reserved for use by a load balancer',
  },
  checksDisabled: {
    reason: 'Target.HealthCheckDisabled',
    description: 'Health checks are disabled for this target',
  },
  internalError: {
    reason: 'Elb.InternalError',
    description: 'Target health is unavailable due to an internal error',
  },
  notRegistered: {
    reason: 'Target.NotRegistered',
    description: 'Target is not registered to the target group',
  },
} as const satisfies Record<string, Reason>

export function codeMismatch(status: number): Reason {
  return {
    reason: 'Target.ResponseCodeMismatch',
    description: `Health checks failed with these codes: [${status}]`,
  }
}

/**
 * What only AWS itself finds, and a test imposes on a target; what is registered here is in a zone of the load balancer.
 * Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_TargetHealth.html
 */
export const imposable = {
  'other zone': { state: 'unused', ...reasons.otherZone },
  'stopped instance': { state: 'unused', ...reasons.invalidState },
  'unusable address': { state: 'unused', ...reasons.ipUnusable },
  'checks disabled': { state: 'unavailable', ...reasons.checksDisabled },
  'internal error': { state: 'unavailable', ...reasons.internalError },
} as const satisfies Record<string, Reason & { readonly state: TargetState }>

export type ImposedHealth = keyof typeof imposable
