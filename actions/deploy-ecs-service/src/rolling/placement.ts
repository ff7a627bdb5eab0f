/** Why ECS found no place for a task, by what a service event says. */
export interface PlacementFailure {
  readonly cause: string
  /** The event. */
  readonly reason: string
  /** Whether it may be over by itself: Fargate has room again, an agent comes back. */
  readonly isPassing: boolean
  readonly advice: readonly string[]
}

interface Case {
  readonly says: RegExp
  /** What follows "ECS found no place for a task". */
  readonly because: string
  readonly isPassing?: boolean
  readonly advice: readonly string[]
}

const moreRoom =
  'a capacity provider with managed scaling would add an instance by itself. A minimumHealthyPercent below 100 lets ECS stop old tasks first.'

// Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-event-messages-list.html
const cases: readonly Case[] = [
  {
    says: /No Container Instances were found/i,
    because: ': the cluster has no container instances',
    advice: [
      'Add an instance to the cluster (its ECS agent has to be configured for it), or run the service on Fargate: launchType FARGATE, or a capacity provider.',
    ],
  },
  {
    says: /insufficient memory/i,
    because: ': no container instance has enough memory free',
    advice: [`Add an instance, or lower the task's memory; ${moreRoom}`],
  },
  {
    says: /insufficient CPU/i,
    because: ': no container instance has enough CPU units free',
    advice: [`Add an instance, or lower the task's cpu; ${moreRoom}`],
  },
  {
    says: /already using a port/i,
    because: ': a host port that it needs is taken on every container instance',
    advice: [
      'Let ECS choose the host port (hostPort 0 with networkMode bridge, or awsvpc), add an instance, or lower minimumHealthyPercent so that an old task can go first.',
    ],
  },
  {
    says: /missing an attribute|MemberOf|placement constraint/i,
    because: ': no container instance has an attribute that it needs',
    advice: [
      'Compare the requiresAttributes, placementConstraints and runtimePlatform of the task definition with the attributes of the instances: CPU architecture, log driver, ECS agent version, availability zone.',
    ],
  },
  {
    says: /RESOURCE:GPU|insufficient GPU/i,
    because: ': no container instance has a GPU free',
    advice: ['Add an instance with a GPU.'],
  },
  {
    says: /RESOURCE:ENI/i,
    because: ': no container instance has a network interface left',
    advice: ['Add an instance, use larger ones, or turn on the account setting awsvpcTrunking.'],
  },
  {
    says: /"AGENT"|agent.*disconnected/i,
    because: ': the ECS agent of the container instances is not connected',
    isPassing: true,
    advice: [
      'Restart the ECS agent on the instances, or replace them; check their way to the ECS endpoints.',
    ],
  },
  {
    says: /Capacity is unavailable/i,
    because: ': Fargate has no room for it now',
    isPassing: true,
    advice: [
      'Give the service subnets in more availability zones, try another size of cpu and memory, or run the step again later; with FARGATE_SPOT, add FARGATE to the capacity provider strategy.',
    ],
  },
]

/** @param message of a service event; undefined when it is not about a place for a task */
export function explainPlacement(message: string): PlacementFailure | undefined {
  // A task that was placed and could not be started is worded alike: "… Reason: CannotPullContainerError: …".
  if (!message.includes('was unable to place a task') || /Reason: \w+Error/.test(message)) return undefined
  const found = cases.find(({ says }) => says.test(message))
  return {
    cause: `ECS found no place for a task${found?.because ?? ''}`,
    reason: message,
    isPassing: found?.isPassing ?? !message.includes('no container instance met all'),
    advice: found?.advice ?? [
      'The cluster needs an instance with enough CPU, memory, ports and the attributes that the task asks for, or a capacity provider that adds one. On Fargate try another subnet, or again later.',
    ],
  }
}
