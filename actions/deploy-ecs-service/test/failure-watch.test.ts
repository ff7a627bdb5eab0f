import { virtualTime, type VirtualTime } from '@slipway/local-aws'
import type { EcsApi, LogsApi } from '../src/ecs/ecs-api.js'
import { FailureWatch } from '../src/rolling/failure-watch.js'
import type { StoppedTask } from '../src/ecs/service.js'
import { crashed, definition, deployment } from './fixtures.js'

let time: VirtualTime
let stopped: readonly StoppedTask[]
let logCalls: string[]
let warnings: string[]

beforeEach(() => {
  time = virtualTime()
  stopped = []
  logCalls = []
  warnings = []
})

function open(lines: readonly string[] | Error = []): FailureWatch {
  const ecs: Pick<EcsApi, 'stoppedTasks'> = { stoppedTasks: () => Promise.resolve(stopped) }
  const logs: LogsApi = {
    lastLines({ stream }) {
      logCalls.push(stream)
      return lines instanceof Error ? Promise.reject(lines) : Promise.resolve(lines)
    },
  }
  const log = { info: () => undefined, warning: (text: string) => void warnings.push(text) }
  const signal = new AbortController().signal
  // Of ECS, the stopped tasks are all that is asked for.
  const world = { ecs: ecs as EcsApi, logs, log, clock: time, signal }
  return new FailureWatch(world, 'ecs-svc/2', new Set(['app']), definition)
}

describe('stopped tasks', () => {
  it('are looked at when ECS counts another failure, and every 20 seconds', async () => {
    const watch = open()
    expect(watch.isDue(deployment())).toBe(true)
    await watch.look()
    expect(watch.isDue(deployment())).toBe(false)
    expect(watch.isDue(deployment({ failed: 1 }))).toBe(true)
    await watch.look()
    expect(watch.isDue(deployment({ failed: 1 }))).toBe(false)
    await time.advance(20_000)
    expect(watch.isDue(deployment({ failed: 1 }))).toBe(true)
  })

  it('are looked at once more at the end, unless what fails is known and nothing is new', async () => {
    const watch = open()
    expect(await watch.lookAtTheEnd(deployment())).toEqual([])
    stopped = [crashed('t1', 3)]
    // None is known yet: it is looked again at once.
    expect(await watch.lookAtTheEnd(deployment())).toHaveLength(1)
    stopped = [...stopped, crashed('t2', 3)]
    expect(await watch.lookAtTheEnd(deployment())).toEqual([])
    expect(await watch.lookAtTheEnd(deployment({ failed: 1 }))).toHaveLength(1)
    stopped = [...stopped, crashed('t3', 3)]
    await time.advance(20_000)
    expect(await watch.lookAtTheEnd(undefined)).toHaveLength(1)
  })

  it('are looked at once more at the end when only health checks are known to have failed', async () => {
    const watch = open()
    const takenOut = {
      stopCode: 'ServiceSchedulerInitiated',
      reason: 'Task failed ELB health checks in (target-group arn:tg)',
    }
    stopped = [crashed('t1', 143, takenOut)]
    await watch.look()
    stopped = [...stopped, crashed('t2', 3)]
    expect(await watch.lookAtTheEnd(deployment())).toMatchObject([{ exitCode: 3 }])
    expect(await watch.lookAtTheEnd(deployment())).toEqual([])
  })

  it('tell an exit code while their other containers are still being stopped', async () => {
    const watch = open()
    const container = (name: string, exitCode?: number): StoppedTask['containers'][number] => ({
      name,
      exitCode,
      reason: '',
      runtimeId: undefined,
    })
    const stopping = { isStopping: true, containers: [container('app'), container('proxy', 0)] }
    stopped = [crashed('t1', 3, stopping)]
    expect(await watch.look()).toEqual([])
    stopped = [crashed('t1', 3, { ...stopping, containers: [container('app', 3), container('proxy')] })]
    expect(await watch.look()).toMatchObject([{ container: 'app', exitCode: 3 }])
    stopped = [crashed('t1', 3)]
    expect(await watch.look()).toEqual([])
  })

  it('say nothing of an exit while the load balancer drains what is only scaled in', async () => {
    const watch = open()
    stopped = [crashed('t1', 143, { isStopping: true, stopCode: 'ServiceSchedulerInitiated', reason: '' })]
    expect(await watch.look()).toEqual([])
  })

  it('of other deployments do not count, and each counts once', async () => {
    const watch = open()
    stopped = [crashed('t1', 3), crashed('t0', 3, { startedBy: 'ecs-svc/1' })]
    expect(await watch.look()).toHaveLength(1)
    expect(await watch.look()).toHaveLength(0)
    expect(watch.conclusive).toBeUndefined()
    stopped = [...stopped, crashed('t2', 3)]
    await watch.look()
    expect(watch.conclusive).toMatchObject({ exitCode: 3 })
  })

  it('that failed in two ways are not two of one', async () => {
    const watch = open()
    stopped = [crashed('t1', 3), crashed('t2', 4)]
    await watch.look()
    expect(watch.conclusive).toBeUndefined()
  })

  it('settle it at once when the log says that the program is for another CPU', async () => {
    const watch = open(['exec /app/serve: exec format error'])
    stopped = [crashed('t1', 255)]
    await watch.look()
    expect(watch.conclusive?.cause).toContain('for another CPU')
  })

  it.each([
    ['the log tells of something else', ['Error: no DATABASE_URL']],
    ['the log may not be read', new Error('denied')],
  ])('do not when %s; the log is asked for once', async (_name, lines) => {
    const watch = open(lines)
    stopped = [crashed('t1', 1)]
    await watch.look()
    expect(watch.conclusive).toBeUndefined()
    stopped = [crashed('t1', 1), crashed('t2', 1)]
    await watch.look()
    expect(watch.conclusive).toMatchObject({ exitCode: 1, conclusiveAfter: 2 })
    expect(logCalls).toEqual(['ecs/app/t1'])
    expect(warnings).toEqual([])
  })

  it('with a code of its own ask for no log before the end', async () => {
    const watch = open()
    stopped = [crashed('t1', 3)]
    await watch.look()
    expect(logCalls).toEqual([])
  })
})
