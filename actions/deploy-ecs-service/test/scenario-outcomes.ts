import type { ScenarioName } from '@slipway/local-aws'
import type { ScenarioOptions } from './deploy-scenario.js'

interface Failing<O> {
  readonly outcome: O
  /** Whether the step sends it back itself; else ECS is the first, or nobody does. */
  readonly isSentBack: boolean
  readonly cause: string
  /** The last log line of the container. */
  readonly logged?: string
  /** How what to do about it begins. */
  readonly toDo: string
}

/** No container's own fault: nothing is to be shown at its line of the file. */
export function isOfTheService(cause: string): boolean {
  return cause.startsWith(noPlace) || cause.startsWith('A CloudWatch alarm')
}

/** What the step is to make of a scenario. */
export type Expected = ScenarioOptions &
  (
    | { readonly outcome: 'succeeded'; readonly warning?: string }
    | { readonly outcome: 'superseded'; readonly by: string }
    | Failing<'rolled-back'>
    | Failing<'timed-out'>
  )

const succeeds: Expected = { outcome: 'succeeded' }

const fails = (
  cause: string,
  toDo: string,
  more: { readonly logged?: string; readonly isSentBack?: boolean } & ScenarioOptions = {},
): Expected => ({ outcome: 'rolled-back', isSentBack: true, cause, toDo, ...more })

/** Nothing failed for certain: the minutes to wait are the user's. */
const waits = (cause: string, toDo: string): Expected => ({
  outcome: 'timed-out',
  isSentBack: false,
  cause,
  toDo,
  inputs: { 'wait-for-minutes': '1' },
})

const secret = 'arn:aws:secretsmanager:ap-northeast-2:123456789012:secret:orders/db'
const unprepared = 'ECS could not prepare what the task needs: '
const noPlace = 'ECS found no place for a task: '
const exit3 = "Container app exited with code 3: the application's own code for an error"
const readTheLog = "Read the container's last log lines: the application says there why it ended."
const lookAtAlarms =
  "Look at the alarms in the service's deploymentConfiguration.alarms, and what they measured"

const crashes = (more: ScenarioOptions & { readonly isSentBack?: boolean } = {}): Expected => {
  const cause = more.isSentBack === false ? exit3 : `${exit3} (2 tasks)`
  return fails(cause, readTheLog, { logged: 'Error: DATABASE_URL is not set', ...more })
}

