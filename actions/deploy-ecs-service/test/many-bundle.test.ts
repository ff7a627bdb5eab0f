import { CreateClusterCommand } from '@aws-sdk/client-ecs'
import { inAShop } from './in-a-shop.js'
import { addServices, many, revisions } from './many-shop.js'
import { changes } from './shop.js'

// They run beside each other, on machines that do other things too.
jest.setTimeout(60_000)

describe('services', () => {
  it.concurrent('are deployed group by group, those of a group at the same time, with one report', () =>
    inAShop(async (shop) => {
      await addServices(shop, { names: ['worker', 'mailer'] })
      const step = await shop.deploy({
        ...many,
        services: [
          '- { service: mailer, image: "orders:4", group: 2, task-definition-family: orders }',
          '- { service: orders, image: "orders:2" }',
          '- { service: worker, image: "orders:2" }',
        ].join('\n'),
      })
      expect(step).toMatchObject({ exitCode: 0, annotations: [] })
      expect(step.outputs.outcome).toBe('succeeded')
      const services = JSON.parse(step.outputs.services ?? '') as object
      const arn = (revision: string): unknown => expect.stringContaining(`task-definition/${revision}`)
      expect(services).toMatchObject({
        orders: { outcome: 'succeeded', 'previous-task-definition-arn': arn('orders:1') },
        worker: { outcome: 'succeeded', 'deployment-id': expect.stringMatching(/^ecs-svc/) as string },
        mailer: { outcome: 'succeeded', 'task-definition-arn': arn('orders:4') },
      })
      expect(step.outputs['task-definition-arn']?.split('\n')).toHaveLength(3)
      expect(step.stdout).toMatch(/^\[worker\] Plan: /m)
      expect(step.stdout).toMatch(/\[orders\] orders:\d completed[^]*\[mailer\] Deployment ecs-svc/)
      expect(step.summary).toContain('3 services')
      const updates = shop.aws.journal.entries.filter(({ operation }) => operation === 'UpdateService')
      expect(
        updates.map(({ input }) => (input as { service: string }).service.replace(/.*\//, '')).at(-1),
      ).toBe('mailer')
      const looks = shop.aws.journal.entries.filter(({ operation }) => operation === 'DescribeServices')
      expect(looks.some(({ input }) => (input as { services: unknown[] }).services.length === 2)).toBe(true)
    }),
  )

  it.concurrent.each([
    ['all of them go back', 'true', { orders: 'orders:1', worker: 'orders:1', mailer: 'orders:1' }],
    [
      'the others stay with all-or-nothing: false',
      'false',
      { orders: 'orders:2', worker: 'orders:1', mailer: 'orders:1' },
    ],
  ])('when one fails, %s, and later groups are not begun', (_name, allOrNothing, expected) =>
    inAShop(async (shop) => {
      await addServices(shop, { names: ['worker', 'mailer'] })
      shop.aws.ecs.script('orders:3', { exit: { afterMs: 50, code: 1, logs: ['no luck'] } })
      const step = await shop.deploy({
        ...many,
        'all-or-nothing': allOrNothing,
        services: [
          '- { service: orders, image: "orders:2" }',
          '- { service: worker, image: "orders:3", group: 2 }',
          '- { service: mailer, image: "orders:2", group: 3 }',
        ].join('\n'),
      })
      expect(step.exitCode).toBe(1)
      expect(step.annotations.map(({ message }) => message).join('\n')).toMatch(
        /worker could not run orders:\d; orders:1 serves again: Container app exited with code 1/,
      )
      const found = await revisions(shop, { names: ['orders', 'worker', 'mailer'] })
      expect(found).toEqual(expected)
      const services = JSON.parse(step.outputs.services ?? '') as Record<string, { outcome: string }>
      expect(services.worker?.outcome).toBe('rolled-back')
      expect(services.orders?.outcome).toBe(allOrNothing === 'true' ? 'rolled-back' : 'succeeded')
    }),
  )

  it.concurrent('of two clusters are deployed in one step', () =>
    inAShop(async (shop) => {
      await shop.ecs.send(new CreateClusterCommand({ clusterName: 'outlet' }))
      await addServices(shop, { cluster: 'outlet', names: ['orders'] })
      const step = await shop.deploy({
        ...many,
        image: 'orders:2',
        services: '- service: orders\n- service: orders\n  cluster: outlet',
      })
      expect(step).toMatchObject({ exitCode: 0, annotations: [] })
      expect((await revisions(shop, { names: ['orders'] })).orders).not.toBe('orders:1')
      expect((await revisions(shop, { cluster: 'outlet', names: ['orders'] })).orders).not.toBe('orders:1')
      expect(JSON.parse(step.outputs.services ?? '')).toMatchObject({
        'shop/orders': { outcome: 'succeeded' },
        'outlet/orders': { outcome: 'succeeded' },
      })
      expect(step.stdout).toMatch(/^\[outlet\/orders\] Plan: /m)
    }),
  )

  it.concurrent('report the faults of all items at once, and one twice', () =>
    inAShop(async (shop) => {
      const step = await shop.deploy({
        ...many,
        services: [
          '- { service: orders, wait-for-minutes: 0 }',
          '- { service: orders, imgae: "orders:2" }',
          '- { image: "orders:2", group: first }',
        ].join('\n'),
      })
      expect(step.exitCode).toBe(1)
      const message = step.annotations[0]?.message ?? ''
      expect(message).toContain('wait-for-minutes')
      expect(message).toMatch(/imgae.*image/)
      expect(message).toContain('is there twice')
      expect(message).toContain('group')
      expect(shop.aws.journal.calls).toEqual([])
    }),
  )

  it.concurrent('that are as they should be change nothing', () =>
    inAShop(async (shop) => {
      await addServices(shop, { names: ['worker'] })
      const step = await shop.deploy({
        ...many,
        image: 'orders:1',
        services: '- service: orders\n- service: worker',
      })
      expect(step).toMatchObject({ exitCode: 0, outputs: { outcome: 'unchanged' } })
      expect(changes(shop)).toEqual([])
      // All are looked ahead for before the first is looked at in earnest; each time they share a call.
      const looks = shop.aws.journal.entries.filter(({ operation }) => operation === 'DescribeServices')
      expect(looks.map(({ input }) => input)).toEqual(
        looks.map(() => expect.objectContaining({ services: ['orders', 'worker'] }) as object),
      )
      expect(looks.length).toBeLessThanOrEqual(2)
      // A revision does not change between the two.
      const described = shop.aws.journal.calls.filter((call) => call === 'ecs:DescribeTaskDefinition')
      expect(described).toHaveLength(2)
    }),
  )
})
