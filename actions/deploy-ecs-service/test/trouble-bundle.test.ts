import { CreateServiceCommand } from '@aws-sdk/client-ecs'
import { jobTrust, type LocalAws } from '@slipway/local-aws'
import type { StepOptions } from '@slipway/testkit'
import { deployScenario } from './deploy-scenario.js'
import { inAShop } from './in-a-shop.js'
import { changes, openShop, type Shop } from './shop.js'

describe('what stops the step before anything is changed', () => {
  let shop: Shop

  beforeEach(async () => {
    shop = await openShop()
  })
  afterEach(async () => {
    await shop.close()
    expect(changes(shop)).toEqual([])
  })

  it('reports every fault of the inputs at once, before any call', async () => {
    const step = await shop.deploy({
      service: '',
      cluster: 'no spaces',
      'container-name': 'web',
      image: 'orders:2',
      'wait-for-minutes': '361',
      'contianer-name': 'app',
    })
    expect(step.exitCode).toBe(1)
    const message = step.annotations[0]?.message ?? ''
    expect(message.split('\n')).toEqual([
      'Input "cluster" is "no spaces". It accepts the name or ARN of a cluster.',
      'Input "service" is required. It accepts the name or ARN of a service.',
      'Input "container-name" is "web", which the task definition does not have. It accepts the name of a container in the task definition: app.',
      'Input "wait-for-minutes" is "361". It accepts a number of minutes from 1 to 360.',
      'Input "contianer-name" is unknown: probably "container-name" is meant.',
    ])
    expect(shop.aws.journal.calls).toEqual([])
  })

  it.each([
    [
      'absent',
      undefined,
      /"absent.json", and there is no such file \(looked for \/.*absent\.json; is actions\/checkout/,
    ],
    [
      'not JSON',
      '{\n  "family": "orders"\n  "cpu": "256"\n}\n',
      /is not JSON: other\.json:3:3: expected , or }, found/,
    ],
    [
      'no task definition',
      { family: 'orders', containerDefinitions: [] },
      /other\.json:3: containerDefinitions is no list/,
    ],
  ])('reports a task definition that is %s', async (_name, content, expected) => {
    if (content !== undefined) shop.write('other.json', content)
    const step = await shop.deploy({
      'task-definition': content === undefined ? 'absent.json' : 'other.json',
    })
    expect(step.exitCode).toBe(1)
    expect(step.annotations[0]?.message).toMatch(expected)
  })

  it('reports a cluster that does not exist', async () => {
    const step = await shop.deploy({ cluster: 'chop' })
    expect(step.exitCode).toBe(1)
    expect(step.annotations[0]?.message).toMatch(
      /^There is no cluster chop in ap-northeast-2\n[^]*Check the inputs cluster/,
    )
  })

  it('reports a service that does not exist', async () => {
    const step = await shop.deploy({ service: 'order' })
    expect(step.annotations[0]?.message).toMatch(
      /^There is no service order in cluster shop in ap-northeast-2/,
    )
  })

  it('reports that there are no credentials', async () => {
    const env = { ...shop.aws.environment, AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '' }
    const step = await shop.deploy(undefined, { env })
    expect(step.annotations[0]?.message).toMatch(/^There are no AWS credentials\n[^]*id-token: write/)
  })

  it('reports that there is no region', async () => {
    const env = { ...shop.aws.environment, AWS_REGION: '' }
    const step = await shop.deploy(undefined, { env })
    expect(step.annotations[0]?.message).toMatch(/^There is no AWS region/)
  })

  it('reports expired credentials', async () => {
    shop.aws.faults.add({ calls: 'ecs:*', kind: 'expired-token' })
    const step = await shop.deploy()
    expect(step.annotations[0]?.message).toMatch(/^The AWS credentials expired before ecs DescribeServices/)
  })

  it('reports a missing permission with the statement that grants it', async () => {
    const user = shop.aws.identity.createUser({ name: 'nobody' })
    const step = await shop.deploy(undefined, {
      env: {
        ...shop.aws.environment,
        AWS_ACCESS_KEY_ID: user.accessKeyId,
        AWS_SECRET_ACCESS_KEY: user.secretAccessKey,
      },
    })
    expect(step.annotations[0]?.message).toContain('"Action": "ecs:DescribeServices"')
    expect(step.annotations[0]?.message).toContain(
      '"Resource": "arn:aws:ecs:ap-northeast-2:123456789012:service/shop/orders"',
    )
  })
})

