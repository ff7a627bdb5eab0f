import { virtualTime } from '@slipway/local-aws'
import { explainPlacement } from '../src/rolling/placement.js'
import { PlacementWatch } from '../src/rolling/placement-watch.js'
import type { Deployment, Service } from '../src/ecs/service.js'
import { before, deployment, event, service } from './fixtures.js'

const noInstance =
  '(service orders) was unable to place a task because no container instance met all of its requirements.'
const closest = `${noInstance} The closest matching (container-instance 0f3c) `
const fargate =
  '(service orders) was unable to place a task. Reason: Capacity is unavailable at this time. Please try again later or in a different availability zone.'

describe('why there is no place for a task', () => {
  it.each([
    [`${closest}has insufficient memory available.`, 'no container instance has enough memory free', false],
    [
      `${closest}has insufficient CPU units available.`,
      'no container instance has enough CPU units free',
      false,
    ],
    [`${closest}is already using a port required by your task.`, 'a host port that it needs is taken', false],
    [`${closest}is missing an attribute required by your task.`, 'has an attribute that it needs', false],
    [`${closest}encountered error "AGENT".`, 'the ECS agent', true],
    [`${closest}encountered error 'RESOURCE:ENI'.`, 'a network interface left', false],
    [
      `${noInstance} Reason: No Container Instances were found in your cluster.`,
      'the cluster has no container instances',
      false,
    ],
    [noInstance, 'ECS found no place for a task', false],
    [fargate, 'Fargate has no room for it now', true],
    [
      '(service orders) was unable to place a task. Reason: something new.',
      'ECS found no place for a task',
      true,
    ],
  ])('%s', (message, cause, isPassing) => {
    const found = explainPlacement(message)
    expect(found).toMatchObject({ reason: message, isPassing })
    expect(found?.cause).toContain(cause)
    expect(found?.advice).not.toEqual([])
  })

  it.each([
    '(service orders) was unable to place a task. Reason: CannotPullContainerError: orders:2: not found.',
    '(service orders) has reached a steady state.',
  ])('is not the matter of: %s', (message) => expect(explainPlacement(message)).toBeUndefined())
})

describe('waiting for a place', () => {
  const mine = deployment()
  const old = before({ status: 'ACTIVE' })
  const full = event(`${closest}has insufficient memory available.`)
  const started = event('(service orders) has started 1 tasks: (task t1).')

  interface Look {
    readonly mine?: Deployment
    readonly service?: Service
    readonly messages?: readonly (typeof full)[]
  }

  /** How many seconds until it is given up, looking every two; undefined: not within two minutes. */
  async function givesUpAfter(look: Look): Promise<number | undefined> {
    const time = virtualTime()
    const watch = new PlacementWatch(time)
    for (let second = 0; second <= 120; second += 2) {
      const seen = look.service ?? service([look.mine ?? mine, old])
      if (watch.see(seen, look.mine ?? mine, look.messages ?? [full]) !== undefined) return second
      await time.advance(2_000)
    }
    return undefined
  }

  it('is given up after 20 seconds where nothing will change', async () => {
    expect(await givesUpAfter({})).toBe(20)
  })

  it.each<[string, Look]>([
    [
      'a capacity provider may add an instance',
      { service: service([mine, old], { capacityProviders: ['a'] }) },
    ],
    ['Fargate may have room again', { messages: [event(fargate)] }],
    ['a task was started after it', { messages: [full, started] }],
    ['a task of it is on its way', { mine: deployment({ pending: 1 }) }],
    ['a task of it runs, so that an old one will go', { mine: deployment({ running: 1 }) }],
    [
      'an old one has been stopped to make room',
      { service: service([mine, before({ status: 'ACTIVE', running: 1 })]) },
    ],
    ['no event says so', { messages: [] }],
  ])('goes on while %s', async (_name, look) => {
    expect(await givesUpAfter(look)).toBeUndefined()
  })
})
