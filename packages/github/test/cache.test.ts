import { execFile } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { bundle, parseWorkflowCommands, startGitHub, type GitHub } from '@slipway/testkit'
import { makeFolder } from './context.js'
import type { Call } from './step.js'

interface Job {
  readonly results: readonly unknown[]
  readonly stdout: string
  /** What is left in RUNNER_TEMP. */
  readonly left: readonly string[]
}

let program: string
let world: GitHub

beforeAll(async () => {
  program = await bundle(join(__dirname, 'step.ts'), makeFolder('bundle'))
}, 120_000)

beforeEach(async () => {
  world = await startGitHub({
    tokens: [{ token: 't', permissions: { checks: 'write' } }],
    cache: { scopes: ['refs/heads/topic', 'refs/heads/main'], isWritable: true },
  })
})

afterEach(() => world.close())

/** Runs a step of a job that has a workspace and a temporary folder where every job has them. */
async function run(calls: readonly Call[], env: NodeJS.ProcessEnv = {}, file = program): Promise<Job> {
  return runIn(makeFolder('job'), calls, env, file)
}

async function runIn(
  base: string,
  calls: readonly Call[],
  env: NodeJS.ProcessEnv = {},
  file = program,
): Promise<Job> {
  const temp = join(base, 'temp')
  const workspace = join(base, 'orders', 'orders')
  for (const path of [temp, workspace]) mkdirSync(path, { recursive: true })
  const result = join(base, 'result.json')
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [file, JSON.stringify(calls)], {
    cwd: workspace,
    env: {
      PATH: process.env.PATH,
      RUNNER_TEMP: temp,
      GITHUB_WORKSPACE: workspace,
      GITHUB_SERVER_URL: 'https://github.com',
      RESULT: result,
      ...world.env,
      ...env,
    },
  })
  expect(stderr).toBe('')
  expect(readdirSync(workspace)).toEqual([])
  return { results: JSON.parse(readFileSync(result, 'utf8')) as unknown[], stdout, left: readdirSync(temp) }
}

/** The log without what is only shown when the user asks for it. */
function shown({ stdout }: Job): string[] {
  return stdout.split('\n').filter((line) => line !== '' && !/^::(debug|add-mask)::/.test(line))
}

describe('a bundle', () => {
  it('loads neither Octokit nor the cache before they are used', async () => {
    const alone = join(makeFolder('bundle'), 'index.js')
    copyFileSync(program, alone)
    expect((await run([], {}, alone)).results).toEqual([])
  })

  it('calls GitHub', async () => {
    const env = { TOKEN: 't', GITHUB_SHA: 'a'.repeat(40), GITHUB_EVENT_NAME: 'push' }
    const { results } = await run([['check-run', 'Tests']], env)
    expect(results).toMatchObject([{ kind: 'done' }])
    expect(world.checkRuns.all).toMatchObject([{ name: 'Tests', headSha: 'a'.repeat(40) }])
  })
})

