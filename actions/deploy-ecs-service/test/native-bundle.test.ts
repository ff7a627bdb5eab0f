import { bring } from './bring.js'
import { inAShop } from './in-a-shop.js'
import { changes, type Shop } from './shop.js'
import { openSite } from './verify/site.js'

// They run beside each other, on machines that do other things too.
jest.setTimeout(60_000)

const blueGreen = { strategy: 'blue-green', 'bake-minutes': '0' }
const gated = { ...blueGreen, 'stop-at': 'POST_TEST_TRAFFIC_SHIFT' }
const onlyThis = { 'task-definition': '', image: '' }
const lambda = 'arn:aws:lambda:ap-northeast-2:123456789012:function:smoke-test'

const serving = async (shop: Shop): Promise<string> =>
  ((await shop.describe()).taskDefinition ?? '').replace(/.*\//, '')

describe('a native deployment', () => {
  it.concurrent.each([
    ['blue-green', { 'bake-minutes': '0' }],
    ['linear', { 'bake-minutes': '0', 'linear-step-percent': '50', 'linear-step-bake-minutes': '0' }],
    ['canary', { 'bake-minutes': '0', 'canary-percent': '10', 'canary-bake-minutes': '0' }],
  ])(
    'strategy: %s ends with succeeded once ECS has cleaned up, and nothing is to do the next time',
    (strategy, inputs) =>
      inAShop(async (shop) => {
        const step = await shop.deploy({ strategy, ...inputs })
        expect(step).toMatchObject({ exitCode: 0, annotations: [] })
        expect(step.outputs).toMatchObject({ outcome: 'succeeded' })
        expect(step.outputs['deployment-id']).toMatch(/:service-deployment\/shop\/orders\//)
        expect(step.stdout).toMatch(/orders:2 [A-Z_]+/)
        expect(await serving(shop)).toBe('orders:2')
        shop.aws.journal.clear()
        const again = await shop.deploy({ strategy, ...inputs })
        expect(again.outputs.outcome).toBe('unchanged')
        expect(changes(shop)).toEqual([])
      }),
  )

  it.concurrent('stop-at ends with paused and says how to go on; mode: continue goes on to the end', () =>
    inAShop(async (shop) => {
      const step = await shop.deploy(gated)
      expect(step.exitCode).toBe(0)
      expect(step.outputs.outcome).toBe('paused')
      expect(step.annotations).toEqual([
        expect.objectContaining({
          level: 'notice',
          message: expect.stringContaining(
            'mode: continue, service: orders and cluster: shop to go on, and with action: rollback',
          ) as string,
        }),
      ])
      expect(step.summary).toContain('waits at POST')
      const later = await shop.deploy({ ...onlyThis, mode: 'continue' })
      expect(later).toMatchObject({ exitCode: 0, annotations: [] })
      expect(later.outputs).toMatchObject({
        outcome: 'succeeded',
        'deployment-id': step.outputs['deployment-id'],
        'task-definition-arn': step.outputs['task-definition-arn'],
      })
      expect(later.stdout).toContain('Going on from POST_TEST_TRAFFIC_SHIFT')
      expect(await serving(shop)).toBe('orders:2')
    }),
  )

  it.concurrent(
    'mode: rollback goes back by the strategy of the service, and one further back the next time',
    () =>
      inAShop(
        async (shop) => {
          await bring(shop, ['orders:2', 'orders:3'])
          for (const revision of ['orders:2', 'orders:1']) {
            const step = await shop.deploy({ ...onlyThis, mode: 'rollback' })
            expect(step).toMatchObject({ exitCode: 0, annotations: [], outputs: { outcome: 'succeeded' } })
            expect(step.outputs['deployment-id']).toMatch(/:service-deployment\/shop\/orders\//)
            expect(step.stdout).toContain(`Going back to ${revision}, which was deployed successfully on`)
            expect(await serving(shop)).toBe(revision)
          }
        },
        { deploymentConfiguration: { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 0 } },
      ),
  )

  it.concurrent('mode: continue with action: rollback goes back, which is what the step was for', () =>
    inAShop(async (shop) => {
      await shop.deploy(gated)
      const step = await shop.deploy({ ...onlyThis, mode: 'continue', action: 'rollback' })
      expect(step).toMatchObject({ exitCode: 0, annotations: [] })
      expect(step.outputs.outcome).toBe('rolled-back')
      expect(step.summary).toMatch(/^### ⏪ orders went back to orders/)
      expect(step.summary).not.toContain('What to do')
      expect(await serving(shop)).toBe('orders:1')
    }),
  )

  it.concurrent('where nothing waits, mode: continue says so and changes nothing', () =>
    inAShop(async (shop) => {
      const step = await shop.deploy({ ...onlyThis, mode: 'continue' })
      expect(step.exitCode).toBe(1)
      expect(step.annotations[0]?.message).toMatch(/orders/)
      expect(changes(shop)).toEqual([])
    }),
  )
  it.concurrent('goes back when the new version crashes, with the cause and its log lines', () =>
    inAShop(async (shop) => {
      shop.aws.ecs.script('orders:2', { exit: { afterMs: 50, code: 3, logs: ['Error: no database'] } })
      const step = await shop.deploy(blueGreen)
      expect(step.exitCode).toBe(1)
      expect(step.outputs.outcome).toBe('rolled-back')
      const messages = step.annotations.map(({ message }) => message).join('\n')
      expect(messages).toContain('Container app exited with code 3')
      expect(messages).toContain('Error: no database')
      expect(step.summary).toContain('Error: no database')
      expect(await serving(shop)).toBe('orders:1')
    }),
  )

  it.concurrent('goes back in the bake when the application does not answer as verify-url asks', () =>
    inAShop(async (shop) => {
      const site = await openSite((_, response) => response.writeHead(502).end())
      try {
        const step = await shop.deploy({
          ...blueGreen,
          'bake-minutes': '10',
          'verify-url': `${site.url}/healthz`,
        })
        expect(step.exitCode).toBe(1)
        expect(step.outputs.outcome).toBe('rolled-back')
        expect(step.annotations[0]?.message).toContain('502')
        expect(site.requests.length).toBeGreaterThan(1)
        expect(await serving(shop)).toBe('orders:1')
      } finally {
        await site.close()
      }
    }),
  )

  it.concurrent('goes back by ECS when a lifecycle function fails, and says at which stage', () =>
    inAShop(async (shop) => {
      shop.aws.ecs.hook(lambda, ['FAILED'])
      const step = await shop.deploy({
        ...blueGreen,
        'lifecycle-hooks': [
          `- hookTargetArn: ${lambda}`,
          '  roleArn: arn:aws:iam::123456789012:role/orders-execution',
          '  lifecycleStages: [POST_SCALE_UP]',
        ].join('\n'),
      })
      expect(step.exitCode).toBe(1)
      expect(step.outputs.outcome).toBe('rolled-back')
      expect(step.annotations.map(({ message }) => message).join('\n')).toMatch(
        /lifecycle hook .*failed at POST_SCALE_UP\.\n.*its log/,
      )
      expect(await serving(shop)).toBe('orders:1')
    }),
  )
})
