import type { ServiceEvent } from '../ecs/service.js'

/** What the load balancer found: "Health checks failed with these codes: [500]", and the event that says so. */
export interface UnhealthyTarget {
  readonly why: string
  readonly message: string
}

/**
 * The last of the events that say so: "(task T) (port P) is unhealthy in (target-group TG) due to (reason Health checks
 * failed with these codes: [500])."
 */
export function findUnhealthy(events: readonly ServiceEvent[]): UnhealthyTarget | undefined {
  for (const { message } of events.toReversed()) {
    const why = /is unhealthy in .*due to \(reason (.*)\)\.?$/.exec(message)?.[1]
    if (why !== undefined) return { why, message }
  }
  return undefined
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