/** Every scenario of a rolling update, and how a step ends in it. */
const scenarioOutcomes: Readonly<Record<ScenarioName, Expected>> = {
  healthy: succeeds,
  'slow-start': succeeds,
  forced: { ...succeeds, inputs: { image: 'orders:1', 'force-new-deployment': 'true' } },
  'desired-count-0': {
    ...succeeds,
    warning: 'The desired count of orders is 0: the deployment is complete without a task.',
  },
  'stale-reads': succeeds,
  'sidecar-exits': { ...succeeds, sidecar: { image: 'proxy:1', essential: false } },
  'intermittent-start': succeeds,
  'crash-after-healthy': succeeds,
  'spot-interruption': succeeds,
  'on-instances': succeeds,
  'capacity-provider-scales': succeeds,
  'fargate-unavailable-for-a-while': succeeds,
  superseded: { outcome: 'superseded', by: 'orders:3' },
  'capacity-provider-fixed': waits(
    `${noPlace}no container instance has enough memory free`,
    "Add an instance, or lower the task's memory",
  ),
  'fargate-unavailable': waits(
    `${noPlace}Fargate has no room for it now`,
    'Give the service subnets in more availability zones',
  ),
  'missing-image': fails(
    'The image does not exist in the registry',
    'Check that orders:2 is pushed, by exactly this tag or digest, in this account and region.',
  ),
  'image-denied': fails(
    'The image could not be pulled: access to it was denied, or it does not exist',
    'The execution role needs ecr:GetAuthorizationToken',
  ),
  'wrong-platform': fails('The image is not built for linux/amd64', 'Build the image for linux/amd64'),
  'exec-format-error': fails(
    'Container app exited with code 255: its program is for another CPU (exec format error)',
    'The image is built for another CPU',
    { logged: 'exec /app/serve: exec format error' },
  ),
  'secret-denied': fails(
    `${unprepared}the execution role orders-execution may not do secretsmanager:GetSecretValue on ${secret}`,
    'Allow it in a policy of the execution role orders-execution:',
  ),
  'secret-missing': fails(
    `${unprepared}the secret ${secret} does not exist`,
    `Create the secret ${secret} in the region of the service`,
  ),
  'parameter-missing': fails(
    `${unprepared}the parameter /orders/database-url does not exist`,
    'Create the parameter /orders/database-url in the region of the service',
  ),
  'log-group-missing': fails(
    `${unprepared}the log group does not exist`,
    'Create the log group of awslogs-group',
  ),
  'bad-command': fails(
    'Container app could not be started: its command "serve" is not in the image',
    'Check entryPoint, command and workingDirectory against what the image has',
  ),
  'no-capacity': fails(
    `${noPlace}no container instance has enough memory free`,
    "Add an instance, or lower the task's memory",
  ),
  'no-cpu': fails(
    `${noPlace}no container instance has enough CPU units free`,
    "Add an instance, or lower the task's cpu",
  ),
  'no-instances': fails(`${noPlace}the cluster has no container instances`, 'Add an instance to the cluster'),
  'no-attribute': fails(
    `${noPlace}no container instance has an attribute that it needs`,
    'Compare the requiresAttributes, placementConstraints and runtimePlatform',
  ),
  'crash-loop': crashes(),
  'several-containers': crashes({ sidecar: { image: 'proxy:1', essential: true } }),
  'out-of-memory': fails(
    'Container app ran out of memory and was killed (exit code 137) (2 tasks)',
    "Raise the container's memory, or find what uses it",
    { logged: 'Loading the whole catalogue' },
  ),
  'container-health-fails': fails(
    "The task ran and did not pass its container's health check (2 tasks)",
    'Check that the command of healthCheck is in the image',
  ),
  'load-balancer-health-fails': fails(
    "The task ran and did not pass the load balancer's health check: Health checks failed with these codes: [500] (2 tasks)",
    'The application itself fails at the health check (500)',
    { isBehindALoadBalancer: true },
  ),
  'load-balancer-timeouts': fails(
    "The task ran and did not pass the load balancer's health check: Request timed out (2 tasks)",
    'Nothing answered in time: ',
    { isBehindALoadBalancer: true },
  ),
  // The second crash comes before the circuit breaker, whatever it is to do.
  'circuit-breaker-rollback': crashes(),
  'circuit-breaker-without-rollback': crashes(),
  'circuit-breaker-off': crashes(),
  // Its threshold is one failure: ECS is the first.
  'circuit-breaker-count': crashes({ isSentBack: false }),
  'circuit-breaker-percent': crashes({ isSentBack: false }),
  'alarm-rollback': fails(
    'A CloudWatch alarm of the service was raised while it was deployed',
    lookAtAlarms,
    { isSentBack: false },
  ),
  'alarm-without-rollback': fails(
    'A CloudWatch alarm of the service was raised while it was deployed',
    lookAtAlarms,
  ),
}

/** The scenarios that end so. */
export function scenariosThat<O extends Expected['outcome']>(
  ...outcomes: readonly O[]
): readonly { readonly name: ScenarioName; readonly expected: Extract<Expected, { outcome: O }> }[] {
  const isWanted = (expected: Expected): expected is Extract<Expected, { outcome: O }> =>
    outcomes.some((outcome) => outcome === expected.outcome)
  return Object.entries(scenarioOutcomes).flatMap(([name, expected]) =>
    // The keys of the table are the scenarios' names.
    isWanted(expected) ? [{ name: name as ScenarioName, expected }] : [],
  )
}
