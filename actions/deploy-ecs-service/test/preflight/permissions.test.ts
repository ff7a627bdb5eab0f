import { preflight } from '../../src/preflight/preflight.js'
import {
  lines,
  openPreflightWorld,
  startsTasks,
  trustsTasks,
  withContainer,
  withDefinition,
  type PreflightWorld,
} from './world.js'

let world: PreflightWorld

beforeEach(async () => {
  world = await openPreflightWorld()
})
afterEach(() => world.close())

describe('what the step and the execution role may', () => {
  const readsAll = {
    Effect: 'Allow',
    NotAction: ['iam:PassRole'],
    Resource: '*',
  }

  it('says which statement lets the step pass the roles', async () => {
    const found = await preflight(world.as([{ Statement: [readsAll] }]), world.intent, world.context)
    expect(lines(found)).toEqual([
      'error roles: The step (user ci) may not pass the role arn:aws:iam::123456789012:role/orders-execution (executionRoleArn) to ECS',
      'error roles: The step (user ci) may not pass the role arn:aws:iam::123456789012:role/orders-task (taskRoleArn) to ECS',
    ])
    expect(found[0]?.hint).toContain(
      '"Action": "iam:PassRole",\n  "Resource": "arn:aws:iam::123456789012:role/orders-execution"',
    )
  })

  it('knows that PassRole may be limited to ECS', async () => {
    const passes = {
      Effect: 'Allow',
      Action: 'iam:PassRole',
      Resource: 'arn:aws:iam::123456789012:role/orders-*',
      Condition: { StringEquals: { 'iam:PassedToService': 'ecs-tasks.amazonaws.com' } },
    }
    const found = await preflight(world.as([{ Statement: [readsAll, passes] }]), world.intent, world.context)
    expect(found).toEqual([])
  })

  it('asks who only plans for no more than looking, and who could deploy for the roles too', async () => {
    const plan = { ...world.intent, isPlan: true }
    const looksOnly = { ...readsAll, NotAction: ['iam:PassRole', 'ecs:RegisterTaskDefinition'] }
    expect(await preflight(world.as([{ Statement: [looksOnly] }]), plan, world.context)).toEqual([])
    const found = await preflight(world.as([{ Statement: [readsAll] }]), plan, world.context)
    expect(lines(found)).toEqual([
      expect.stringMatching(/^error roles: The step \(user ci\) may not pass the role .+orders-execution/),
      expect.stringMatching(/^error roles: The step \(user ci\) may not pass the role .+orders-task/),
    ])
    const deployed = await preflight(world.as([{ Statement: [looksOnly] }]), world.intent, world.context)
    expect(deployed).toHaveLength(2)
  })

  it('says what the execution role may not do', async () => {
    const executionRoleArn = world.local.identity.createRole({ name: 'nothing', trustPolicy: trustsTasks })
    const found = await world.look(withDefinition(world.intent, { executionRoleArn }))
    expect(lines(found)).toEqual([
      expect.stringMatching(/^error secrets: The execution role .+ may not read the parameter \/orders\/key/),
      expect.stringMatching(/^error roles: The execution role .+ may not log in to ECR/),
      expect.stringMatching(/^error roles: The execution role .+ may not write the log of container app/),
      expect.stringMatching(/^warning secrets: The execution role .+ may not read the secret arn:.+, unless/),
    ])
  })
})

describe("the customer's keys", () => {
  it('have to be open to the execution role, each with what it encrypts', async () => {
    const { secretsManager, ssm, identity } = world.local
    const parameterKey = 'arn:aws:kms:ap-northeast-2:123456789012:key/mrk-1'
    const secret = secretsManager.create('orders/own', { kmsKeyId: '1234' }).arn
    ssm.put('/orders/own', 'a value', 'SecureString', parameterKey)
    const intent = withContainer(world.intent, {
      secrets: [
        { name: 'A', valueFrom: secret },
        { name: 'B', valueFrom: '/orders/own' },
      ],
    })
    const found = await world.look(intent)
    expect(lines(found)).toEqual([
      expect.stringMatching(
        /^warning secrets: .+ may not decrypt with arn:aws:kms:ap-northeast-2:123456789012:key\/1234, the key of the secret .+orders\/own-.+, unless the policy of the key lets it$/,
      ),
      expect.stringContaining(`may not decrypt with ${parameterKey}, the key of the parameter /orders/own`),
    ])
    const decrypts = { Effect: 'Allow', Action: 'kms:Decrypt', Resource: parameterKey }
    const executionRoleArn = identity.createRole({
      name: 'decrypts',
      trustPolicy: trustsTasks,
      policies: [startsTasks, { Statement: [decrypts] }],
    })
    expect(lines(await world.look(withDefinition(intent, { executionRoleArn })))).toEqual([
      expect.stringContaining('may not decrypt with arn:aws:kms:ap-northeast-2:123456789012:key/1234'),
    ])
  })
})
