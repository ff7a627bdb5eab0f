import { describeTarget } from '../targets/describe-target.js'
import type { Evidence } from './diagnose.js'

/** What the load balancer found. */
export interface UnhealthyTarget {
  /** `Health checks failed with these codes: [500]` */
  readonly why: string
  /** The event that says so. */
  readonly event: string | undefined
  /** The target with its state and code, as the load balancer itself says it. */
  readonly target: string | undefined
}

/**
 * The last of the events that say so: "(task T) (port P) is unhealthy in (target-group TG) due to (reason Health checks
 * failed with these codes: [500])."; and the last target that was seen to be.
 */
export function findUnhealthy({
  events,
  unhealthy = [],
}: Pick<Evidence, 'events' | 'unhealthy'>): UnhealthyTarget | undefined {
  const event = events.findLast(({ message }) => whyOf(message) !== undefined)?.message
  const target = unhealthy.at(-1)
  if (event === undefined && target === undefined) return undefined
  return {
    why: whyOf(event ?? '') ?? (target?.description || target?.reason || 'unhealthy'),
    event,
    target: target && describeTarget(target),
  }
}

function whyOf(message: string): string | undefined {
  return /is unhealthy in .*due to \(reason (.*)\)\.?$/.exec(message)?.[1]
}

/** What the answer to the health check gives away. */
export function adviseOnHealthCheck(why: string): readonly string[] {
  const code = Number(/\[(\d{3})/.exec(why)?.[1] ?? 0)
  if (/timed out/i.test(why)) {
    return [
      'Nothing answered in time: a closed port, a security group that does not let the load balancer in, or an application that is too slow.',
    ]
  }
  if (code === 301 || code === 302 || code === 307 || code === 308) {
    return [
      `The path redirects (${code}): have the health check ask a path that answers itself, or add the code to the target group's matcher.`,
    ]
  }
  if (code === 401 || code === 403) {
    return [`The path wants a login (${code}): have the health check ask a path that is open.`]
  }
  if (code === 404)
    return ["The application has no such path (404): check the target group's health check path."]
  if (code >= 500) {
    return [`The application itself fails at the health check (${code}): its log tells why.`]
  }
  return []
}
