import {
  CreateClusterCommand,
  CreateServiceCommand,
  DescribeServicesCommand,
  ECSClient,
  RegisterTaskDefinitionCommand,
  type CreateServiceCommandInput,
  type RegisterTaskDefinitionCommandInput,
} from '@aws-sdk/client-ecs'
import { realClock, type Clock } from '@slipway/action-kit'
import { openAws } from '@slipway/aws'
import {
  jobTrust,
  startLocalAws,
  virtualTime,
  type Fault,
  type LocalAws,
  type VirtualTime,
} from '@slipway/local-aws'
import { plainLog } from '@slipway/testkit/plain-log'
import { openDeployAws } from '../../src/deploy-aws.js'
import { deployService } from '../../src/work/deploy-service.js'
import type { ServiceOutcome } from '../../src/work/outcome.js'
import type { TaskDefinition } from '../../src/ecs/task-definition.js'
import { openPlaces } from '../../src/work/place.js'
import { fileSource, order } from '../fixtures.js'

/** What a run meets, and how it is to end. */
export interface Scene {
  readonly prepare: (aws: LocalAws) => void
  readonly settings?: Partial<CreateServiceCommandInput>
  readonly ends: ServiceOutcome['kind']
}

export interface Run {
  readonly outcome: ServiceOutcome
  /** The revision that the service is told to run in the end: `orders:2`. */
  readonly serves: string
  /** Calls that met a fault, and all calls. */
  readonly faulted: number
  readonly calls: number
}

/**
 * Deploys `orders:2` over `orders:1` in an embedded AWS of its own with these faults: the action's own code, the SDK's
 * clients, the wire, a role that is assumed with the job's token. Its time is virtual, and passes while the action waits.
 */
export async function runWithFaults(scene: Scene, seed: number, faults: readonly Fault[]): Promise<Run> {
  const time = virtualTime(Date.now())
  const aws = await startLocalAws({ time, seed })
  const before = { ...process.env }
  // A retry waits without anything happening meanwhile.
  const sleep = jest.spyOn(realClock, 'sleep').mockResolvedValue(undefined)
  const silent = jest.spyOn(process.stdout, 'write').mockReturnValue(true)
  try {
    const role = createRole(aws)
    await openService(aws, scene)
    await time.advance(120_000)
    scene.prepare(aws)
    Object.assign(process.env, aws.environment, aws.identity.oidc.environment())
    delete process.env.AWS_ACCESS_KEY_ID
    delete process.env.AWS_SECRET_ACCESS_KEY
    aws.journal.clear()
    for (const fault of faults) aws.faults.add(fault)
    const outcome = await deploy(time, role)
    const { entries } = aws.journal
    const faulted = entries.filter(({ status }) => status === 0 || status >= 400).length
    aws.faults.clear()
    return { outcome, serves: await servedBy(aws), faulted, calls: entries.length }
  } finally {
    sleep.mockRestore()
    silent.mockRestore()
    process.env = before
    await aws.stop()
  }
}

async function deploy(time: VirtualTime, roleToAssume: string): Promise<ServiceOutcome> {
  const { signal } = new AbortController()
  const clock = waitingClock(time, signal)
  const context = { clock, signal, env: process.env, log: plainLog(), maskSecret: () => undefined }
  const settings = { region: undefined, roleToAssume, roleSessionName: 'run', roleDurationSeconds: 3_600 }
  const opened = openDeployAws(openAws({ ...settings, audience: 'sts.amazonaws.com' }, context))
  const given = order({ image: 'orders:2', preflight: 'false' })
  // The definition that is registered has the members that are used here.
  const source = fileSource(definitionOf('orders:1') as unknown as TaskDefinition)
  const wishes = { ...given, definition: { ...given.definition, source } }
  const place = openPlaces(() => opened, context, [wishes])(wishes)
  return clock.drive(deployService(place.world, place.tools, place.target, wishes, { isPlan: false }))
}

async function openService(aws: LocalAws, { settings }: Scene): Promise<void> {
  const client = administrator(aws)
  const { taskDefinition } = await client.send(new RegisterTaskDefinitionCommand(definitionOf('orders:1')))
  await client.send(new CreateClusterCommand({ clusterName: 'shop' }))
  await client.send(
    new CreateServiceCommand({
      cluster: 'shop',
      serviceName: 'orders',
      taskDefinition: taskDefinition?.taskDefinitionArn,
      desiredCount: 1,
      launchType: 'FARGATE',
      networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'] } },
      ...settings,
    }),
  )
  client.destroy()
}

async function servedBy(aws: LocalAws): Promise<string> {
  const client = administrator(aws)
  const { services } = await client.send(
    new DescribeServicesCommand({ cluster: 'shop', services: ['orders'] }),
  )
  client.destroy()
  return (services?.[0]?.taskDefinition ?? '').replace(/.*\//, '')
}

function administrator(aws: LocalAws): ECSClient {
  const { endpoint, region } = aws.world
  return new ECSClient({ endpoint, region, credentials: aws.identity.administrator })
}

function createRole(aws: LocalAws): string {
  return aws.identity.createRole({
    name: 'deploy',
    trustPolicy: jobTrust(aws.world.account),
    policies: [{ Statement: { Effect: 'Allow', Action: ['ecs:*', 'logs:*', 'iam:*'], Resource: '*' } }],
  })
}

function definitionOf(image: string): RegisterTaskDefinitionCommandInput {
  return {
    family: 'orders',
    requiresCompatibilities: ['FARGATE'],
    networkMode: 'awsvpc',
    cpu: '256',
    memory: '512',
    containerDefinitions: [{ name: 'app', image, portMappings: [{ containerPort: 8080 }] }],
  }
}

interface WaitingClock extends Clock {
  drive<T>(work: Promise<T>): Promise<T>
}

/** Time passes while the deployment waits between two looks: calls take none, and a heartbeat waits for nothing. */
function waitingClock(time: VirtualTime, signal: AbortSignal): WaitingClock {
  let waiting = 0
  return {
    now: () => time.now(),
    async sleep(ms, other) {
      const isHeartbeat = other !== undefined && other !== signal
      waiting += isHeartbeat ? 0 : 1
      try {
        await time.sleep(ms, other)
      } finally {
        waiting -= isHeartbeat ? 0 : 1
      }
    },
    async drive(work) {
      let isDone = false
      const isOver = (): boolean => isDone
      const done = work.finally(() => (isDone = true))
      done.catch(() => undefined)
      while (!isOver()) {
        if (waiting > 0) await time.advance(500)
        else await new Promise((resolve) => setImmediate(resolve))
      }
      return done
    },
  }
}
