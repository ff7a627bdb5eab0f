import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startGitHub, type GitHub } from '@slipway/testkit'
import { checkOut, makeFolder, run, type RunResult } from './check-out.js'

const token = 'job-token'
const mayWrite = { checks: 'write', 'pull-requests': 'write', contents: 'read' } as const
const mayRead = { contents: 'read', 'pull-requests': 'read' } as const
let github: GitHub
// The folder that a cache was kept from is a part of its version; a runner has the same one in every job.
let runnerTemp: string

beforeEach(() => (runnerTemp = makeFolder('runner')))

afterEach(() => github.close())

/** The event of a pull request of the fixture's repository; `changed` lines are told by the API. */
function pullRequestEnv(): Readonly<Record<string, string>> {
  const event = {
    repository: { full_name: 'octo-org/orders', default_branch: 'main' },
    pull_request: {
      number: 7,
      head: { sha: 'a'.repeat(40), ref: 'topic', repo: { full_name: 'octo-org/orders' } },
      base: { sha: 'b'.repeat(40), ref: 'main', repo: { full_name: 'octo-org/orders' } },
    },
  }
  const path = join(makeFolder('event'), 'event.json')
  writeFileSync(path, JSON.stringify(event))
  return {
    ...github.env,
    RUNNER_TEMP: runnerTemp,
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: path,
    GITHUB_REF: 'refs/pull/7/merge',
    GITHUB_BASE_REF: 'main',
    GITHUB_WORKFLOW: 'CI',
  }
}

function onMain(): Readonly<Record<string, string>> {
  return {
    ...github.env,
    RUNNER_TEMP: runnerTemp,
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REF_NAME: 'main',
    GITHUB_WORKFLOW: 'CI',
  }
}

async function test(
  fixture: string,
  env: Readonly<Record<string, string>>,
  inputs: Readonly<Record<string, string>> = {},
): Promise<RunResult> {
  return run('', { workspace: checkOut(fixture), env, inputs: { 'github-token': token, ...inputs } })
}

const told = { 'check-run': 'true', comment: 'true' }

describe('run-tests on a pull request', () => {
  it('makes a check run with annotations, and one comment that it edits the next time', async () => {
    github = await startGitHub({ tokens: [{ token, permissions: mayWrite }] })
    const { exitCode } = await test('jest-failing', pullRequestEnv(), told)
    expect(exitCode).toBe(1)
    expect(github.checkRuns.all).toHaveLength(1)
    expect(github.checkRuns.all[0]).toMatchObject({
      name: 'Tests',
      conclusion: 'failure',
      headSha: 'a'.repeat(40),
    })
    expect(JSON.stringify(github.checkRuns.all[0])).toContain('orders.test.js')
    expect(github.comments.all).toHaveLength(1)
    expect(github.comments.all[0]?.body).toContain('are totalled')
    await test('jest-passing', pullRequestEnv(), told)
    expect(github.comments.all).toHaveLength(1)
    expect(github.comments.all[0]?.body).not.toContain('are totalled')
    expect(github.checkRuns.all.at(-1)).toMatchObject({ conclusion: 'success' })
  })

  it('from a fork, whose token may write nothing, leaves both out with a notice and judges all the same', async () => {
    github = await startGitHub({ tokens: [{ token, permissions: mayRead }] })
    const { exitCode, outputs, annotations } = await test('jest-passing', pullRequestEnv(), told)
    expect(outputs).toMatchObject({ outcome: 'passed' })
    expect(exitCode).toBe(0)
    const notices = annotations.filter(({ level }) => level === 'notice').map(({ message }) => message)
    expect(notices.join('\n')).toMatch(/There is no check run: .*checks: write[\s\S]*There is no comment: /)
    expect(github.comments.all).toEqual([])
  })

  it('without any token asks GitHub for nothing that it may not', async () => {
    github = await startGitHub()
    const { exitCode } = await test('jest-passing', pullRequestEnv(), { 'github-token': '' })
    expect(exitCode).toBe(0)
  })

  it('compares with the last run of the base branch', async () => {
    github = await startGitHub({ tokens: [{ token, permissions: mayRead }] })
    await test('jest-passing', onMain())
    const { summary } = await test('jest-flaky', pullRequestEnv(), { retries: '1' })
    // Two more tests passed than on main: one there, three here.
    expect(summary).toMatch(/\+2/)
    expect(summary).toContain('main')
  })

  it('annotates the files that it changes first', async () => {
    const workspace = checkOut('jest-failing')
    for (let index = 0; index < 12; index++) {
      writeFileSync(
        join(workspace, `a-${index}.test.js`),
        `it('a${index}', () => { throw new Error('${index}x'.repeat(${index + 1})) })`,
      )
    }
    const changed = { filename: 'orders.js', status: 'modified', patch: '@@ -3,1 +3,1 @@\n-a\n+b' } as const
    github = await startGitHub({ tokens: [{ token, permissions: mayRead }], pullRequests: { 7: [changed] } })
    const { annotations } = await run('', {
      workspace,
      env: pullRequestEnv(),
      inputs: { 'github-token': token },
    })
    expect(annotations.find(({ level }) => level === 'error')).toMatchObject({ file: 'orders.js', line: 3 })
  })

  it('holds the changed lines against coverage-min-changed', async () => {
    const workspace = makeFolder('workspace')
    mkdirSync(join(workspace, 'src'))
    writeFileSync(join(workspace, 'src/sum.js'), 'a\nb\nc\nd\n')
    writeFileSync(
      join(workspace, 'lcov.info'),
      'SF:src/sum.js\nDA:1,1\nDA:2,0\nDA:3,1\nDA:4,1\nend_of_record\n',
    )
    cpSync(join(__dirname, 'fixtures/reports/junit.xml'), join(workspace, 'junit.xml'))
    const changed = { filename: 'src/sum.js', status: 'modified', patch: '@@ -1,1 +1,2 @@\n a\n+b' } as const
    github = await startGitHub({ tokens: [{ token, permissions: mayRead }], pullRequests: { 7: [changed] } })
    const { outputs, stdout, exitCode } = await run('', {
      workspace,
      env: pullRequestEnv(),
      inputs: {
        'github-token': token,
        'test-command': 'none',
        reports: 'lcov.info\njunit.xml',
        'coverage-min': '75',
        'coverage-min-changed': '50',
      },
    })
    expect(outputs).toMatchObject({ coverage: '75.00', 'coverage-changed': '0.00', outcome: 'failed' })
    expect(stdout).toContain('of the changed lines are covered; coverage-min-changed asks for 50 %')
    expect(exitCode).toBe(1)
  })
})

describe('run-tests in shards of one run', () => {
  it('divides all of them by the times that the first one found', async () => {
    github = await startGitHub({ tokens: [{ token, permissions: mayRead }] })
    const workspace = checkOut('jest-passing')
    for (let index = 1; index <= 6; index++) {
      const wait = index === 1 ? 'await new Promise((done) => setTimeout(done, 400))' : ''
      writeFileSync(join(workspace, `made-${index}.test.js`), `it('is ${index}', async () => { ${wait} })`)
    }
    await run('', { workspace, env: { ...onMain(), GITHUB_RUN_ID: '1' } })
    const shard = (index: number): Promise<RunResult> =>
      run('', { workspace, env: { ...onMain(), GITHUB_RUN_ID: '2' }, inputs: { shard: `${index}/2` } })
    const [first, second] = [await shard(1), await shard(2)]
    // The slow file is worth all others together.
    expect([first.outputs.passed, second.outputs.passed].sort()).toEqual(['1', '6'])
  })
})
