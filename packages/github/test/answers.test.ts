import { CancelledError } from '@slipway/action-kit'
import { startGitHub, type GitHub } from '@slipway/testkit'
import { openGitHub, type Answer, type CheckRun } from '../src/index.js'
import { recordContext } from './context.js'
import { pullRequestEvent, pushEvent } from './event-of.js'

const check: CheckRun = { name: 'Tests', conclusion: 'success', title: 'ok', sections: [], annotations: [] }
const comment = { kind: 'tests', name: 'unit', sections: [{ title: 'Counts', text: 'counts' }] }

let world: GitHub

beforeEach(async () => {
  world = await startGitHub({
    tokens: [
      { token: 'writer', permissions: { checks: 'write', 'pull-requests': 'write' } },
      { token: 'reader', permissions: { checks: 'read', 'pull-requests': 'read', contents: 'read' } },
    ],
  })
})

afterEach(() => world.close())

describe('an answer of GitHub', () => {
  it('without a token is that nothing is possible, and nothing is asked', async () => {
    const github = openGitHub({
      token: '',
      event: pullRequestEvent(),
      context: recordContext({ env: world.env }),
    })
    const refusal = { kind: 'not-possible', why: 'there is no token' }
    expect(await github.createCheckRun(check)).toEqual(refusal)
    expect(await github.putComment(comment)).toEqual(refusal)
    expect(await github.changedLines()).toEqual(refusal)
    expect(world.journal.lines).toEqual([])
  })

  it('to a comment where there is no pull request is that it is not possible', async () => {
    const github = openGitHub({
      token: 'writer',
      event: pushEvent(),
      context: recordContext({ env: world.env }),
    })
    expect(await github.putComment(comment)).toEqual({ kind: 'not-possible', why: 'this is no pull request' })
  })

  it('to the token of a fork is what permission it lacks, at the first attempt', async () => {
    const context = recordContext({ env: world.env })
    const github = openGitHub({ token: 'reader', event: pullRequestEvent({ isFromFork: true }), context })
    expect(await github.createCheckRun(check)).toEqual({
      kind: 'not-permitted',
      why: 'the token may not create a check run (HTTP 403: Resource not accessible by integration); it needs the permission "checks: write"',
    })
    expect(await github.putComment(comment)).toMatchObject({
      kind: 'not-permitted',
      why: expect.stringContaining('"pull-requests: write"') as string,
    })
    expect(world.journal.lines.filter((line) => line.endsWith('403'))).toHaveLength(2)
    expect(context.waits).toEqual([])
  })

  it.each([
    ['a token that GitHub does not know', 'wrong', 'octo-org/orders', 'HTTP 401: Bad credentials'],
    ['a repository that the token does not see', 'writer', 'octo-org/secret', 'HTTP 404: Not Found'],
  ])('to %s is that it is not permitted', async (_, token, repository, text) => {
    const event = { ...pushEvent(), repository }
    const github = openGitHub({ token, event, context: recordContext({ env: world.env }) })
    const answer = await github.createCheckRun(check)
    expect(answer).toMatchObject({ kind: 'not-permitted', why: expect.stringContaining(text) as string })
  })

  it.each([500, 502, 503, 'reset', 'lost-answer'] as const)('comes in spite of %s, twice', async (answer) => {
    world.faults.add({ count: 2, answer })
    const context = recordContext({ env: world.env })
    const github = openGitHub({ token: 'writer', event: pushEvent(), context })
    expect(await github.createCheckRun(check)).toMatchObject({ kind: 'done' })
    expect(context.logged).toHaveLength(2)
    expect(context.logged[0]).toMatch(/^GitHub answered .+; attempt 2 of 3$/)
  })

  it.each([
    [500, 'GitHub did not create a check run (HTTP 500: Server Error)'],
    ['reset', expect.stringMatching(/^GitHub did not create a check run \(.+\)$/) as string],
  ] as const)('is that it failed when the third attempt meets %s', async (answer, why) => {
    world.faults.add({ count: 3, answer })
    const github = openGitHub({
      token: 'writer',
      event: pushEvent(),
      context: recordContext({ env: world.env }),
    })
    expect(await github.createCheckRun(check)).toEqual({ kind: 'failed', why })
    expect(world.journal.lines).toHaveLength(3)
  })

  it.each([
    ['429 that says when', { answer: 429, headers: { 'retry-after': '7' } }, [7_000]],
    [
      '403 that says when',
      { answer: 403, message: 'secondary rate limit', headers: { 'retry-after': '9' } },
      [9_000],
    ],
    ['429 that does not', { answer: 429 }, [60_000]],
    ['403 that does not', { answer: 403, message: 'You have exceeded a secondary rate limit.' }, [60_000]],
  ] as const)('waits for a rate limit: %s', async (_, fault, waits) => {
    world.faults.add(fault)
    const context = recordContext({ env: world.env })
    const github = openGitHub({ token: 'writer', event: pushEvent(), context })
    expect(await github.createCheckRun(check)).toMatchObject({ kind: 'done' })
    expect(context.waits).toEqual(waits)
  })

  it('waits until the rate limit ends where that is near', async () => {
    const reset = String(Math.ceil(Date.now() / 1000) + 30)
    world.faults.add({ answer: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset } })
    const context = recordContext({ env: world.env })
    const github = openGitHub({ token: 'writer', event: pushEvent(), context })
    expect(await github.createCheckRun(check)).toMatchObject({ kind: 'done' })
    expect(context.waits[0]).toBeGreaterThan(20_000)
    expect(context.waits[0]).toBeLessThanOrEqual(31_000)
  })

  it('does not wait longer than a minute', async () => {
    world.faults.add({ answer: 429, headers: { 'retry-after': '3600' } })
    const context = recordContext({ env: world.env })
    const github = openGitHub({ token: 'writer', event: pushEvent(), context })
    expect(await github.createCheckRun(check)).toMatchObject({ kind: 'failed' })
    expect(context.waits).toEqual([])
  })

  it('that something is wrong with the request is final', async () => {
    const event = { ...pushEvent(), sha: 'no commit' }
    const github = openGitHub({ token: 'writer', event, context: recordContext({ env: world.env }) })
    expect(await github.createCheckRun(check)).toMatchObject({
      kind: 'failed',
      why: expect.stringContaining('HTTP 422') as string,
    })
    expect(world.journal.lines).toHaveLength(1)
  })

  it('is not waited for when the step is cancelled', async () => {
    const cancel = new AbortController()
    world.faults.add({ count: 9, answer: 500 })
    const context = recordContext({ env: world.env, signal: cancel.signal })
    const github = openGitHub({
      token: 'writer',
      event: pushEvent(),
      context: {
        ...context,
        log: { ...context.log, info: () => cancel.abort(new CancelledError('SIGINT')) },
      },
    })
    await expect(github.createCheckRun(check)).rejects.toThrow(CancelledError)
    expect(world.journal.lines).toHaveLength(1)
  })

  it('comes from an Enterprise Server as well', async () => {
    const env = { ...world.env, GITHUB_API_URL: `${world.url}/api/v3` }
    const github = openGitHub({ token: 'writer', event: pullRequestEvent(), context: recordContext({ env }) })
    const answers: Answer<unknown>[] = [
      await github.createCheckRun(check),
      await github.putComment(comment),
      await github.putComment(comment),
    ]
    expect(answers.map(({ kind }) => kind)).toEqual(['done', 'done', 'done'])
    expect(world.journal.lines).toContain('POST /api/graphql 200')
  })
})
