import {
  DeregisterTaskDefinitionCommand,
  ECSClient,
  ListTaskDefinitionsCommand,
  RegisterTaskDefinitionCommand,
} from '@aws-sdk/client-ecs'
import { AwsCallError } from '@slipway/aws'
import { startLocalAws, type LocalAws } from '@slipway/local-aws'
import { keepRevisions } from '../../src/definition/keep-revisions.js'

let aws: LocalAws
let client: ECSClient
let lines: string[]
let arns: string[]

beforeEach(async () => {
  aws = await startLocalAws()
  const { AWS_ACCESS_KEY_ID: accessKeyId = '', AWS_SECRET_ACCESS_KEY: secretAccessKey = '' } = aws.environment
  client = new ECSClient({
    endpoint: aws.world.endpoint,
    region: aws.world.region,
    credentials: { accessKeyId, secretAccessKey },
  })
  lines = []
  arns = []
})
afterEach(async () => {
  client.destroy()
  await aws.stop()
})

async function register(count: number, family = 'orders'): Promise<void> {
  for (let index = 0; index < count; index++) {
    const { taskDefinition } = await client.send(
      new RegisterTaskDefinitionCommand({
        family,
        memory: '512',
        containerDefinitions: [{ name: 'app', image: 'orders:1' }],
      }),
    )
    arns.push(taskDefinition?.taskDefinitionArn ?? '')
  }
  aws.journal.clear()
}

const log = {
  info: (line: string): void => void lines.push(line),
  warning: (line: string): void => void lines.push(`warning: ${line}`),
} as Parameters<typeof keepRevisions>[2]['log']

function keep(
  count: number,
  inUse: readonly string[] = [],
  options: { signal?: AbortSignal } = {},
): Promise<readonly string[]> {
  return keepRevisions(
    { ecs: () => Promise.resolve(client) },
    { family: 'orders', keep: count, inUse: new Set(inUse) },
    { log, signal: options.signal ?? new AbortController().signal },
  )
}

async function active(): Promise<readonly string[]> {
  const { taskDefinitionArns = [] } = await client.send(new ListTaskDefinitionsCommand({}))
  return taskDefinitionArns.map((arn) => arn.slice(arn.lastIndexOf('/') + 1))
}

it('deregisters all but the newest, and none of another family', async () => {
  await register(5)
  await register(3, 'orders-worker')
  expect(await keep(2)).toEqual(arns.slice(0, 3))
  expect(await active()).toEqual([
    'orders:4',
    'orders:5',
    'orders-worker:1',
    'orders-worker:2',
    'orders-worker:3',
  ])
  expect(lines).toEqual(['Deregistered orders:1, orders:2, orders:3: keep-revisions is 2'])
})

it('leaves what is in use, whatever its age', async () => {
  await register(4)
  await keep(1, arns.slice(1, 2))
  expect(await active()).toEqual(['orders:2', 'orders:4'])
})

it('makes one call when there is nothing to do', async () => {
  await register(2)
  expect(await keep(2)).toEqual([])
  expect(aws.journal.calls).toHaveLength(1)
  expect(lines).toEqual([])
})

it('leaves most of many to the next deployments: registrations share the quota', async () => {
  await register(25)
  expect(await keep(1)).toEqual(arns.slice(0, 15))
  expect(lines[0]).toMatch(/orders:15: keep-revisions is 1; 9 more at the next deployments$/)
})

it('stops when the step is cancelled', async () => {
  await register(3)
  expect(await keep(1, [], { signal: AbortSignal.abort() })).toEqual([])
})

it('warns, and does no more, when the permission is missing', async () => {
  await register(3)
  const denied = new AwsCallError('AWS denied ecs:DeregisterTaskDefinition', {
    code: 'AccessDeniedException',
    cause: '',
    hint: 'Allow it.',
  })
  const send = client.send.bind(client)
  jest.spyOn(client, 'send').mockImplementation((command) => {
    // The mock has the type of one overload of many.
    const refuse = command instanceof DeregisterTaskDefinitionCommand
    return (refuse ? Promise.reject(denied) : send(command)) as never
  })
  expect(await keep(1)).toEqual([])
  expect(lines).toEqual([
    'warning: Old revisions of orders could not be deregistered: AWS denied ecs:DeregisterTaskDefinition\nAllow it.',
  ])
})
