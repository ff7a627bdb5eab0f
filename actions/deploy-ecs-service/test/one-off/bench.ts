import { CloudWatchLogsClient, CreateLogGroupCommand } from '@aws-sdk/client-cloudwatch-logs'
import {
  CreateClusterCommand,
  ECSClient,
  RegisterTaskDefinitionCommand,
  type RegisterTaskDefinitionCommandInput,
  type Service,
} from '@aws-sdk/client-ecs'
import { CancelledError } from '@slipway/action-kit'
import { openAws } from '@slipway/aws'
import { scaledTime, startLocalAws, type LocalAws } from '@slipway/local-aws'
import { openDeployAws, type DeployAws } from '../../src/deploy-aws.js'
import { runOneOff, type OneOffResult } from '../../src/one-off/run-one-off.js'
import type { OneOff } from '../../src/one-off/wish.js'
import type { TaskDefinition } from '../../src/ecs/task-definition.js'
import { definition as base } from '../fixtures.js'

/** An embedded AWS whose time runs faster, with the cluster `shop`. */
export interface Bench {
  readonly aws: LocalAws
  readonly deployAws: DeployAws
  /** What the step printed. */
  readonly log: string[]
  readonly controller: AbortController
  run(wish?: Partial<OneOff>, definition?: TaskDefinition, service?: Service): Promise<OneOffResult>
  close(): Promise<void>
}

export const migration: OneOff = {
  name: 'migrate',
  input: 'before',
  timeoutMs: 30 * 60_000,
  isAwaited: true,
  container: undefined,
  command: ['npm', 'run', 'migrate'],
  environment: new Map(),
  containerOverrides: [],
  cpu: undefined,
  memory: undefined,
  taskRoleArn: undefined,
  launch: undefined,
  network: { subnets: undefined, securityGroups: undefined, assignPublicIp: undefined },
  startedBy: 'GitHub-Actions',
  tags: [],
  volume: undefined,
}

/** As far as a one-off task looks at it. */
export const service: Service = {
  serviceName: 'orders',
  launchType: 'FARGATE',
  networkConfiguration: {
    awsvpcConfiguration: { subnets: ['subnet-1'], securityGroups: ['sg-1'], assignPublicIp: 'DISABLED' },
  },
}

export const definition: TaskDefinition = {
  ...base,
  networkMode: 'awsvpc',
  requiresCompatibilities: ['FARGATE'],
  cpu: '256',
  memory: '512',
}

export function withSidecar(essential: boolean): TaskDefinition {
  const [app] = definition.containerDefinitions
  const sidecar = { ...app, name: 'proxy', image: 'proxy:1', essential }
  return { ...definition, containerDefinitions: app === undefined ? [sidecar] : [app, sidecar] }
}

/** @param speed how many seconds pass in one */
export async function openBench(speed = 100): Promise<Bench> {
  const time = scaledTime(speed)
  const aws = await startLocalAws({ time, region: 'eu-west-1' })
  const before = { ...process.env }
  Object.assign(process.env, aws.environment)
  const log: string[] = []
  const write = (text: string): void => void log.push(text)
  const controller = new AbortController()
  const deployAws = openDeployAws(
    openAws(
      {
        region: undefined,
        roleToAssume: undefined,
        roleSessionName: '',
        roleDurationSeconds: 3600,
        audience: '',
      },
      {
        env: process.env,
        // The action's clients outlive a cancelled step by some seconds.
        signal: new AbortController().signal,
        log: { info: write },
        maskSecret: () => undefined,
      },
    ),
  )
  const { AWS_ACCESS_KEY_ID: accessKeyId = '', AWS_SECRET_ACCESS_KEY: secretAccessKey = '' } = aws.environment
  const connection = {
    endpoint: aws.world.endpoint,
    region: 'eu-west-1',
    credentials: { accessKeyId, secretAccessKey },
  }
  const ecs = new ECSClient(connection)
  const logs = new CloudWatchLogsClient(connection)
  await ecs.send(new CreateClusterCommand({ clusterName: 'shop' }))
  await logs.send(new CreateLogGroupCommand({ logGroupName: '/ecs/orders' }))
  aws.journal.clear()
  return {
    aws,
    deployAws,
    log,
    controller,
    async run(wish = {}, given = definition, of = service) {
      // The definition is what RegisterTaskDefinition takes, as plain JSON.
      const input = given as unknown as RegisterTaskDefinitionCommandInput
      const { taskDefinition } = await ecs.send(new RegisterTaskDefinitionCommand(input))
      return runOneOff(
        deployAws,
        { ...migration, ...wish },
        {
          cluster: 'shop',
          taskDefinition: taskDefinition?.taskDefinitionArn ?? '',
          definition: given,
          service: of,
        },
        { clock: time, signal: controller.signal, log: { info: write, warning: write } },
      )
    },
    async close() {
      process.env = before
      ecs.destroy()
      logs.destroy()
      await aws.stop()
    },
  }
}

/** As the runner cancels a step. */
export function cancel({ controller }: Bench): void {
  controller.abort(new CancelledError('SIGINT'))
}

/** What the step printed of containers, and not of its own. */
export function printed({ log }: Bench): readonly string[] {
  return log.filter((line) => !line.startsWith('Task ') && !line.startsWith('AWS answered'))
}