describe('the cache, in a bundle', () => {
  it('keeps a text for a later run', async () => {
    const base = makeFolder('job')
    const text = '{"times": [1, 2]}\r\n한글\n'
    expect(await runIn(base, [['save', 'times-1', text]])).toMatchObject({ results: ['saved'], left: [] })
    const later = await runIn(base, [['restore', 'times-1']])
    expect(later.results).toEqual([{ key: 'times-1', text }])
    expect(later.left).toEqual([])
  })

  it('says nothing to the log but in debug, and keeps its masks', async () => {
    const base = makeFolder('job')
    const saved = await runIn(base, [['save', 'times-1', 'text']])
    const restored = await runIn(base, [['restore', 'times-1']])
    expect([shown(saved), shown(restored)]).toEqual([[], []])
    expect(parseWorkflowCommands(saved.stdout).masks).not.toEqual([])
    expect(restored.stdout).toContain('::debug::@actions/cache: Cache hit for: times-1')
  })

  it('finds the newest text of a prefix when the key has none', async () => {
    const base = makeFolder('job')
    await runIn(base, [
      ['save', 'times-1', 'first'],
      ['save', 'times-2', 'second'],
      ['save', 'other-3', 'third'],
    ])
    const job = await runIn(base, [
      ['restore', 'times-9', 'times-'],
      ['restore', 'none-9', 'no-', 'other-'],
      ['restore', 'none-9', 'no-'],
    ])
    expect(job.results).toEqual([{ key: 'times-2', text: 'second' }, { key: 'other-3', text: 'third' }, null])
    expect(shown(job)).toEqual([])
  })

  it('finds what the default branch has saved, and saves for its own branch', async () => {
    const base = makeFolder('job')
    const main = world.runtimeToken({ scopes: ['refs/heads/main'], isWritable: true })
    await runIn(base, [['save', 'times-1', 'of main']], { ACTIONS_RUNTIME_TOKEN: main })
    const job = await runIn(base, [['restore', 'times-2', 'times-']])
    expect(job.results).toEqual([{ key: 'times-1', text: 'of main' }])
    await runIn(base, [['save', 'times-2', 'of topic']])
    const back = await runIn(base, [['restore', 'times-2', 'times-']], { ACTIONS_RUNTIME_TOKEN: main })
    expect(back.results).toEqual([{ key: 'times-1', text: 'of main' }])
  })

  it('says that a key exists, and does not change it', async () => {
    const base = makeFolder('job')
    await runIn(base, [['save', 'times-1', 'first']])
    const again = await runIn(base, [
      ['save', 'times-1', 'second'],
      ['restore', 'times-1'],
    ])
    expect(again.results).toEqual(['exists', { key: 'times-1', text: 'first' }])
    expect(shown(again)).toEqual([])
    expect(again.left).toEqual([])
  })

  it('is one after the other, however it is called', async () => {
    const calls = Array.from({ length: 5 }, (_, index): Call => ['save', `key-${index}`, `text ${index}`])
    const base = makeFolder('job')
    expect((await runIn(base, calls)).results).toEqual(calls.map(() => 'saved'))
    const found = await runIn(
      base,
      calls.map(([, key]) => ['restore', key]),
    )
    expect(found.results).toEqual(calls.map(([, key, text]) => ({ key, text })))
  })

  it('is unavailable to a run that may only read, which it says in one line', async () => {
    const reader = world.runtimeToken({ scopes: ['refs/heads/main'], isWritable: false })
    const job = await run([['save', 'times-1', 'text']], { ACTIONS_RUNTIME_TOKEN: reader })
    expect(job.results).toEqual(['unavailable'])
    expect(shown(job)).toEqual([
      expect.stringMatching(/^Nothing is saved in the cache: .*cache write denied/),
    ])
    expect(job.left).toEqual([])
  })

  it.each([
    ['outside of Actions', { ACTIONS_RUNTIME_TOKEN: '' }],
    ['without the service', { ACTIONS_RESULTS_URL: '' }],
    ['on an Enterprise Server that has none', { GITHUB_SERVER_URL: 'https://github.example.com' }],
    ['without a temporary folder', { RUNNER_TEMP: undefined }],
  ])('is unavailable %s', async (_, env) => {
    const job = await run(
      [
        ['save', 'times-1', 'text'],
        ['restore', 'times-1'],
      ],
      env,
    )
    expect(job.results).toEqual(['unavailable', null])
    expect(shown(job)).toEqual([
      'Nothing is saved in the cache: this runner offers none',
      'Nothing is restored from the cache: this runner offers none',
    ])
    expect(world.journal.lines).toEqual([])
  })

  it.each([
    ['cuts the connection', 'reset'],
    ['limits the rate', 429],
    ['refuses', 403],
  ] as const)('is unavailable when the service %s, without an annotation', async (_, answer) => {
    world.faults.add({ requests: /CacheService/, count: 99, answer, headers: { 'retry-after': '5' } })
    const job = await run([['restore', 'times-1']])
    expect(job.results).toEqual([null])
    expect(shown(job)).toEqual([
      expect.stringMatching(/^Nothing is restored from the cache: Failed to restore: /),
    ])
    expect(parseWorkflowCommands(job.stdout).annotations).toEqual([])
  })

  it('is unavailable when what it holds is damaged', async () => {
    const base = makeFolder('job')
    await runIn(base, [['save', 'times-1', 'text']])
    world.faults.add({ requests: /^GET .*actions-cache/, answer: 404 })
    const job = await runIn(base, [['restore', 'times-1']])
    expect(job.results).toEqual([null])
    expect(shown(job)).toHaveLength(1)
    expect(job.left).toEqual([])
    expect(existsSync(join(base, 'temp', 'slipway-cache'))).toBe(false)
  })
})
