import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startGitHub, type GitHub, type GitHubOptions } from '@slipway/testkit'
import { checkOut, makeFolder, run, type RunResult } from './check-out.js'

const token = 'job-token'
const mayWrite = { checks: 'write', 'pull-requests': 'write', contents: 'read' } as const
const tested = 'a'.repeat(40)
const own = 'octo-org/orders'
const fork = 'someone/orders'
/** Stands in uploaded results for the folder of the checkout, which is the same one in every job of a runner. */
const runnersWorkspace = '/home/runner/work/orders/orders'
let github: GitHub
/** What the workflow of the pull request uploaded, of tests that failed and of such that passed. */
let failing: string
let passing: string

beforeAll(async () => {
  const upload = async (fixture: string): Promise<string> => {
    const workspace = checkOut(fixture)
    const { results } = await run('', { workspace })
    const file = join(results, 'results.json')
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(workspace, runnersWorkspace))
    return results
  }
  failing = await upload('jest-failing')
  passing = await upload('jest-passing')
})

afterEach(() => github.close())

const open = { number: 7, headRepository: fork, headRef: 'topic', headSha: tested } as const

async function start(options: Partial<GitHubOptions> = {}): Promise<void> {
  github = await startGitHub({
    tokens: [{ token, permissions: mayWrite }],
    openPullRequests: [open],
    ...options,
  })
}

interface Followed {
  readonly event?: string
  readonly head_branch?: string
  readonly head_repository?: { readonly full_name: string } | null
  readonly pull_requests?: readonly unknown[]
}

/** The second workflow's job: on the default branch, after a run for the tested commit. */
function followedEnv(
  followed: Followed,
  runnerTemp = makeFolder('runner'),
): Readonly<Record<string, string>> {
  const path = join(makeFolder('event'), 'event.json')
  const workflow_run = {
    event: 'pull_request',
    head_sha: tested,
    head_branch: 'topic',
    head_repository: { full_name: fork },
    pull_requests: [],
    ...followed,
  }
  const repository = { full_name: own, default_branch: 'main' }
  writeFileSync(path, JSON.stringify({ action: 'completed', repository, workflow_run }))
  return {
    ...github.env,
    RUNNER_TEMP: runnerTemp,
    GITHUB_EVENT_NAME: 'workflow_run',
    GITHUB_EVENT_PATH: path,
    GITHUB_SHA: 'd'.repeat(40),
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REF_NAME: 'main',
    GITHUB_WORKFLOW: 'Report',
  }
}

/** The default branch as it is checked out, with what was uploaded beside it. */
function downloaded(results: string, fixture = 'jest-passing'): string {
  const workspace = checkOut(fixture)
  cpSync(results, join(workspace, 'results/tests'), { recursive: true })
  const file = join(workspace, 'results/tests/results.json')
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll(runnersWorkspace, workspace))
  return workspace
}

async function report(workspace: string, env: Readonly<Record<string, string>>): Promise<RunResult> {
  const inputs = { merge: 'results/*', 'github-token': token, 'check-run': 'true', comment: 'true' }
  return run('', { workspace, env, inputs })
}

function noticesOf({ annotations }: RunResult): string {
  return annotations
    .filter(({ level }) => level === 'notice')
    .map(({ message }) => message)
    .join('\n')
}

