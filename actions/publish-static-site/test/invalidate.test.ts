import { UserError, type Context } from '@slipway/action-kit'
import { AwsCallError } from '@slipway/aws'
import { plainLog } from '@slipway/testkit/plain-log'
import type { Begun } from '../src/cloudfront/ask.js'
import { describeCost } from '../src/cloudfront/cost.js'
import { createCdn, type Cdn } from '../src/cloudfront/cdn.js'
import type { Distribution } from '../src/cloudfront/distribution.js'
import { invalidate, type Job } from '../src/cloudfront/invalidate.js'
import { plainDistribution } from './memory-site.js'

/** What a distribution answers to each request, in order; the last one ever after. `undefined` takes it on. */
type Answers = readonly (Error | undefined)[]

const busy = refusal('TooManyInvalidationsInProgress')

function refusal(code: string): AwsCallError {
  return new AwsCallError(`cloudfront failed: ${code}`, { code, cause: new Error(code), hint: 'Allow it' })
}

/** Distributions whose invalidations take `polls` looks, and a clock that goes by sleeping. */
class Edge {
  readonly asked: string[] = []
  readonly lines: string[] = []
  readonly begun: Begun[] = []
  now = 0
  polls = 1

  job(distributionId: string, paths: readonly string[], answers: Answers = [undefined]): Job {
    let calls = 0
    let looks = 0
    return {
      request: { distributionId, paths, everything: ['/*'] },
      invalidations: {
        create: (asked) => {
          const answer = answers[Math.min(calls++, answers.length - 1)]
          this.asked.push(`${distributionId} ${asked.join(' ')}`)
          if (answer !== undefined) return Promise.reject(answer)
          return Promise.resolve({ id: `I${calls}-${distributionId}`, isCompleted: false })
        },
        get: (id) => Promise.resolve({ id, isCompleted: ++looks >= this.polls }),
      },
    }
  }

  run(
    jobs: readonly Job[],
    { isAwaited = true, signal = new AbortController().signal } = {},
  ): Promise<boolean> {
    return invalidate(jobs, { isAwaited, begun: (one) => this.begun.push(one) }, this.context(signal))
  }

  context(signal: AbortSignal): Pick<Context, 'clock' | 'log' | 'signal'> {
    const log = (line: string): void => void this.lines.push(line)
    return {
      signal,
      clock: {
        now: () => this.now,
        sleep: (ms, of) =>
          new Promise((resolve, reject) => {
            const stop = (): void => reject(new Error('cancelled'))
            // The heartbeat's own sleeps end when it is told to stop.
            if (of !== signal) of?.addEventListener('abort', stop)
            else if (signal.aborted) stop()
            else {
              this.now += ms
              setImmediate(resolve)
            }
          }),
      },
      log: plainLog(log),
    }
  }
}

describe('invalidate', () => {
  it('asks all distributions and waits for all of them', async () => {
    const edge = new Edge()
    edge.polls = 3
    expect(await edge.run([edge.job('E1', ['/a']), edge.job('E2', ['/b'])])).toBe(true)
    expect(edge.begun).toMatchObject([
      { distributionId: 'E1', paths: ['/a'] },
      { distributionId: 'E2', paths: ['/b'] },
    ])
    expect(edge.now).toBe(500 + 750 + 1125)
  })

  it('gives up waiting after twenty minutes, and does not wait when nobody wants it to', async () => {
    const edge = new Edge()
    edge.polls = Infinity
    expect(await edge.run([edge.job('E1', ['/a'])])).toBe(false)
    expect(edge.now / 60_000).toBeCloseTo(20, 0)
    const unseen = new Edge()
    expect(await unseen.run([unseen.job('E1', ['/a'])], { isAwaited: false })).toBe(true)
    expect(unseen.now).toBe(0)
  })

  it('asks again while CloudFront is busy, more and more seldom, and says so', async () => {
    const edge = new Edge()
    expect(await edge.run([edge.job('E1', ['/a'], [busy, busy, busy, undefined])])).toBe(true)
    expect(edge.lines).toEqual([
      'CloudFront is busy with earlier invalidations of E1; trying again in 5.0 s',
      'CloudFront is busy with earlier invalidations of E1; trying again in 10 s',
      'CloudFront is busy with earlier invalidations of E1; trying again in 20 s',
    ])
  })

  it('gives up on a CloudFront that stays busy for ten minutes', async () => {
    const edge = new Edge()
    await expect(edge.run([edge.job('E1', ['/a'], [busy])])).rejects.toThrow(
      'still busy with earlier invalidations of E1',
    )
    expect(edge.now).toBeLessThanOrEqual(10 * 60_000)
    expect(edge.now).toBeGreaterThan(8 * 60_000)
  })

  it('asks for a batch that is too large in halves', async () => {
    const edge = new Edge()
    const large = refusal('BatchTooLarge')
    expect(await edge.run([edge.job('E1', ['/a', '/b', '/c'], [large, undefined, undefined])])).toBe(true)
    expect(edge.asked).toEqual(['E1 /a /b /c', 'E1 /a /b', 'E1 /c'])
    expect(edge.begun).toHaveLength(2)
  })

  it('asks for a wildcard instead of a path that CloudFront refuses, and in the end for everything', async () => {
    const edge = new Edge()
    const wrong = refusal('InvalidArgument')
    expect(await edge.run([edge.job('E1', ['/a.html', "/b/it's", '/b/it(1)'], [wrong, undefined])])).toBe(
      true,
    )
    expect(edge.asked.at(-1)).toBe('E1 /a.html /b/it*')
    expect(await edge.run([edge.job('E2', ["/it's"], [wrong, wrong, undefined])])).toBe(true)
    expect(edge.asked.slice(-3)).toEqual(["E2 /it's", 'E2 /it*', 'E2 /*'])
    await expect(edge.run([edge.job('E3', ['/*'], [wrong])])).rejects.toThrow('InvalidArgument')
  })

  it('leaves the others alone when one distribution fails, and says which are done', async () => {
    const edge = new Edge()
    const failing = edge.run([edge.job('E1', ['/a'], [refusal('AccessDenied')]), edge.job('E2', ['/a'])])
    const error: unknown = await failing.catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(UserError)
    expect(error).toMatchObject({
      message: 'Not all distributions were invalidated. E2 was.\nE1: cloudfront failed: AccessDenied',
      hint: 'Allow it',
    })
    expect(edge.now).toBe(500)
  })

  it('throws the error of the only distribution as it is, and faults of this action as well', async () => {
    const edge = new Edge()
    const denied = refusal('AccessDenied')
    await expect(edge.run([edge.job('E1', ['/a'], [denied])])).rejects.toBe(denied)
    const fault = new TypeError('undefined is not a function')
    await expect(edge.run([edge.job('E1', ['/a'], [fault]), edge.job('E2', ['/a'])])).rejects.toBe(fault)
  })

  it('ends when the step is cancelled', async () => {
    const cancellation = new AbortController()
    cancellation.abort(new Error('cancelled'))
    const edge = new Edge()
    await expect(edge.run([edge.job('E1', ['/a'])], { signal: cancellation.signal })).rejects.toThrow(
      'cancelled',
    )
  })
})

