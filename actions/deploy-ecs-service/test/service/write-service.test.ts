import { planService, type ServicePlan } from '../../src/service/plan-service.js'
import { createService, updateService } from '../../src/service/write-service.js'
import type { ServiceWish } from '../../src/service/wish.js'
import { openServiceWorld, type ServiceWorld } from './world.js'

let world: ServiceWorld

beforeEach(async () => {
  world = await openServiceWorld()
})
afterEach(() => world.close())

const wish = (settings: ServiceWish['settings'], more: Partial<ServiceWish> = {}): ServiceWish => ({
  create: false,
  desiredCount: undefined,
  initialCount: undefined,
  forceNewDeployment: false,
  settings,
  ...more,
})

const planFor = async (what: ServiceWish, service = 'orders'): Promise<ServicePlan> =>
  planService(what, await world.describe(service), { cluster: 'shop', service, region: 'eu-west-1' })

const sent = (operation: string): unknown =>
  world.local.journal.entries.filter((entry) => entry.operation === operation).at(-1)?.input

describe('a service is made', () => {
  it('as planned, with members newer than the SDK, and then is as it was wished for', async () => {
    const settings = { ...world.settings, desiredCount: 3 }
    const wanted = wish(
      { ...settings, holographicConfiguration: { depth: 3 }, tags: [{ key: 'team', value: 'carts' }] },
      { create: true, desiredCount: 3 },
    )
    const plan = await planFor(wanted, 'carts')
    if (plan.kind !== 'create') throw new Error(plan.kind)
    const target = { cluster: 'shop', serviceName: 'carts' }
    const made = await createService(world.as(), { ...plan.input, ...target }, world.taskDefinition)
    expect(made).toMatchObject({
      serviceName: 'carts',
      desiredCount: 3,
      createdAt: expect.any(Date) as Date,
      deployments: [{ status: 'PRIMARY', taskDefinition: world.taskDefinition }],
    })
    expect(sent('CreateService')).toMatchObject({ holographicConfiguration: { depth: 3 } })
    expect(await planFor(wish(settings), 'carts')).toEqual({ kind: 'as-it-is' })
  })

  it('once, when the answer to the call was lost', async () => {
    world.local.faults.add({ calls: 'ecs:CreateService', kind: 'lost-answer', count: 1 })
    const made = createService(
      world.as(),
      { ...world.settings, cluster: 'shop', serviceName: 'carts' },
      world.taskDefinition,
    )
    await expect(made).resolves.toMatchObject({ serviceName: 'carts' })
    expect(world.changes()).toEqual(['ecs:CreateService', 'ecs:CreateService'])
  })

  it('not over one that somebody else has made', async () => {
    const input = { ...world.settings, cluster: 'shop', serviceName: 'orders' }
    await expect(createService(world.as(), input, world.taskDefinition)).rejects.toMatchObject({
      message: 'Somebody else has just made the service orders',
    })
  })
})

describe('a service is changed', () => {
  const update = async (wanted: ServiceWish): Promise<readonly string[]> => {
    const plan = await planFor(wanted)
    if (plan.kind !== 'update') throw new Error(plan.kind)
    world.local.journal.clear()
    await updateService(world.as(), { ...plan.input, cluster: 'shop', service: 'orders' }, undefined)
    return world.changes()
  }

  it('in what differs, once', async () => {
    const wanted = wish(
      {
        networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1', 'subnet-2'] } },
        deploymentConfiguration: { minimumHealthyPercent: 50 },
        capacityProviderStrategy: [{ capacityProvider: 'FARGATE_SPOT', weight: 1 }],
        enableExecuteCommand: true,
        propagateTags: 'SERVICE',
      },
      { desiredCount: 3 },
    )
    expect(await update(wanted)).toEqual(['ecs:UpdateService'])
    expect(await planFor(wanted)).toEqual({ kind: 'as-it-is' })
  })

  it('with its tags first, and other tags left there', async () => {
    expect(await update(wish({ tags: [{ key: 'team', value: 'orders' }] }))).toEqual([
      'ecs:TagResource',
      'ecs:UpdateService',
    ])
    await update(wish({ tags: [{ key: 'tier', value: '1' }] }))
    expect((await world.describe())?.tags).toEqual([
      { key: 'team', value: 'orders' },
      { key: 'tier', value: '1' },
    ])
  })

  it('and keeps the count that autoscaling gave it in the meantime', async () => {
    const wanted = wish({ enableExecuteCommand: true })
    const plan = await planFor(wanted)
    if (plan.kind !== 'update') throw new Error(plan.kind)
    world.local.ecs.capacity.setDesiredCount('service/shop/orders', 7)
    await updateService(
      world.as(),
      { ...plan.input, cluster: 'shop', service: 'orders' },
      world.taskDefinition,
    )
    expect(await world.describe()).toMatchObject({ desiredCount: 7, enableExecuteCommand: true })
    expect(sent('UpdateService')).not.toHaveProperty('desiredCount')
  })
})
