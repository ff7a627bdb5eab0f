import { DeregisterTaskDefinitionCommand } from '@aws-sdk/client-ecs'
import { bring } from './bring.js'
import { inAShop } from './in-a-shop.js'
import { changes, type Shop } from './shop.js'

// They run beside each other, on machines that do other things too.
jest.setTimeout(60_000)

const onlyThis = { 'task-definition': '', image: '' }

const serving = async (shop: Shop): Promise<string> =>
  ((await shop.describe()).taskDefinition ?? '').replace(/.*\//, '')

const messages = ({
  annotations,
}: {
  readonly annotations: readonly { readonly message: string }[]
}): string => annotations.map(({ message }) => message).join('\n')

describe('mode: plan', () => {
  it.concurrent('prints the difference with its secrets masked, and changes nothing', () =>
    inAShop(async (shop) => {
      const step = await shop.deploy({
        mode: 'plan',
        'environment-variables': 'DB_PASSWORD=hunter2-and-more\nLEVEL=debug',
        'desired-count': '3',
      })
      expect(step.exitCode).toBe(0)
      expect(step.outputs).toMatchObject({ outcome: 'planned', 'deployment-id': '' })
      for (const text of [step.stdout, step.summary]) {
        expect(text).toContain('orders:2')
        expect(text).toContain('LEVEL')
        expect(text).toContain('desiredCount')
        expect(text).not.toContain('hunter2')
      }
      expect(changes(shop)).toEqual([])
    }),
  )

  it.concurrent('shows every error that the deployment would meet, and fails', () =>
    inAShop(async (shop) => {
      const step = await shop.deploy({
        mode: 'plan',
        cpu: '256',
        memory: '8192',
        secrets: 'TOKEN=arn:aws:secretsmanager:ap-northeast-2:123456789012:secret:orders/absent-AbCdEf',
      })
      expect(step.exitCode).toBe(1)
      expect(step.outputs.outcome).toBe('planned')
      const errors = step.annotations.filter(({ level }) => level === 'error')
      expect(messages({ annotations: errors })).toMatch(/8192/)
      expect(messages({ annotations: errors })).toMatch(/orders\/absent/)
      expect(step.summary).toContain('❌')
      expect(changes(shop)).toEqual([])
    }),
  )

  it.concurrent('of nothing to do says so', () =>
    inAShop(async (shop) => {
      const step = await shop.deploy({ mode: 'plan', image: 'orders:1' })
      expect(step).toMatchObject({ exitCode: 0, outputs: { outcome: 'planned' } })
      expect(step.summary).toContain('Nothing would change for orders')
    }),
  )
})

describe('mode: rollback', () => {
  it.concurrent(
    'says what it goes back to before it does, and goes there; the next time one further back',
    () =>
      inAShop(async (shop) => {
        await bring(shop, ['orders:2', 'orders:3'])
        shop.aws.journal.clear()
        const step = await shop.deploy({ ...onlyThis, mode: 'rollback' })
        expect(step).toMatchObject({ exitCode: 0, annotations: [], outputs: { outcome: 'succeeded' } })
        const told = [
          /Going back to orders:2, which was deployed successfully on \d{4}-\d\d-\d\dT[\d:.]+Z\n {2}app: orders:2\n/,
          /Plan: deploy orders:2\. Changed from orders:3:\n/,
          / - containerDefinitions\[app\]\.image: orders:3\n.* \+ containerDefinitions\[app\]\.image: orders:2\n/,
          /Deployment ecs-svc/,
        ]
        expect(step.stdout).toMatch(new RegExp(told.map(({ source }) => source).join('[^]*')))
        expect(changes(shop)).toEqual(['ecs:UpdateService'])
        expect(await serving(shop)).toBe('orders:2')
        const again = await shop.deploy({ ...onlyThis, mode: 'rollback' })
        expect(again).toMatchObject({ exitCode: 0, annotations: [], outputs: { outcome: 'succeeded' } })
        expect(await serving(shop)).toBe('orders:1')
        shop.aws.journal.clear()
        const last = await shop.deploy({ ...onlyThis, mode: 'rollback' })
        expect(last.exitCode).toBe(1)
        expect(messages(last)).toMatch(
          /^ECS knows no revision that orders ever ran completely before orders:1\nName the revision with the input to/,
        )
        expect(changes(shop)).toEqual([])
      }),
  )

  it.concurrent('goes to what to names, over others, and from there to what was before that', () =>
    inAShop(async (shop) => {
      await bring(shop, ['orders:2', 'orders:3', 'orders:4'])
      const named = await shop.deploy({ ...onlyThis, mode: 'rollback', to: '2' })
      expect(named.outputs).toMatchObject({
        outcome: 'succeeded',
        'task-definition-arn': expect.stringMatching(/orders:2$/) as string,
      })
      expect(named.stdout).toContain('Going back to orders:2, which the input to names\n')
      await shop.deploy({ ...onlyThis, mode: 'rollback' })
      expect(await serving(shop)).toBe('orders:1')
      const missing = await shop.deploy({ ...onlyThis, mode: 'rollback', to: '99' })
      expect(missing.exitCode).toBe(1)
      expect(messages(missing)).toContain('The revision orders:99 is not there')
    }),
  )

  it.concurrent('does not go back to what failed, nor to what ECS had put back', () =>
    inAShop(async (shop) => {
      shop.aws.ecs.script('orders:3', { exit: { afterMs: 50, code: 1 } })
      await bring(shop, ['orders:2'])
      expect((await shop.deploy({ image: 'orders:3' })).outputs.outcome).toBe('rolled-back')
      const step = await shop.deploy({ ...onlyThis, mode: 'rollback' })
      expect(step.outputs.outcome).toBe('succeeded')
      expect(await serving(shop)).toBe('orders:1')
    }),
  )

  it.concurrent('refuses a revision that was deregistered, and a service that has no version before', () =>
    inAShop(async (shop) => {
      const first = await shop.deploy({ ...onlyThis, mode: 'rollback' })
      expect(first.exitCode).toBe(1)
      expect(messages(first)).toContain('orders')
      await shop.deploy({ 'wait-for-service-stability': 'false' })
      await shop.ecs.send(new DeregisterTaskDefinitionCommand({ taskDefinition: 'orders:1' }))
      shop.aws.journal.clear()
      const step = await shop.deploy({ ...onlyThis, mode: 'rollback', to: 'orders:1' })
      expect(step.exitCode).toBe(1)
      expect(messages(step)).toContain('The revision orders:1 was deregistered')
      expect(changes(shop)).toEqual([])
    }),
  )
})

describe('one-off tasks', () => {
  it.concurrent('mode: run-task streams the log, and a sidecar decides nothing', () =>
    inAShop(async (shop) => {
      const [app] = shop.definition.containerDefinitions ?? []
      shop.write('task-definition.json', {
        ...shop.definition,
        containerDefinitions: [app, { ...app, name: 'metrics', image: 'metrics:1', essential: false }],
      })
      shop.aws.ecs.script('metrics:1', { exit: { afterMs: 10, code: 9 } })
      shop.aws.ecs.script('orders:2', { exit: { afterMs: 100, code: 0, logs: ['migrated 3 tables'] } })
      const step = await shop.deploy({
        mode: 'run-task',
        'container-name': 'app',
        'run-task-container-overrides': '[{"name": "app", "command": ["npm", "run", "migrate"]}]',
      })
      expect(step).toMatchObject({ exitCode: 0, annotations: [] })
      expect(step.outputs.outcome).toBe('succeeded')
      expect(step.outputs['run-task-arn']).toMatch(/:task\/shop\//)
      expect(step.stdout).toContain('migrated 3 tables')
      expect(changes(shop)).toEqual(['ecs:RegisterTaskDefinition'])
      const run = shop.aws.journal.entries.find(({ operation }) => operation === 'RunTask')
      expect(run?.input).toMatchObject({
        taskDefinition: expect.stringMatching(/orders:2$/) as string,
        networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'] } },
      })
    }),
  )

  it.concurrent('mode: run-task fails with the exit code and the last log lines', () =>
    inAShop(async (shop) => {
      shop.aws.ecs.script('orders:2', { exit: { afterMs: 50, code: 4, logs: ['no such table'] } })
      const step = await shop.deploy({ mode: 'run-task' })
      expect(step.exitCode).toBe(1)
      expect(step.outputs.outcome).toBe('failed')
      expect(messages(step)).toMatch(/exited with code 4[^]*no such table/)
      expect(await serving(shop)).toBe('orders:1')
    }),
  )

  it.concurrent('a failing task of before stops the deployment', () =>
    inAShop(async (shop) => {
      shop.aws.ecs.script(
        { image: 'orders:2', command: 'npm run migrate' },
        { exit: { afterMs: 50, code: 1, logs: ['cannot migrate'] } },
      )
      const step = await shop.deploy({ before: '- npm run migrate' })
      expect(step.exitCode).toBe(1)
      expect(step.outputs.outcome).toBe('failed')
      expect(messages(step)).toMatch(
        /The task npm run migrate failed: .*exited with code 1[^]*The service is unchanged[^]*cannot migrate/,
      )
      expect(changes(shop)).toEqual(['ecs:RegisterTaskDefinition'])
      expect(await serving(shop)).toBe('orders:1')
    }),
  )

  it.concurrent(
    'before and after run with the new revision in the network of the service, around the update; schedules follow',
    () =>
      inAShop(async (shop) => {
        const exit = { afterMs: 50, code: 0 }
        shop.aws.ecs.script({ image: 'orders:2', command: 'migrate' }, { exit })
        shop.aws.ecs.script({ image: 'orders:2', command: 'warm-up' }, { exit })
        const ran = { EcsParameters: { TaskDefinitionArn: arnOf('orders:1'), LaunchType: 'FARGATE' } }
        shop.aws.eventBridge.addRule('nightly', [{ Id: 'report', ...ran }])
        const step = await shop.deploy({
          before: '- name: migrate\n  command: migrate',
          after: '- name: warm-up\n  command: [warm-up]\n  subnets: [subnet-2]',
          schedule: 'rule:nightly',
        })
        expect(step).toMatchObject({ exitCode: 0, annotations: [] })
        expect(step.outputs.outcome).toBe('succeeded')
        expect(step.outputs['run-task-arn']?.split('\n')).toHaveLength(2)
        const order = shop.aws.journal.calls.filter((call) => /RunTask|UpdateService|PutTargets/.test(call))
        expect(order).toEqual(['ecs:RunTask', 'ecs:UpdateService', 'ecs:RunTask', 'events:PutTargets'])
        const runs = shop.aws.journal.entries.filter(({ operation }) => operation === 'RunTask')
        const taskDefinition = arnOf('orders:2')
        expect(runs.map(({ input }) => input)).toMatchObject([
          { taskDefinition, networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'] } } },
          { taskDefinition, networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-2'] } } },
        ])
        expect(shop.aws.eventBridge.targets('nightly')).toMatchObject([
          { Id: 'report', EcsParameters: { TaskDefinitionArn: taskDefinition, LaunchType: 'FARGATE' } },
        ])
        expect(step.summary).toContain('nightly')
      }),
  )

  it.concurrent('a schedule that is not there is told before anything is changed', () =>
    inAShop(async (shop) => {
      const step = await shop.deploy({ schedule: 'rule:nightly' })
      expect(step.exitCode).toBe(1)
      expect(messages(step)).toContain('nightly')
      expect(changes(shop)).toEqual([])
    }),
  )
})

function arnOf(revision: string): string {
  return `arn:aws:ecs:ap-northeast-2:123456789012:task-definition/${revision}`
}
