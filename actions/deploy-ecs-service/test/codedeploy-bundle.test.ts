import { openCodeDeployShop, type CodeDeployShop } from './codedeploy-shop.js'
import { changes } from './shop.js'

// They run beside each other, on machines that do other things too.
jest.setTimeout(60_000)

const onlyThis = { 'task-definition': '', image: '' }

async function inACodeDeployShop(
  use: (shop: CodeDeployShop) => Promise<void>,
  ...opening: Parameters<typeof openCodeDeployShop>
): Promise<void> {
  const shop = await openCodeDeployShop(...opening)
  try {
    await use(shop)
  } finally {
    await shop.close()
  }
}

describe('a service that CodeDeploy deploys', () => {
  it.concurrent('gets the new version by the group that is found, and nothing the next time', () =>
    inACodeDeployShop(async (shop) => {
      const step = await shop.deployWeb()
      expect(step).toMatchObject({ exitCode: 0, annotations: [] })
      expect(step.outputs.outcome).toBe('succeeded')
      expect(step.stdout).toContain('Service web: orders:1\n')
      expect(step.outputs['codedeploy-deployment-id']).toMatch(/^d-[A-Z0-9]{9}$/)
      expect(step.outputs['deployment-id']).toBe(step.outputs['codedeploy-deployment-id'])
      expect(changes(shop)).toEqual(['ecs:RegisterTaskDefinition', 'codedeploy:CreateDeployment'])
      expect(await shop.serving()).toBe('orders:2')
      const again = await shop.deployWeb()
      expect(again.outputs).toMatchObject({ outcome: 'unchanged', 'codedeploy-deployment-id': '' })
    }),
  )

  it.concurrent('goes back when the new version crashes, with the cause and its log', () =>
    inACodeDeployShop(async (shop) => {
      shop.aws.ecs.script('orders:2', { exit: { afterMs: 50, code: 1, logs: ['Error: no database'] } })
      const step = await shop.deployWeb()
      expect(step.exitCode).toBe(1)
      expect(step.outputs.outcome).toBe('rolled-back')
      const messages = step.annotations.map(({ message }) => message).join('\n')
      expect(messages).toContain('Container app exited with code 1')
      expect(messages).toContain('Error: no database')
      expect(await shop.serving()).toBe('orders:1')
    }),
  )

  it.concurrent('is paused where its group waits for a person, and mode: continue goes on', () =>
    inACodeDeployShop(
      async (shop) => {
        const step = await shop.deployWeb()
        expect(step.exitCode).toBe(0)
        expect(step.outputs.outcome).toBe('paused')
        expect(step.annotations[0]).toMatchObject({
          level: 'notice',
          message: expect.stringContaining('mode: continue, service: web and cluster: shop') as string,
        })
        const later = await shop.deployWeb({ ...onlyThis, mode: 'continue' })
        expect(later).toMatchObject({ exitCode: 0, annotations: [] })
        expect(later.outputs).toMatchObject({
          outcome: 'succeeded',
          'codedeploy-deployment-id': step.outputs['codedeploy-deployment-id'],
        })
        expect(await shop.serving()).toBe('orders:2')
      },
      { readyWaitMinutes: 10 },
    ),
  )

  it.concurrent('goes back from there with action: rollback, which is what the step was for', () =>
    inACodeDeployShop(
      async (shop) => {
        await shop.deployWeb()
        const step = await shop.deployWeb({ ...onlyThis, mode: 'continue', action: 'rollback' })
        expect(step).toMatchObject({ exitCode: 0, annotations: [], outputs: { outcome: 'rolled-back' } })
        expect(await shop.serving()).toBe('orders:1')
      },
      { readyWaitMinutes: 10 },
    ),
  )

  it.concurrent('goes back to what CodeDeploy had deployed before with mode: rollback', () =>
    inACodeDeployShop(async (shop) => {
      for (const image of ['orders:2', 'orders:3']) await shop.deployWeb({ image })
      const step = await shop.deployWeb({ ...onlyThis, mode: 'rollback' })
      expect(step).toMatchObject({ exitCode: 0, annotations: [], outputs: { outcome: 'succeeded' } })
      expect(step.stdout).toContain('Going back to orders:2')
      expect(await shop.serving()).toBe('orders:2')
    }),
  )

  it.concurrent('is not touched when no group deploys it: nothing is registered', () =>
    inACodeDeployShop(async (shop) => {
      shop.aws.codeDeploy.createDeploymentGroup({
        cluster: 'shop',
        service: 'another',
        targetGroups: ['arn:1', 'arn:2'],
        prodListener: 'arn:3',
      })
      const step = await shop.deployWeb()
      expect(step.exitCode).toBe(1)
      expect(step.annotations[0]?.message).toMatch(
        /^No CodeDeploy deployment group deploys web of cluster shop\n.*another/,
      )
      expect(changes(shop)).toEqual([])
    }, 'none'),
  )

  it.concurrent("is deployed by the AppSpec that is given, with its hooks and the group's names", () =>
    inACodeDeployShop(
      async (shop) => {
        shop.aws.codeDeploy.scriptHook('smoke-test', { afterMs: 50, answer: 'Failed' })
        shop.write(
          'appspec.yaml',
          [
            'version: 0.0',
            'Resources:',
            '  - TargetService:',
            '      Type: AWS::ECS::Service',
            '      Properties:',
            '        TaskDefinition: <TASK_DEFINITION>',
            '        LoadBalancerInfo: { ContainerName: app, ContainerPort: 8080 }',
            'Hooks:',
            '  - AfterInstall: smoke-test',
          ].join('\n'),
        )
        const step = await shop.deployWeb({
          'codedeploy-appspec': 'appspec.yaml',
          'codedeploy-application': 'shop',
          'codedeploy-deployment-group': 'web',
          'codedeploy-deployment-description': 'by hand',
        })
        // CodeDeploy undoes nothing by itself here; the new version got no traffic.
        expect(step.outputs.outcome).toBe('failed')
        expect(step.annotations.map(({ message }) => message).join('\n')).toMatch(
          /The hook smoke-test of the lifecycle event AfterInstall failed/,
        )
        const created = shop.aws.journal.entries.find(({ operation }) => operation === 'CreateDeployment')
        expect(created?.input).toMatchObject({ applicationName: 'shop', description: 'by hand' })
        expect(JSON.stringify(created?.input)).toContain(step.outputs['task-definition-arn'])
        expect(await shop.serving()).toBe('orders:1')
      },
      { application: 'shop', name: 'web' },
    ),
  )
})
