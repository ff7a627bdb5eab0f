/** A target of a target group, as DescribeTargetHealth tells of it. */
export interface Target {
  /** ARN of the target group. */
  readonly group: string
  /** An IP address, or an instance's id. */
  readonly id: string
  readonly port: number
  /** `initial`, `healthy`, `unhealthy`, `unused`, `draining`, `unavailable`; AWS may have newer ones. */
  readonly state: string
  /** The code: `Target.ResponseCodeMismatch`; '' where there is none. */
  readonly reason: string
  /** `Health checks failed with these codes: [503]`; '' where there is none. */
  readonly description: string
}

/** Where a task is found by a load balancer. */
export interface Place {
  readonly id: string
  /** Undefined: whatever the port, all of the address is the task's. */
  readonly port: number | undefined
}

/** The load balancer found it bad, whatever is done with it since. */
export function isUnhealthy({ state }: Target): boolean {
  return state === 'unhealthy' || state === 'unhealthy.draining'
}

/** It is on its way out: its task was stopped. */
export function isLeaving({ state }: Target): boolean {
  return state === 'draining' || state === 'unhealthy.draining'
}

export function isAt({ id, port }: Target, place: Place): boolean {
  return id === place.id && (place.port === undefined || port === place.port)
}

/** `orders-blue` of `arn:aws:elasticloadbalancing:…:targetgroup/orders-blue/0123456789abcdef` */
export function groupName(arn: string): string {
  return /:targetgroup\/([^/]+)/.exec(arn)?.[1] ?? arn
}
