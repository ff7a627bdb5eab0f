import { watchOwnTime, type Context, type Report } from '@slipway/action-kit'
import { concludeWorks } from '../../src/run/outcome'
import { runWorks } from '../../src/run/run-works'
import type { PreparedStage, Work } from '../../src/run/work'

const good: Report = { outputs: {}, summary: [], annotations: [] }
const bad: Report = { ...good, failure: { message: 'it broke' } }

/** Stages whose beginnings and ends are noted, and which end when the test says so. */
class World {
  readonly told: string[] = []
  readonly printed: string[] = []
  readonly controller = new AbortController()
  readonly #ends = new Map<string, (report: Report) => void>()

  readonly context = {
    log: {
      info: (text: string) => void this.printed.push(text),
      notice: (text: string) => void this.printed.push(`notice ${text}`),
      openGroup: (title: string) => {
        this.printed.push(`group ${title}`)
        return () => undefined
      },
      group: (_title: string, work: () => Promise<unknown>) => work(),
    },
    clock: { now: () => 0, sleep: () => Promise.resolve() },
    signal: this.controller.signal,
  } as unknown as Context

  work(name: string, stages: string, behind: readonly string[] = []): Work {
    return {
      name,
      behind,
      stages: stages.split(' ').map((stage) => this.#stage(name, stage)),
      announce: () => {
        this.told.push(`${name} announced`)
        return {
          conclude: ({ outcome }) => {
            this.told.push(`${name} concluded ${outcome}`)
            return Promise.resolve()
          },
        }
      },
    }
  }

  #stage(work: string, name: string): PreparedStage {
    const key = `${work}.${name}`
    return {
      name,
      isExclusive: name === 'test' || name === 'build',
      run: (context) => {
        this.told.push(`${key} begins`)
        context.log.info('line one\nline two')
        context.log.openGroup('folded')()
        return new Promise((resolve) => this.#ends.set(key, resolve))
      },
    }
  }

  /** Lets a stage end, and everything that follows from it begin. */
  async end(key: string, report = good): Promise<void> {
    await this.settle()
    const end = this.#ends.get(key)
    if (end === undefined) throw new Error(`${key} has not begun: ${this.told.join(', ')}`)
    this.told.push(`${key} ends`)
    end(report)
    await this.settle()
  }

  async settle(): Promise<void> {
    for (let turn = 0; turn < 10; turn++) await new Promise((resolve) => setImmediate(resolve))
  }

  /** What has begun and not ended. */
  get underWay(): readonly string[] {
    const ended = new Set(
      this.told.filter((line) => line.endsWith(' ends')).map((line) => line.split(' ')[0]),
    )
    const begun = this.told.filter((line) => line.endsWith(' begins')).map((line) => line.split(' ')[0] ?? '')
    return begun.filter((key) => !ended.has(key))
  }
}

describe('several services and sites', () => {
  it('test and build one at a time, and deploy at the same time; who came first is through first', async () => {
    const world = new World()
    const run = runWorks(
      [world.work('api', 'test build deploy'), world.work('web', 'test publish')],
      world.context,
    )
    await world.settle()
    expect(world.underWay).toEqual(['api.test'])
    await world.end('api.test')
    expect(world.underWay).toEqual(['api.build'])
    await world.end('api.build')
    expect(world.underWay).toEqual(['api.deploy', 'web.test'])
    await world.end('web.test')
    expect(world.underWay).toEqual(['api.deploy', 'web.publish'])
    await world.end('web.publish')
    await world.end('api.deploy')
    expect((await run).map(({ outcome }) => outcome)).toEqual(['succeeded', 'succeeded'])
  })

  it('come behind what they need, and behind nothing that does not run', async () => {
    const world = new World()
    const run = runWorks(
      [world.work('api', 'deploy'), world.work('web', 'publish', ['api', 'absent'])],
      world.context,
    )
    await world.settle()
    expect(world.underWay).toEqual(['api.deploy'])
    await world.end('api.deploy')
    expect(world.underWay).toEqual(['web.publish'])
    await world.end('web.publish')
    await run
  })

  it('after a failure go on to the end where they have begun, and begin no more', async () => {
    const world = new World()
    const works = [
      world.work('api', 'test deploy'),
      world.work('jobs', 'deploy'),
      world.work('web', 'test publish'),
      world.work('docs', 'publish', ['jobs']),
    ]
    const run = runWorks(works, world.context)
    await world.settle()
    expect(world.underWay).toEqual(['api.test', 'jobs.deploy'])
    await world.end('api.test', bad)
    expect(world.underWay).toEqual(['jobs.deploy'])
    await world.end('jobs.deploy')
    const results = await run
    expect(results.map(({ name, outcome }) => `${name} ${outcome}`)).toEqual([
      'api failed',
      'jobs succeeded',
      'web not-run',
      'docs not-run',
    ])
    expect(concludeWorks(results, 0, watchOwnTime(world.context))).toMatchObject({
      kind: 'failed',
      failure: { message: 'it broke' },
    })
  })

  it('that have begun take their other stages too', async () => {
    const world = new World()
    const run = runWorks([world.work('api', 'deploy'), world.work('web', 'test publish')], world.context)
    await world.end('api.deploy', bad)
    await world.end('web.test')
    await world.end('web.publish')
    expect((await run).map(({ outcome }) => outcome)).toEqual(['failed', 'succeeded'])
  })

  it('are announced when they begin to change something, and concluded', async () => {
    const world = new World()
    const run = runWorks([world.work('api', 'test deploy'), world.work('web', 'test publish')], world.context)
    await world.end('api.test')
    await world.end('web.test', bad)
    await world.end('api.deploy', bad)
    await run
    expect(world.told.filter((line) => line.includes('nounced') || line.includes('concluded'))).toEqual([
      'api announced',
      'api concluded failed',
    ])
  })

  it('do not begin when the step is cancelled', async () => {
    const world = new World()
    const run = runWorks([world.work('api', 'test deploy'), world.work('web', 'test publish')], world.context)
    await world.settle()
    world.controller.abort(new Error('SIGTERM'))
    await world.end('api.test', bad)
    const results = await run
    expect(results.map(({ outcome }) => outcome)).toEqual(['cancelled', 'not-run'])
    expect(concludeWorks(results, 0, watchOwnTime(world.context)).kind).toBe('cancelled')
  })

  it('have their lines told apart, and only those that run alone fold theirs', async () => {
    const world = new World()
    const run = runWorks([world.work('api', 'test deploy'), world.work('web', 'publish')], world.context)
    await world.end('api.test')
    await world.end('api.deploy')
    await world.end('web.publish')
    await run
    expect(world.printed).toEqual([
      '── api: test',
      '[api] line one\n[api] line two',
      'group [api] folded',
      '── web: publish',
      '[web] line one\n[web] line two',
      '[web] ▸ folded',
      '── api: deploy',
      '[api] line one\n[api] line two',
      '[api] ▸ folded',
    ])
  })

  it('are as they always were when there is one', async () => {
    const world = new World()
    const run = runWorks([world.work('', 'deploy')], world.context)
    await world.end('.deploy')
    await run
    expect(world.printed).toEqual(['── deploy', 'line one\nline two', 'group folded'])
  })
})
