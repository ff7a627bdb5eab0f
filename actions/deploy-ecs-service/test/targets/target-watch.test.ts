import { UserError } from '@slipway/action-kit'
import { AwsCallError } from '@slipway/aws'
import { virtualTime, type VirtualTime } from '@slipway/local-aws'
import type { Place, Target } from '../../src/targets/target.js'
import { TargetWatch } from '../../src/targets/target-watch.js'
import type { TargetsApi } from '../../src/targets/targets-api.js'
import { answers, aTarget, blue, checking, draining } from './a-target.js'

let time: VirtualTime
let calls: string[]
let said: string[]
/** By task. */
let places: Record<string, readonly Place[]>
let targets: readonly Target[] | Error | 'no answer'

beforeEach(() => {
  time = virtualTime()
  calls = []
  said = []
  places = { t1: [{ id: '10.0.1.12', port: undefined }] }
  targets = []
})

const api: TargetsApi = {
  findPlaces(_deployment, known) {
    calls.push('tasks')
    return Promise.resolve(new Map(Object.entries(places).filter(([arn]) => !known.has(arn))))
  },
  describeHealth(group) {
    calls.push('health')
    if (targets === 'no answer') return new Promise(() => undefined)
    if (targets instanceof Error) return Promise.reject(targets)
    return Promise.resolve(targets.filter((target) => target.group === group))
  },
}

function open(
  signal = new AbortController().signal,
): (running: number, desired?: number, groups?: readonly string[]) => Promise<readonly string[]> {
  const log = { info: (text: string) => void said.push(text), warning: () => undefined }
  const watch = new TargetWatch({ clock: time, log, signal, targets: api }, 'ecs-svc/2')
  last = watch
  return async (running, desired = 1, groups = [blue]) => {
    const changes = await watch.see({ running, desired }, () => Promise.resolve(groups))
    return changes.map(({ line }) => line)
  }
}
let last: TargetWatch

describe('target health', () => {
  it('is asked for while a task runs and not all are in service, every 15 seconds', async () => {
    const see = open()
    expect(await see(0)).toEqual([])
    expect(calls).toEqual([])
    targets = [aTarget(checking)]
    expect(await see(1)).toEqual([
      'Target 10.0.1.12:8080 of orders-blue: initial: Initial health checks in progress (Elb.InitialHealthChecking)',
    ])
    await time.advance(14_999)
    expect(await see(1)).toEqual([])
    await time.advance(1)
    targets = [aTarget()]
    expect(await see(1)).toEqual(['Target 10.0.1.12:8080 of orders-blue: initial -> healthy'])
    await time.advance(60_000)
    expect(await see(1)).toEqual([])
    expect(calls).toEqual(['tasks', 'health', 'health'])
  })

  it('is asked for of each target group once, and of none where there is none', async () => {
    const see = open()
    await see(1, 1, [])
    expect(calls).toEqual([])
    await time.advance(15_000)
    targets = [aTarget({ group: 'green' })]
    expect(await see(1, 1, [blue, 'green', blue])).toHaveLength(1)
    expect(calls).toEqual(['tasks', 'health', 'health'])
  })

  it('is asked for again where a task has stopped since', async () => {
    const see = open()
    targets = [aTarget()]
    await see(1)
    await time.advance(15_000)
    expect(await see(0)).toEqual([])
    places = { ...places, t2: [{ id: '10.0.1.13', port: undefined }] }
    targets = [aTarget(draining), aTarget({ id: '10.0.1.13', ...answers(503) })]
    await see(2)
    expect(calls).toEqual(['tasks', 'health', 'tasks', 'health'])
  })

  it('where nothing changes for two minutes is asked for once a minute', async () => {
    const see = open()
    targets = [aTarget(checking)]
    for (let second = 0; second < 600; second += 5) {
      await see(1)
      await time.advance(5_000)
    }
    expect(calls.filter((call) => call === 'health')).toHaveLength(9 + 7)
  })

  it('of other tasks is not told, on the same address or instance neither', async () => {
    places = { t1: [{ id: 'i-1', port: 32768 }] }
    const see = open()
    targets = [
      aTarget({ id: '10.0.1.11' }),
      aTarget({ id: 'i-1', port: 32769 }),
      aTarget({ id: 'i-1', port: 32768 }),
    ]
    expect(await see(1)).toEqual(['Target i-1:32768 of orders-blue: healthy'])
  })

  it('is not asked for before a task has an address', async () => {
    places = {}
    const see = open()
    expect(await see(1)).toEqual([])
    expect(calls).toEqual(['tasks'])
  })

  it('that is bad is kept until it is well, also when its task was stopped', async () => {
    const see = open()
    const look = async (state: Partial<Target> | undefined): Promise<readonly string[]> => {
      targets = state === undefined ? [] : [aTarget(state)]
      await see(1)
      await time.advance(60_000)
      return last.unhealthy.map(({ description }) => description)
    }
    expect(await look(checking)).toEqual([])
    const failed = 'Health checks failed with these codes: [503]'
    expect(await look(answers(503))).toEqual([failed])
    expect(await look(draining)).toEqual([failed])
    expect(await look(undefined)).toEqual([failed])
    expect(await look({})).toEqual([])
  })
})

describe('target health that cannot be seen', () => {
  it.each([
    [
      'may not be',
      new UserError('AWS denied elasticloadbalancing:DescribeTargetHealth on *', { hint: 'Allow it.' }),
      'AWS denied elasticloadbalancing:DescribeTargetHealth on *\nAllow it.',
    ],
    ['fails otherwise', new Error('no such group'), 'no such group'],
  ])('because it %s, is said once and not asked for again', async (_name, error, says) => {
    const see = open()
    targets = error
    expect(await see(1)).toEqual([])
    await time.advance(60_000)
    expect(await see(1)).toEqual([])
    expect(said).toEqual([`How the load balancer finds the new tasks cannot be seen: ${says}`])
    expect(calls).toEqual(['tasks', 'health'])
  })

  it('just now is asked for again', async () => {
    const see = open()
    targets = new AwsCallError('Rate exceeded', { code: 'Throttling', cause: undefined })
    expect(await see(1)).toEqual([])
    await time.advance(15_000)
    targets = [aTarget()]
    expect(await see(1)).toHaveLength(1)
    expect(said).toEqual([])
  })

  it('within 15 seconds is not waited for', async () => {
    const see = open()
    targets = 'no answer'
    const looking = see(1)
    await time.advance(15_000)
    expect(await looking).toEqual([])
    expect(said.join()).toContain('AWS did not answer within 15 seconds')
  })

  it('since the step is cancelled ends with it', async () => {
    const controller = new AbortController()
    const see = open(controller.signal)
    targets = new Error('aborted')
    controller.abort(new Error('cancelled'))
    await expect(see(1)).rejects.toThrow('cancelled')
    expect(said).toEqual([])
  })
})
