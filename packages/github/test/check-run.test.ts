import { startGitHub, type GitHub, type GitHubOptions as World } from '@slipway/testkit'
import { openGitHub, type CheckRun, type PlacedAnnotation } from '../src/index.js'
import { recordContext, type RecordedContext } from './context.js'
import { pullRequestEvent, pushEvent, sha } from './event-of.js'

let world: GitHub
let context: RecordedContext

async function start(options: World = {}): Promise<void> {
  world = await startGitHub({ tokens: [{ token: 't', permissions: { checks: 'write' } }], ...options })
  context = recordContext({ env: world.env })
}

afterEach(() => world.close())

const check: CheckRun = {
  name: 'Tests',
  conclusion: 'failure',
  title: '1 of 3 tests failed',
  sections: [{ title: 'Counts', text: '| passed |' }],
  annotations: [],
}

function annotations(count: number): PlacedAnnotation[] {
  return Array.from({ length: count }, (_, index) => ({
    level: 'error',
    title: `Failure ${index}`,
    message: 'expected 1, received 2',
    file: 'src/total.ts',
    line: index + 1,
  }))
}

describe('a check run', () => {
  it('is added to the last commit of the branch of a pull request, not to its merge commit', async () => {
    await start()
    const github = openGitHub({ token: 't', event: pullRequestEvent(), context })
    expect(await github.createCheckRun(check)).toEqual({
      kind: 'done',
      value: { url: 'https://github.com/octo-org/orders/runs/1', annotations: 0, leftOut: [] },
    })
    expect(world.checkRuns.all).toMatchObject([
      {
        name: 'Tests',
        headSha: sha('b'),
        status: 'completed',
        conclusion: 'failure',
        title: '1 of 3 tests failed',
        summary: '| passed |',
      },
    ])
  })

  it('is added to the commit that was pushed', async () => {
    await start()
    await openGitHub({ token: 't', event: pushEvent(), context }).createCheckRun(check)
    expect(world.checkRuns.all).toMatchObject([{ headSha: sha('a') }])
  })

  it('has every annotation, fifty a request', async () => {
    await start()
    const github = openGitHub({ token: 't', event: pushEvent(), context })
    const given = [
      { level: 'warning', message: 'unused', file: 'src/a.ts', line: 3, column: 7 } as const,
      ...annotations(120),
      { level: 'notice', message: 'no line', file: 'src/b.ts' } as const,
    ]
    const answer = await github.createCheckRun({ ...check, annotations: given })
    expect(answer).toMatchObject({ kind: 'done', value: { annotations: 122 } })
    expect(world.journal.lines).toEqual([
      'POST /repos/octo-org/orders/check-runs 201',
      'PATCH /repos/octo-org/orders/check-runs/1 200',
      'PATCH /repos/octo-org/orders/check-runs/1 200',
    ])
    const [run] = world.checkRuns.all
    expect(run?.annotations).toHaveLength(122)
    expect(run?.annotations.slice(0, 2)).toEqual([
      {
        path: 'src/a.ts',
        start_line: 3,
        end_line: 3,
        start_column: 7,
        end_column: 7,
        annotation_level: 'warning',
        message: 'unused',
      },
      {
        path: 'src/total.ts',
        start_line: 1,
        end_line: 1,
        annotation_level: 'failure',
        message: 'expected 1, received 2',
        title: 'Failure 0',
      },
    ])
    expect(run?.annotations.at(-1)).toMatchObject({ path: 'src/b.ts', start_line: 1 })
    expect(run?.title).toBe(check.title)
  })

  it('stays within the limits in bytes, cut between characters', async () => {
    await start()
    const github = openGitHub({ token: 't', event: pushEvent(), context })
    const answer = await github.createCheckRun({
      ...check,
      title: '👍'.repeat(300),
      sections: [
        { title: 'Counts', text: 'counts' },
        { title: 'Log', text: '한'.repeat(22_000) },
      ],
      annotations: [{ level: 'error', title: '한'.repeat(300), message: '한'.repeat(30_000), file: 'a' }],
    })
    expect(answer).toMatchObject({ kind: 'done', value: { leftOut: ['Log'] } })
    const [run] = world.checkRuns.all
    expect(run?.summary).toBe('counts\n\n_Left out, since GitHub takes no more: Log._')
    expect(run?.title).toBe(`${'👍'.repeat(254)}…`)
    expect(run?.annotations[0]?.message).toMatch(/^한+…$/)
    expect(run?.annotations[0]?.title).toHaveLength(255)
  })

  it.each([
    ['POST', /^POST/],
    ['PATCH', /^PATCH/],
  ])('is one, with each annotation once, when the answer to a %s was lost', async (_, requests) => {
    await start()
    await openGitHub({ token: 't', event: pushEvent(), context }).createCheckRun(check)
    world.faults.add({ requests, count: 2, answer: 'lost-answer' })
    const github = openGitHub({ token: 't', event: pushEvent(), context })
    const answer = await github.createCheckRun({ ...check, annotations: annotations(120) })
    expect(answer).toMatchObject({ kind: 'done', value: { annotations: 120 } })
    expect(world.checkRuns.all.map((run) => run.annotations.length)).toEqual([0, 120])
  })

  it('says how many annotations it shows when GitHub did not take them all', async () => {
    await start()
    world.faults.add({ requests: /^PATCH/, count: 9, answer: 500 })
    const github = openGitHub({ token: 't', event: pushEvent(), context })
    const answer = await github.createCheckRun({ ...check, annotations: annotations(60) })
    expect(answer).toMatchObject({ kind: 'done', value: { annotations: 50 } })
    expect(context.logged.at(-1)).toBe(
      'The check run shows 50 of 60 annotations: GitHub did not create a check run (HTTP 500: Server Error)',
    )
  })
})
