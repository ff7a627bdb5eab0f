import type { ContainerInstance, Shortage } from './container-instance.js'
import type { Needs } from './needs.js'

/** Whether a task has a place, and where. */
export type Placement =
  | { readonly kind: 'placed'; readonly instance: ContainerInstance | undefined }
  /** A capacity provider adds an instance for it: the task waits in PROVISIONING. */
  | { readonly kind: 'awaited' }
  /** `event` is what the service says, after "was unable to place a task"; `failures` what RunTask answers. */
  | {
      readonly kind: 'none'
      readonly event: string
      readonly failures: readonly { readonly arn?: string; readonly reason: string }[]
    }

const more = 'For more information, see the Troubleshooting section of the Amazon ECS Developer Guide'

// Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-event-messages-list.html
const shortageTexts: Readonly<Record<Shortage, string>> = {
  AGENT: 'encountered error "AGENT"',
  ATTRIBUTE: 'is missing an attribute required by your task',
  'RESOURCE:PORTS': 'is already using a port required by your task',
  'RESOURCE:MEMORY': 'has insufficient memory available',
  'RESOURCE:CPU': 'has insufficient CPU units available',
}

/** Fargate has nothing left where the subnets are. */
export const fargateUnavailable: Placement = {
  kind: 'none',
  event: `. Reason: Capacity is unavailable at this time. Please try again later or in a different availability zone. ${more}`,
  failures: [
    {
      reason:
        'Capacity is unavailable at this time. Please try again later or in a different availability zone',
    },
  ],
}

/** The instance with the most free memory on which the task fits, or why there is none. */
export function placeOn(instances: readonly ContainerInstance[], needs: Needs): Placement {
  const because = ' because no container instance met all of its requirements.'
  if (instances.length === 0) {
    const reason = 'No Container Instances were found in your cluster.'
    return { kind: 'none', event: `${because} Reason: ${reason} ${more}`, failures: [{ reason }] }
  }
  const tried = instances.map((instance) => ({ instance, shortage: instance.shortage(needs) }))
  const fitting = tried.filter(({ shortage }) => shortage === undefined)
  const [roomiest] = fitting.sort((a, b) => b.instance.remaining.memory - a.instance.remaining.memory)
  if (roomiest !== undefined) return { kind: 'placed', instance: roomiest.instance }
  const failures = tried.map(({ instance: { arn }, shortage }) => ({ arn, reason: shortage ?? '' }))
  const closest = tried.toSorted((a, b) => closeness(b.shortage) - closeness(a.shortage))[0]
  const { id = '' } = closest?.instance ?? {}
  const lacks = shortageTexts[closest?.shortage ?? 'AGENT']
  return {
    kind: 'none',
    event: `${because} The closest matching (container-instance ${id}) ${lacks}. ${more}`,
    failures,
  }
}

/** How many of the checks, which are made in this order, an instance has passed. */
function closeness(shortage: Shortage | undefined): number {
  return ['AGENT', 'ATTRIBUTE', 'RESOURCE:PORTS', 'RESOURCE:MEMORY', 'RESOURCE:CPU'].indexOf(shortage ?? '')
}
