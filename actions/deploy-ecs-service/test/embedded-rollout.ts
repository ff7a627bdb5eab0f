import {
  CreateClusterCommand,
  CreateServiceCommand,
  DescribeServicesCommand,
  ECSClient,
  RegisterTaskDefinitionCommand,
  UpdateServiceCommand,
  type CreateServiceCommandInput,
  type RegisterTaskDefinitionCommandInput,
  type Service as SdkService,
} from '@aws-sdk/client-ecs'
import { CloudWatchLogsClient } from '@aws-sdk/client-cloudwatch-logs'
import type { Clock } from '@slipway/action-kit'
import {
  startLocalAws,
  virtualTime,
  type LocalAws,
  type ScenarioName,
  type VirtualTime,
} from '@slipway/local-aws'
import type { Diagnosis } from '../src/failure/diagnose.js'
import { toService } from '../src/ecs/from-sdk.js'
import { openEcs } from '../src/ecs/open-ecs.js'
import { openLogs } from '../src/failure/open-logs.js'
import { followRolling } from '../src/rolling/rolling.js'
import { primaryOf } from '../src/ecs/service.js'
import type { TaskDefinition } from '../src/ecs/task-definition.js'
import type { Ending } from '../src/work/under-way.js'

/** What following a scenario came to. */
export interface Followed {
  readonly ending: Ending
  /** From UpdateService to the ending, in seconds of the scenario's clock. */
  readonly seconds: number
  /** From the moment that ECS itself had my deployment complete to the ending. */
  readonly lateBySeconds: number | undefined
  readonly diagnosis: Diagnosis
  /** The calls to ECS and Logs while following, by operation. */
  readonly calls: readonly string[]
}

export interface FollowOptions {
  readonly settings?: (aws: LocalAws) => Promise<Partial<CreateServiceCommandInput>>
  readonly sidecar?: { readonly image: string; readonly essential: boolean }
  readonly minutes?: number
}

/** Plays a scenario in an embedded AWS on a virtual clock, deploys, and follows with the action's own code. */
export async function followScenario(name: ScenarioName, options: FollowOptions = {}): Promise<Followed> {
  const time = virtualTime()
  const aws = await startLocalAws({ time })
  try {
    return await follow(aws, time, name, options)
  } finally {
    await aws.stop()
  }
}

async function follow(
  aws: LocalAws,
  time: VirtualTime,
  name: ScenarioName,
  { settings, sidecar, minutes = 20 }: FollowOptions,
): Promise<Followed> {
  const connection = {
    endpoint: aws.world.endpoint,
    region: aws.world.region,
    credentials: aws.identity.administrator,
  }
  const client = new ECSClient(connection)
  const register = async (input: RegisterTaskDefinitionCommandInput): Promise<string> => {
    const { taskDefinition } = await client.send(new RegisterTaskDefinitionCommand(input))
    return taskDefinition?.taskDefinitionArn ?? ''
  }
  const read = async (service: string): Promise<SdkService | undefined> => {
    const { services } = await client.send(
      new DescribeServicesCommand({ cluster: 'shop', services: [service] }),
    )
    return services?.[0]
  }
  await client.send(new CreateClusterCommand({ clusterName: 'shop' }))
  await client.send(
    new CreateServiceCommand({
      cluster: 'shop',
      serviceName: 'orders',
      taskDefinition: await register(definitionOf('orders:1')),
      desiredCount: 1,
      launchType: 'FARGATE',
      networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'] } },
      ...(await settings?.(aws)),
    }),
  )
  await time.advance(120_000)
  const before = toService((await read('orders')) ?? {})
  const played = aws.ecs.play(name, { image: 'orders:2', sidecar: 'proxy:1' })
  const definition = definitionOf('orders:2', played, sidecar)
  const revision = await register(definition)
  const startedAt = time.now()
  const updated = await client.send(
    new UpdateServiceCommand({
      cluster: 'shop',
      service: 'orders',
      taskDefinition: revision,
      forceNewDeployment: true,
    }),
  )
  const service = toService(updated.service ?? {})
  const mine = primaryOf(service)
  if (mine === undefined) throw new Error('UpdateService began nothing')
  const clock = watchedClock(time)
  const quiet = (): void => undefined
  const underWay = followRolling(
    {
      ecs: openEcs({ ecs: () => Promise.resolve(client) }, { cluster: 'shop', service: 'orders' }, read),
      logs: openLogs(() => ({ logs: () => Promise.resolve(new CloudWatchLogsClient(connection)) })),
      clock,
      signal: new AbortController().signal,
      log: { info: quiet, warning: quiet },
    },
    {
      mine: { ...mine, previous: before.taskDefinition },
      before,
      service,
      // The definition that was registered has the members that are used here.
      definition: definition as unknown as TaskDefinition,
      previous: before.taskDefinition,
    },
  )
  aws.journal.clear()
  const ending = await drive(time, clock, underWay.follow({ deadline: startedAt + minutes * 60_000 }))
  const seconds = (time.now() - startedAt) / 1_000
  const { calls } = aws.journal
  const shown = toService((await read('orders')) ?? {})
  const completed = `(deployment ${mine.id}) deployment completed.`
  const completedAt = shown.events.find(({ message }) => message.includes(completed))?.at
  const diagnosis = await drive(time, clock, underWay.explain('reason' in ending ? ending.reason : ''))
  return {
    ending,
    seconds,
    lateBySeconds: completedAt === undefined ? undefined : seconds - (completedAt - startedAt) / 1_000,
    diagnosis,
    calls: [...calls],
  }
}

function definitionOf(
  image: string,
  played: Partial<ReturnType<LocalAws['ecs']['play']>> = {},
  sidecar?: FollowOptions['sidecar'],
): RegisterTaskDefinitionCommandInput {
  return {
    family: 'orders',
    requiresCompatibilities: ['FARGATE'],
    networkMode: 'awsvpc',
    cpu: '256',
    memory: '512',
    ...played.definition,
    containerDefinitions: [
      {
        name: 'app',
        image,
        portMappings: [{ containerPort: 8080 }],
        logConfiguration: {
          logDriver: 'awslogs',
          options: { 'awslogs-group': '/ecs/orders', 'awslogs-stream-prefix': 'ecs' },
        },
        ...played.container,
      },
      ...(sidecar === undefined ? [] : [{ name: 'proxy', ...sidecar }]),
    ],
  }
}

interface WatchedClock extends Clock {
  readonly isSleeping: boolean
}

/** Knows when whoever uses it waits for time to pass. */
function watchedClock(time: VirtualTime): WatchedClock {
  let sleepers = 0
  return {
    get isSleeping() {
      return sleepers > 0
    },
    now: () => time.now(),
    async sleep(ms, signal) {
      sleepers++
      try {
        await time.sleep(ms, signal)
      } finally {
        sleepers--
      }
    },
  }
}

/** Moves time on while the work waits for it; real calls take no time at all. */
async function drive<T>(time: VirtualTime, clock: WatchedClock, work: Promise<T>): Promise<T> {
  const state = { isOver: false }
  const done = work.finally(() => (state.isOver = true))
  while (!state.isOver) {
    if (clock.isSleeping) await time.advance(500)
    else await new Promise((resolve) => setImmediate(resolve))
  }
  return done
}
