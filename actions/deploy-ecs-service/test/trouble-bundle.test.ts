import { changes, openShop, type Shop } from './shop.js'

let shop: Shop

beforeEach(async () => {
  shop = await openShop()
})
afterEach(() => shop.close())

describe('what stops the step before anything is changed', () => {
  afterEach(() => expect(changes(shop)).toEqual([]))

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
      'Input "wait-for-minutes" is "361". It accepts a number of minutes from 1 to 360.',
      'Input "container-name" is "web", which the task definition does not have. It accepts the name of a container in the task definition: app.',
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
  it.each(['throttle', 'server-error', 'reset'] as const)(
    'changes no outcome when 30 %% of the calls meet %s',
    async (kind) => {
      shop.aws.faults.add({ calls: '*', kind, rate: 0.3 })
      expect((await shop.deploy()).outputs.outcome).toBe('succeeded')
      expect((await shop.deploy()).outputs.outcome).toBe('unchanged')
    },
    120_000,
  )

  it.each(['throttle', 'server-error'] as const)(
    'changes no failure either when 30 %% of the calls meet %s',
    async (kind) => {
      shop.aws.ecs.script('orders:2', { exit: { afterMs: 50, code: 3, logs: ['no luck'] } })
      shop.aws.faults.add({ calls: '*', kind, rate: 0.3 })
      const step = await shop.deploy()
      expect(step.outputs.outcome).toBe('rolled-back')
      expect(step.annotations.map(({ message }) => message).join('\n')).toMatch(
        /exited with code 3[^]*no luck/,
      )
    },
    120_000,
  )

  it('fails and says what goes on when credentials expire while it follows', async () => {
    shop.aws.ecs.script('orders:2', { startMs: 60_000 })
    const step = await shop.deploy(undefined, {
      onStdout(text) {
        if (text.includes('Deployment ecs-svc'))
          shop.aws.faults.add({ calls: 'ecs:*', kind: 'expired-token' })
      },
    })
    expect(step.exitCode).toBe(1)
    expect(step.outputs.outcome).toBe('failed')
    expect(step.outputs['deployment-id']).toMatch(/^ecs-svc\//)
    expect(step.stdout).toMatch(/::error::.*The AWS credentials expired[^]*ECS goes on with it by itself/)
  })

  it('does without what it may not look at: stopped tasks and logs', async () => {
    shop.aws.ecs.script('orders:2', { exit: { afterMs: 50, code: 1 } })
    shop.aws.faults.add({ calls: 'logs:*', kind: 'access-denied' })
    const step = await shop.deploy()
    expect(step.outputs.outcome).toBe('rolled-back')
    expect(step.stdout).toMatch(
      /exited with code 1[^]*Its log could not be read: AWS denied logs:GetLogEvents/,
    )
  }, 60_000)
})

describe('SIGTERM', () => {
  it.each([
    ['while it plans', 'Looking at service', 'DescribeServices', /Nothing was changed/, []],
    [
      'while it registers',
      'Plan: register',
      'RegisterTaskDefinition',
      /The service is unchanged\. A revision of orders may have been registered/,
      ['ecs:RegisterTaskDefinition'],
    ],
    [
      'while it updates the service, whose answer it awaits',
      'Registered arn',
      'UpdateService',
      /ecs-svc\/\d+ of orders:2 is under way, and ECS goes on with it by itself/,
      ['ecs:RegisterTaskDefinition', 'ecs:UpdateService'],
    ],
    [
      'while it follows',
      '0 of 1 running',
      undefined,
      /ecs-svc\/\d+ of orders:2 is under way, and ECS goes on with it by itself/,
      ['ecs:RegisterTaskDefinition', 'ecs:UpdateService'],
    ],
  ])('%s says what state the world is in', async (_name, moment, slow, world, changed) => {
    shop.aws.ecs.script('orders:2', { startMs: 60_000 })
    if (slow !== undefined) shop.aws.faults.add({ calls: `ecs:${slow}`, kind: 'slow' })
    const step = await shop.deploy(undefined, { onStdout: whenItSays(moment) })
    expect(step.exitCode).toBe(1)
    expect(step.outputs.outcome).toBe('cancelled')
    expect(step.stdout).toMatch(world)
    expect(changes(shop)).toEqual(changed)
    expect(step.left).toEqual([])
  })

  it('while the old version is put back says that ECS goes on with that', async () => {
    shop.aws.ecs.script('orders:2', { exit: { afterMs: 50, code: 1 } })
    const step = await shop.deploy(undefined, { onStdout: whenItSays('Putting orders:1 back') })
    expect(step.outputs.outcome).toBe('cancelled')
    expect(step.stdout).toMatch(
      /ecs-svc\/\d+ of orders:2 is under way|was asked to put the version before orders:2 back/,
    )
  })

  it('a re-run follows the deployment that the cancelled one began', async () => {
    shop.aws.ecs.script('orders:2', { startMs: 3_000 })
    const cancelled = await shop.deploy(undefined, {
      onStdout: whenItSays('0 of 1 running'),
    })
    const step = await shop.deploy()
    expect(step.outputs).toEqual({ ...cancelled.outputs, outcome: 'succeeded' })
    expect(changes(shop)).toEqual(['ecs:RegisterTaskDefinition', 'ecs:UpdateService'])
  })
})

/** Sends SIGTERM, once, when the step has printed that. */
function whenItSays(moment: string): NonNullable<Parameters<Shop['deploy']>[1]>['onStdout'] {
  let printed = ''
  let sent = false
  return (text, kill) => {
    printed += text
    if (sent || !printed.includes(moment)) return
    sent = true
    kill('SIGTERM')
  }
}