describe('an AWS that fails', () => {
  const kinds = ['throttle', 'server-error', 'reset'] as const

  it.concurrent.each(kinds)(
    'changes no success when 30 %% of the calls meet %s',
    async (kind) => {
      const faults = [{ calls: '*', kind, rate: 0.3 }]
      const { step, serving } = await deployScenario('healthy', { faults, inputs: { preflight: 'true' } })
      expect(step).toMatchObject({ exitCode: 0, annotations: [] })
      expect(step.outputs.outcome).toBe('succeeded')
      expect(serving).toBe('orders:2')
    },
    120_000,
  )

  it.concurrent.each(kinds)(
    'changes no failure when 30 %% of the calls meet %s',
    async (kind) => {
      const { step, serving } = await deployScenario('crash-loop', {
        faults: [{ calls: '*', kind, rate: 0.3 }],
      })
      expect(step.exitCode).toBe(1)
      expect(step.outputs.outcome).toBe('rolled-back')
      expect(step.annotations.map(({ message }) => message).join('\n')).toMatch(
        /exited with code 3[^]*Error: DATABASE_URL is not set/,
      )
      expect(serving).toBe('orders:1')
    },
    120_000,
  )

  it.concurrent.each(kinds)(
    'finds nothing to do where nothing differs, when 30 %% of the calls meet %s',
    (kind) =>
      inAShop(async (shop) => {
        shop.aws.faults.add({ calls: '*', kind, rate: 0.3 })
        const step = await shop.deploy({ image: 'orders:1' })
        expect(step.outputs.outcome).toBe('unchanged')
        expect(changes(shop)).toEqual([])
      }),
    120_000,
  )

  it.concurrent(
    'that calls the session over while it follows, is asked with a new one of the role',
    () =>
      inAShop(async (shop) => {
        const step = await shop.deploy(
          { 'role-to-assume': deployer(shop.aws) },
          {
            env: shop.aws.jobEnvironment(),
            onStdout: whenItFollows(() =>
              shop.aws.faults.add({ calls: 'ecs:DescribeServices', kind: 'expired-token', count: 1 }),
            ),
          },
        )
        expect(step).toMatchObject({ exitCode: 0, annotations: [] })
        expect(step.outputs.outcome).toBe('succeeded')
        const sessions = shop.aws.journal.calls.filter((call) => call === 'sts:AssumeRoleWithWebIdentity')
        expect(sessions).toHaveLength(2)
      }),
    60_000,
  )

  it.concurrent(
    'fails and says what goes on when credentials expire that nobody renews',
    () =>
      inAShop(async (shop) => {
        shop.aws.ecs.script('orders:2', { startMs: 60_000 })
        const step = await shop.deploy(undefined, {
          onStdout: whenItFollows(() => shop.aws.faults.add({ calls: 'ecs:*', kind: 'expired-token' })),
        })
        expect(step.exitCode).toBe(1)
        expect(step.outputs.outcome).toBe('failed')
        expect(step.outputs['deployment-id']).toMatch(/^ecs-svc\//)
        expect(step.stdout).toMatch(
          /::error::.*The AWS credentials expired[^]*is under way, and AWS goes on with it by itself/,
        )
      }),
    60_000,
  )

  it.concurrent(
    'does without a log that it may not read',
    () =>
      inAShop(async (shop) => {
        shop.aws.ecs.script('orders:2', { exit: { afterMs: 50, code: 1 } })
        shop.aws.faults.add({ calls: 'logs:*', kind: 'access-denied' })
        const step = await shop.deploy({ preflight: 'false' })
        expect(step.outputs.outcome).toBe('rolled-back')
        expect(step.stdout).toMatch(
          /exited with code 1[^]*Its log could not be read: AWS denied logs:GetLogEvents/,
        )
      }),
    60_000,
  )
})

describe('a service of the controller EXTERNAL', () => {
  it('is refused before anything is changed', () =>
    inAShop(async (shop) => {
      await shop.ecs.send(
        new CreateServiceCommand({
          cluster: 'shop',
          serviceName: 'theirs',
          desiredCount: 1,
          deploymentController: { type: 'EXTERNAL' },
        }),
      )
      shop.aws.journal.clear()
      const step = await shop.deploy({ service: 'theirs' })
      expect(step.exitCode).toBe(1)
      expect(step.annotations[0]?.message).toMatch(
        /^The service theirs is deployed by the EXTERNAL controller\n.*controllers ECS and CODE_DEPLOY/,
      )
      expect(changes(shop)).toEqual([])
    }))
})

/** A role that the job's OIDC token may take on, and that may deploy. */
function deployer({ identity, world }: LocalAws): string {
  return identity.createRole({
    name: 'deployer',
    trustPolicy: jobTrust(world.account),
    policies: [{ Statement: { Effect: 'Allow', Action: '*', Resource: '*' } }],
  })
}

/** Once, when the deployment has begun. */
function whenItFollows(happen: () => void): NonNullable<StepOptions['onStdout']> {
  let hasHappened = false
  return (text) => {
    if (hasHappened || !text.includes('Deployment ecs-svc')) return
    hasHappened = true
    happen()
  }
}
