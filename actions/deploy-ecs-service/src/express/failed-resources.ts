/** Something that ECS could not make for an Express service. */
export interface FailedResource {
  /** `load balancer`, `certificate` */
  readonly name: string
  readonly reason: string
}

/**
 * What of ecsManagedResources is FAILED. New kinds of resources come with time: whatever has that status counts, and is
 * called as its member is.
 */
export function findFailed(resources: unknown, member = 'infrastructure'): readonly FailedResource[] {
  if (Array.isArray(resources)) {
    const list: readonly unknown[] = resources // isArray makes any of unknown
    return list.flatMap((one) => findFailed(one, member.replace(/s$/, '')))
  }
  if (typeof resources !== 'object' || resources === null) return []
  const { status, statusReason } = resources as { status?: unknown; statusReason?: unknown } // looked at below
  const own =
    status === 'FAILED'
      ? [
          {
            name: words(member),
            reason: typeof statusReason === 'string' ? statusReason : 'ECS gives no reason',
          },
        ]
      : []
  return [...own, ...Object.entries(resources).flatMap(([name, inner]) => findFailed(inner, name))]
}

/** `loadBalancerSecurityGroup` -> `load balancer security group` */
function words(member: string): string {
  return member.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}
