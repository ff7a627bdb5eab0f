import { ListTaskDefinitionsCommand, RegisterTaskDefinitionCommand } from '@aws-sdk/client-ecs'
import { inAShop } from './in-a-shop.js'
import { openCodeDeployShop } from './codedeploy-shop.js'
import type { Shop } from './shop.js'

// They run beside each other, on machines that do other things too.
jest.setTimeout(60_000)

const onlyThis = { 'task-definition': '', image: '' }
const paused = { strategy: 'blue-green', 'bake-minutes': '0', 'stop-at': 'POST_SCALE_UP', preflight: 'false' }
const afterwards = {
  after: '- name: warm-up\n  command: [warm-up]',
  autoscaling: 'min: 1\nmax: 4\ncpu: 60',
  schedule: 'rule:nightly',
  'keep-revisions': '2',
}
/** What changes something after the deployment, in order. */
const ofAfterwards =
  /RunTask|RegisterScalableTarget|PutScalingPolicy|PutTargets|DeregisterTaskDefinition|Continue(Service)?Deployment/

function furnish({ aws }: Shop, code = 0): void {
  aws.ecs.script({ command: 'warm-up' }, { exit: { afterMs: 50, code } })
  const TaskDefinitionArn = `arn:aws:ecs:${aws.world.region}:123456789012:task-definition/orders:1`
  aws.eventBridge.addRule('nightly', [{ Id: 'report', EcsParameters: { TaskDefinitionArn } }])
}

const done = ({ aws }: Shop): readonly string[] => aws.journal.calls.filter((call) => ofAfterwards.test(call))

describe('mode: continue', () => {
  it.concurrent('does what the paused step left, once the new version serves', () =>
    inAShop(async (shop) => {
      furnish(shop)
      for (let revision = 2; revision <= 3; revision++) {
        await shop.ecs.send(new RegisterTaskDefinitionCommand(shop.definition))
      }
      const first = await shop.deploy({ ...paused, ...afterwards })
      expect(first.outputs.outcome).toBe('paused')
      expect(first.stdout).toContain(
        'Left for mode: continue, which takes the same inputs: after, autoscaling, schedule, keep-revisions\n',
      )
      expect(done(shop)).toEqual([])
      const step = await shop.deploy({ ...onlyThis, mode: 'continue', ...afterwards })
      expect(step).toMatchObject({ exitCode: 0, annotations: [] })
      expect(step.outputs.outcome).toBe('succeeded')
      expect(done(shop)).toEqual([
        'ecs:ContinueServiceDeployment',
        'ecs:RunTask',
        'application-autoscaling:RegisterScalableTarget',
        'application-autoscaling:PutScalingPolicy',
        'events:PutTargets',
        'ecs:DeregisterTaskDefinition',
      ])
      expect(step.outputs['run-task-arn']).toMatch(/:task\/shop\//)
      expect(step.summary).toContain('nightly')
      expect(shop.aws.eventBridge.targets('nightly')).toMatchObject([
        { EcsParameters: { TaskDefinitionArn: expect.stringMatching(/orders:4$/) as string } },
      ])
      const { taskDefinitionArns = [] } = await shop.ecs.send(
        new ListTaskDefinitionsCommand({ familyPrefix: 'orders', status: 'ACTIVE' }),
      )
      // 1 is what a rollback would go back to.
      expect(taskDefinitionArns.map((arn) => arn.split(':').at(-1))).toEqual(['1', '3', '4'])
    }),
  )

  it.concurrent('fails when a task after it fails, and says that the new version serves', () =>
    inAShop(async (shop) => {
      furnish(shop, 1)
      await shop.deploy(paused)
      const { after } = afterwards
      const step = await shop.deploy({ ...onlyThis, mode: 'continue', after, schedule: 'rule:nightly' })
      expect(step).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed' } })
      expect(step.annotations.map(({ message }) => message).join('\n')).toMatch(
        /The task warm-up failed: .*exited with code 1[^]*The new version serves/,
      )
      expect(done(shop)).toEqual(['ecs:ContinueServiceDeployment', 'ecs:RunTask'])
    }),
  )

  it.concurrent('goes on with nothing when what is to come after it cannot be done', () =>
    inAShop(async (shop) => {
      await shop.deploy(paused)
      const step = await shop.deploy({ ...onlyThis, mode: 'continue', schedule: 'rule:nightly' })
      expect(step.exitCode).toBe(1)
      expect(step.annotations[0]?.message).toContain('nightly')
      expect(done(shop)).toEqual([])
    }),
  )

  it.concurrent('does it for a deployment of CodeDeploy as well', async () => {
    const shop = await openCodeDeployShop({ readyWaitMinutes: 10 })
    try {
      furnish(shop)
      await shop.deployWeb()
      const step = await shop.deployWeb({ ...onlyThis, mode: 'continue', ...afterwards })
      expect(step).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded' } })
      expect(done(shop)).toEqual([
        'codedeploy:ContinueDeployment',
        'ecs:RunTask',
        'application-autoscaling:RegisterScalableTarget',
        'application-autoscaling:PutScalingPolicy',
        'events:PutTargets',
      ])
    } finally {
      await shop.close()
    }
  })
})

describe('another desired count of a service that CodeDeploy deploys', () => {
  it.concurrent('is no deployment: UpdateService, and as many tasks', async () => {
    const shop = await openCodeDeployShop()
    try {
      const step = await shop.deployWeb({ ...onlyThis, 'desired-count': '3' })
      expect(step).toMatchObject({ exitCode: 0, annotations: [], outputs: { outcome: 'succeeded' } })
      expect(step.outputs['codedeploy-deployment-id']).toBe('')
      const { entries, calls } = shop.aws.journal
      expect(calls).not.toContain('codedeploy:CreateDeployment')
      const update = entries.find(({ operation }) => operation === 'UpdateService')
      expect(update?.input).toEqual({ cluster: 'shop', service: 'web', desiredCount: 3 })
      expect(step.stdout).toMatch(/its settings change:[^]*desiredCount/)
      shop.aws.journal.clear()
      const again = await shop.deployWeb({ ...onlyThis, 'desired-count': '3' })
      expect(again.outputs.outcome).toBe('unchanged')
      expect(shop.aws.journal.calls).not.toContain('ecs:UpdateService')
    } finally {
      await shop.close()
    }
  })
})
