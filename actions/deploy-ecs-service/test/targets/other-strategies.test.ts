import { virtualTime, type VirtualTime } from '@slipway/local-aws'
import type { CodeDeployApi } from '../../src/codedeploy/codedeploy-api.js'
import { watchCodeDeploy } from '../../src/codedeploy/under-way.js'
import type { EcsApi } from '../../src/ecs/ecs-api.js'
import { toNativeLook } from '../../src/native/look.js'
import { Observer } from '../../src/native/observer.js'
import type { Target } from '../../src/targets/target.js'
import type { World } from '../../src/work/world.js'
import { aLook } from '../codedeploy/a-look.js'
import { definition, deployment, newRevision, oldRevision, service } from '../fixtures.js'
import { answers, aTarget, blue } from './a-target.js'

const green = blue.replaceAll('blue', 'green')
const line =
  'Target 10.0.1.12:8080 of orders-green: unhealthy: Health checks failed with these codes: [503] (Target.ResponseCodeMismatch)'

let time: VirtualTime
let log: string[]
let asked: string[]

beforeEach(() => {
  time = virtualTime()
  log = []
  asked = []
})

/** Task t1 of the deployment is at 10.0.1.12, and fails its checks in the green target group. */
function open(ecs: Partial<EcsApi>): World {
  const targets: readonly Target[] = [
    aTarget({ group: green, ...answers(503) }),
    aTarget({ id: '10.0.1.11' }),
  ]
  const write = (text: string): void => void log.push(text)
  return {
    clock: time,
    signal: new AbortController().signal,
    log: { info: write, warning: write },
    logs: { lastLines: () => Promise.resolve([]) },
    // What else ECS can do is not asked for here.
    ecs: { stoppedTasks: () => Promise.resolve([]), ...ecs } as EcsApi,
    targets: {
      findPlaces(deploymentId) {
        asked.push(deploymentId)
        return Promise.resolve(new Map([['t1', [{ id: '10.0.1.12', port: undefined }]]]))
      },
      describeHealth(group) {
        asked.push(group)
        return Promise.resolve(targets.filter((target) => target.group === group))
      },
    },
  }
}

it("a native strategy's targets are looked for in both target groups", async () => {
  const shown = service([deployment({ running: 1 })], { targetGroups: [blue, green] })
  const mine = { taskDefinition: newRevision, definition, createdAt: 2_000 }
  const observer = new Observer(open({}), mine, shown)
  await observer.noteTargets(toNativeLook({ targetServiceRevision: { runningTaskCount: 1 } }))
  expect(asked).toEqual(['ecs-svc/2', blue, green])
  expect(log).toEqual([`  ${line}`])
  expect(observer.targets.unhealthy).toHaveLength(1)
})

it("CodeDeploy's targets are those of the replacement task set, and the cause when its time is up", async () => {
  let isOver = false
  const taskSet = { id: 'ecs-svc/9', desired: 1, running: 1, pending: 0, weight: 0 }
  const world = open({
    describeService: () => Promise.resolve(service([])),
    lookCloser: () =>
      Promise.resolve({
        service: service([]),
        described: {
          taskSets: [
            { id: 'ecs-svc/8', loadBalancers: [{ targetGroupArn: blue }] },
            { id: 'ecs-svc/9', loadBalancers: [{ targetGroupArn: green }] },
          ],
        },
      }),
  })
  const api: Pick<CodeDeployApi, 'look'> = {
    look: () => {
      const over = {
        status: 'Failed',
        error: { code: 'TIMEOUT', message: 'The deployment timed out' },
      } as const
      return Promise.resolve(aLook({ green: taskSet, ...(isOver && over) }))
    },
  }
  // Nothing else of it is asked for.
  const underWay = watchCodeDeploy(world, api as CodeDeployApi, {
    id: 'd-MINE',
    targetId: 'shop:orders',
    group: {
      application: 'AppECS-shop-orders',
      name: 'DgpECS-shop-orders',
      services: [],
      ready: { continues: true, waitMs: 0 },
      terminationWaitMs: 0,
      lastAttempted: undefined,
    },
    revisions: { next: newRevision, previous: oldRevision },
    definition,
  })
  const following = underWay.follow({ deadline: time.now() + 60_000 })
  await time.advance(30_000)
  isOver = true
  await time.advance(60_000)
  expect(await following).toMatchObject({ kind: 'failed' })
  expect(asked.slice(0, 2)).toEqual(['ecs-svc/9', green])
  expect(asked).not.toContain(blue)
  expect(log.filter((text) => text.includes('Target '))).toEqual([`  ${line}`])
  expect(await underWay.explain('')).toMatchObject({
    cause:
      "The tasks do not pass the load balancer's health check: Health checks failed with these codes: [503]",
    target: line,
  })
})
