import {
  DescribeServiceDeploymentsCommand,
  ListServiceDeploymentsCommand,
  type CreateServiceCommandInput,
  type UpdateServiceCommandInput,
} from '@aws-sdk/client-ecs'
import type { LocalAws, ScenarioName, VirtualTime } from '@slipway/local-aws'
import { aService, eventsOf, tasksOf, type ServiceUnderTest } from './ecs-service.js'

/** What a scenario showed from UpdateService on. */
export interface Trace {
  /** Each change of the deployments: `PRIMARY IN_PROGRESS: mine in progress. | ACTIVE COMPLETED: old completed.` */
  readonly states: readonly string[]
  /** The events, with ids replaced; the ordinary ones of starting and stopping left out. */
  readonly events: readonly string[]
  /** The most failures in a row that my deployment showed. */
  readonly failedTasks: number
  /** Why my deployment's tasks stopped: stop code, reason and exit codes, each once. */
  readonly stopped: readonly string[]
  /** The status of my deployment's record at the end. */
  readonly record: string
  /** Seconds after UpdateService at which the failure count rose, and at which the deployments were settled. */
  readonly failedAt: readonly number[]
  readonly settledAt: number
}

export interface TraceOptions {
  readonly settings?: Partial<CreateServiceCommandInput>
  readonly update?: Omit<UpdateServiceCommandInput, 'cluster' | 'service' | 'taskDefinition'>
  /** Does not update the task definition. */
  readonly same?: boolean
  /** Seconds to watch. */
  readonly seconds?: number
  readonly sidecar?: { readonly image: string; readonly essential: boolean }
  /** Called every five seconds. */
  readonly look?: (web: ServiceUnderTest) => Promise<void>
}

/** Plays a scenario on a service of one task, deploys, and watches. */
export async function traceScenario(
  aws: LocalAws,
  time: VirtualTime,
  name: ScenarioName,
  options: TraceOptions = {},
): Promise<Trace> {
  const web = await aService(aws, options.settings)
  await time.advance(120_000)
  const first = (await web.describe()).deployments?.[0]?.id ?? ''
  const known = (await eventsOf(web)).length
  const { container, definition } = aws.ecs.play(name, { image: 'web:next', sidecar: 'side:1' })
  const taskDefinition = await web.register('web:next', container, options.sidecar, definition)
  const started = time.now()
  const id = await web.update({
    ...(options.same === true ? {} : { taskDefinition }),
    ...options.update,
  })
  const plain = (text: string): string =>
    text
      .replaceAll('(service web) ', '')
      .replaceAll(id, 'mine')
      .replaceAll(first, 'old')
      .replace(/ecs-svc\/\d+/g, 'other')
      .replace(/\(task [0-9a-f]{32}\)/g, '(task …)')
      .replace(/container-instance [0-9a-f]{32}/, 'container-instance …')
      .replaceAll('ECS deployment ', '')
  const states: string[] = []
  const failedAt: number[] = []
  let failedTasks = 0
  let settledAt = 0
  for (let passed = 5; passed <= (options.seconds ?? 900); passed += 5) {
    await time.advance(5_000)
    await options.look?.(web)
    const { deployments = [] } = await web.describe()
    const state = deployments
      .map(
        ({ status = '', rolloutState = '', rolloutStateReason = '' }) =>
          `${status} ${rolloutState}: ${plain(rolloutStateReason)}`,
      )
      .join(' | ')
    if (state !== states.at(-1)) {
      states.push(state)
      settledAt = passed
    }
    const failed = deployments.find((deployment) => deployment.id === id)?.failedTasks ?? 0
    if (failed > failedTasks) failedAt.push(Math.round((time.now() - started) / 1_000))
    failedTasks = Math.max(failedTasks, failed)
  }
  const events = (await eventsOf(web)).slice(known).map(plain)
  const mine = (await tasksOf(web, 'STOPPED')).filter(({ startedBy }) => startedBy === id)
  return {
    states,
    events: events.filter((event) => !/^has (started|stopped)|^(de)?registered|^has begun/.test(event)),
    failedTasks,
    stopped: [
      ...new Set(
        mine.map(({ stopCode = '', stoppedReason = '', containers = [] }) =>
          [stopCode, plain(stoppedReason), ...containers.map(({ exitCode }) => exitCode ?? '–')].join(' '),
        ),
      ),
    ],
    record: await recordOf(web, id),
    failedAt,
    settledAt,
  }
}

async function recordOf({ client }: ServiceUnderTest, id: string): Promise<string> {
  const { serviceDeployments: listed = [] } = await client.send(
    new ListServiceDeploymentsCommand({ cluster: 'main', service: 'web' }),
  )
  const arns = listed.map(({ serviceDeploymentArn = '' }) => serviceDeploymentArn)
  const { serviceDeployments = [] } = await client.send(
    new DescribeServiceDeploymentsCommand({ serviceDeploymentArns: arns }),
  )
  const number = id.slice(id.indexOf('/') + 1)
  const found = serviceDeployments.find(
    ({ targetServiceRevision }) => targetServiceRevision?.arn?.endsWith(number) === true,
  )
  return found?.status ?? ''
}