describe('createCdn', () => {
  const look = async (
    distributions: readonly Partial<Distribution>[],
    what: 'changed' | 'all' | 'none' = 'changed',
    prefix = '',
  ): Promise<{ cdn: Cdn; url: string | undefined; warnings: readonly string[] }> => {
    const edge = new Edge()
    const sources = distributions.map((one) => ({
      describe: () => Promise.resolve({ ...plainDistribution, ...one }),
      invalidations: edge.job('', []).invalidations,
    }))
    const wish = { what, maxPaths: 100, isAwaited: true }
    const cdn = createCdn(sources, { prefix, wish }, edge.context(new AbortController().signal))
    return { cdn, ...(await cdn.look()) }
  }

  it.each([
    [{}, '', []],
    [{ originPaths: [] }, '', ['No origin of the distribution E1 is this bucket']],
    [{ isEnabled: false }, '', ['The distribution E1 is disabled']],
    [{ hasStaging: true }, '', ['E1 has a staging distribution']],
    [{ unseenPolicies: ['p1'] }, '', ['The cache policy p1']],
    [
      { originPaths: ['/v1'], behaviors: [{ pattern: '*', originPaths: ['/v1'], hasQueryInKey: false }] },
      'docs/',
      ['The distribution E1 does not show docs/'],
    ],
  ])('of %j with the prefix %j warns %j', async (one, prefix, expected) => {
    const { warnings } = await look([one], 'changed', prefix)
    expect(warnings).toHaveLength(expected.length)
    expected.forEach((text, index) => expect(warnings[index]).toContain(text))
  })

  it('does not warn of a staging distribution that is invalidated as well', async () => {
    expect((await look([{ hasStaging: true }, { id: 'E2', isStaging: true }])).warnings).toEqual([])
  })

  it.each([
    ['changed', ['a.html'], ['/a', '/a.html']],
    ['all', ['a.html', 'new.html'], ['/*']],
    ['none', [], []],
  ] as const)('invalidates %s', async (what, stale, paths) => {
    const { cdn } = await look([{}], what)
    expect(cdn.staleOf({ stale: ['a.html'], changed: ['a.html', 'new.html'] })).toEqual(stale)
    expect(cdn.plan({ stale, all: [] }).flatMap((one) => one.paths)).toEqual(paths)
  })

  it('invalidates nothing when only new files came, unless it is to be all', async () => {
    const publish = { stale: [], changed: ['main.3f2a9c1b.js'] }
    expect((await look([{}])).cdn.staleOf(publish)).toEqual([])
    expect((await look([{}], 'all')).cdn.staleOf(publish)).toEqual(['main.3f2a9c1b.js'])
  })
})

test.each([
  [1, '1 path (free up to 1,000 a month; $0.005 beyond)'],
  [12, '12 paths (free up to 1,000 a month; $0.06 beyond)'],
  [3000, '3000 paths (free up to 1,000 a month; $15.00 beyond)'],
])('%d paths cost: %s', (paths, text) => {
  expect(describeCost(paths)).toBe(text)
})