describe('run-tests in a workflow that follows the one of a pull request', () => {
  it.each([
    ['of a fork, which the event does not name', fork, []],
    ['of the repository itself', own, [{ number: 7 }]],
  ])('tells the commit and the pull request %s', async (_, headRepository, pull_requests) => {
    await start({
      openPullRequests: [
        // Of the fork's branch of that name, and of another fork's.
        { ...open, number: 6, headSha: 'c'.repeat(40), headRepository: 'other/orders' },
        { ...open, headRepository },
      ],
      pullRequests: { 7: [{ filename: 'orders.js', status: 'modified', patch: '@@ -3,1 +3,1 @@\n-a\n+b' }] },
    })
    const env = followedEnv({ head_repository: { full_name: headRepository }, pull_requests })
    const { outputs, exitCode, stdout } = await report(downloaded(failing, 'jest-failing'), env)
    expect(outputs).toMatchObject({ outcome: 'failed' })
    expect(exitCode).toBe(1)
    expect(stdout).not.toContain('changed files are not known')
    expect(github.checkRuns.all).toMatchObject([{ headSha: tested, conclusion: 'failure' }])
    expect(github.checkRuns.all[0]?.annotations[0]).toMatchObject({ path: 'orders.js', start_line: 3 })
    expect(github.comments.all).toMatchObject([{ number: 7 }])
    expect(github.comments.all[0]?.body).toContain('are totalled')
  })

  it.each([
    [
      'has moved on',
      [{ ...open, headSha: 'c'.repeat(40) }],
      'aaaaaaa is no longer the last commit of pull request #7',
    ],
    ['was closed', [], 'there is no open pull request of someone:topic'],
    [
      'is of another fork of the same owner',
      [{ ...open, headRepository: 'someone/orders-2' }],
      'there is no open pull request of someone:topic',
    ],
  ])('comments on none that %s, and tells its commit all the same', async (_, openPullRequests, why) => {
    await start({ openPullRequests })
    const told = await report(downloaded(passing), followedEnv({}))
    expect(told.exitCode).toBe(0)
    expect(noticesOf(told)).toContain(`There is no comment: ${why}.`)
    expect(github.comments.all).toEqual([])
    expect(github.checkRuns.all).toMatchObject([{ headSha: tested, conclusion: 'success' }])
  })

  it('leaves out with a notice what its token may not', async () => {
    await start({ tokens: [{ token, permissions: { contents: 'read' } }] })
    const told = await report(downloaded(passing), followedEnv({ head_repository: null }))
    expect(told.exitCode).toBe(0)
    expect(noticesOf(told)).toMatch(/no check run: .*"checks: write"[\s\S]*no comment: the branch .* is gone/)
    const unread = await report(downloaded(passing), followedEnv({}))
    expect(noticesOf(unread)).toMatch(/no comment: .*list pull requests.*"pull-requests: read"/)
  })

  it('tells the commit of a push, and no pull request', async () => {
    await start({ openPullRequests: [{ ...open, headRepository: own }] })
    const told = await report(
      downloaded(passing),
      followedEnv({ event: 'push', head_repository: { full_name: own } }),
    )
    expect(noticesOf(told)).toContain('There is no comment: this is no pull request.')
    expect(github.checkRuns.all).toMatchObject([{ headSha: tested }])
    expect(github.comments.all).toEqual([])
  })

  it("compares with the default branch's last run, which a fork's run cannot become", async () => {
    await start()
    const runnerTemp = makeFolder('runner')
    const main = { event: 'push', head_branch: 'main' }
    await report(
      downloaded(passing),
      followedEnv({ ...main, head_repository: { full_name: own } }, runnerTemp),
    )
    // A fork's branch may be called main as well.
    await report(downloaded(failing), followedEnv(main, runnerTemp))
    const compared = await report(downloaded(failing), followedEnv({}, runnerTemp))
    expect(compared.summary).toMatch(/3 \(\+3\)[\s\S]*against <code>main<\/code> at <code>aaaaaaa</)
  })
})

describe('results of code that nobody has looked at', () => {
  it('lead to no file outside of the repository', async () => {
    await start()
    const outside = join(makeFolder('outside'), 'secret.js')
    writeFileSync(outside, 'TOP-SECRET\n'.repeat(9))
    const text = readFileSync(join(failing, 'results.json'), 'utf8')
    const document = JSON.parse(text) as { runs: object[]; findings: object[] } // as it is written
    const stack = `Error: no\n    at f (${outside}:3:1)\n    at g (../../../../../../etc/passwd:1:1)`
    const test = (file: string): object => ({
      name: `of ${file}`,
      suite: [],
      status: 'failed',
      file,
      line: 3,
      failures: [{ text: stack, message: 'no' }],
    })
    const files = [outside, '../../../../../../etc/passwd', '.git/config']
    document.runs = [{ ...document.runs[0], directory: '../../..', tests: files.map(test) }]
    document.findings = files.map((file) => ({
      tool: 'x',
      level: 'error',
      message: `found ${file}`,
      directory: '../..',
      file,
      line: 1,
    }))
    const results = makeFolder('hostile')
    writeFileSync(join(results, 'results.json'), JSON.stringify(document))
    const told = await report(downloaded(results), followedEnv({}))
    expect(told.outputs).toMatchObject({ outcome: 'failed', failed: '3' })
    expect(told.annotations.map(({ file }) => file).filter((file) => file !== undefined)).toEqual([])
    expect(github.checkRuns.all).toMatchObject([{ headSha: tested, annotations: [] }])
    const page = readFileSync(join(told.results, 'index.html'), 'utf8')
    for (const shown of [told.stdout, told.summary, page, JSON.stringify(github.comments.all)]) {
      expect(shown).not.toContain('TOP-SECRET')
      expect(shown).not.toContain('root:x:0')
    }
  })

  it('cannot be a link to another file of the machine', async () => {
    await start()
    const workspace = checkOut('jest-passing')
    const outside = join(makeFolder('outside'), 'secret.txt')
    writeFileSync(outside, 'TOP-SECRET')
    mkdirSync(join(workspace, 'results/tests'), { recursive: true })
    symlinkSync(outside, join(workspace, 'results/tests/results.json'))
    const { exitCode, stdout } = await report(workspace, followedEnv({}))
    expect(exitCode).toBe(1)
    expect(stdout).toContain('is a link that leads out of the folders that merge names')
    expect(stdout).not.toContain('TOP')
    expect(github.comments.all).toEqual([])
  })
})
