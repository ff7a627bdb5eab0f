import { spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { realClock, type Programs } from '@slipway/action-kit'
import { plainLog } from '@slipway/testkit/plain-log'
import type { Follower } from '../../src/follow/follower.js'
import { readRecords } from '../../src/follow/records.js'
import type { TestPlan } from '../../src/follow/test-plan.js'
import type { TestRun } from '../../src/results/test-results.js'

const folders: string[] = []

afterAll(() => {
  for (const path of folders.splice(0)) rmSync(path, { recursive: true, force: true })
})

export function temporaryFolder(): string {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'slipway-followed-')))
  folders.push(path)
  return path
}

/** A copy of a fixture as it stands in the repository: without what builds in it left behind. */
export function copyOf(fixture: string): string {
  const workspace = temporaryFolder()
  cpSync(join(__dirname, '../fixtures', fixture), workspace, {
    recursive: true,
    filter: (path) => !/[\\/](target|build|\.gradle)$/.test(path),
  })
  return workspace
}

export interface Followed {
  readonly exitCode: number | null
  readonly output: string
  readonly runs: readonly TestRun[]
  readonly warnings: readonly string[]
}

interface Options {
  readonly plan?: Omit<TestPlan, 'workspace'>
  /** Relative to the workspace. */
  readonly folder?: string
  readonly env?: Readonly<NodeJS.ProcessEnv>
}

/** Runs a command under one follower, as the stage does under all of them. */
export async function runFollowed(
  follower: Follower,
  command: string,
  workspace: string,
  { plan, folder = '', env: own = {} }: Options = {},
): Promise<Followed> {
  const records = temporaryFolder()
  const temporary = { directory: temporaryFolder, removeAll: () => undefined }
  const warnings: string[] = []
  const directory = join(workspace, folder)
  const whole = plan === undefined ? undefined : { workspace, ...plan }
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    SLIPWAY_NODE: process.execPath,
    SLIPWAY_TEST_RECORDS: records,
    ...own,
  }
  if (whole !== undefined) {
    env.SLIPWAY_TEST_PLAN = join(temporaryFolder(), 'plan.json')
    writeFileSync(env.SLIPWAY_TEST_PLAN, JSON.stringify(whole))
  }
  const following = await follower.prepare({
    directory,
    workspace,
    env,
    records,
    plan: whole,
    context: {
      log: { ...plainLog(), warning: (text: string) => void warnings.push(text) },
      temporary,
      programs,
      clock: realClock,
    },
  })
  try {
    const end = await run(command, directory, { ...env, ...following.environment }, (text) =>
      following.line?.(text),
    )
    const runs = [...readRecords(records).runs, ...((await following.runs?.()) ?? [])]
    return { ...end, runs, warnings }
  } finally {
    await following.close?.()
  }
}

async function run(
  command: string,
  cwd: string,
  env: NodeJS.ProcessEnv,
  onLine: (text: string) => void,
): Promise<Pick<Followed, 'exitCode' | 'output'>> {
  const child = spawn('bash', ['-e', '-c', command], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      output += `${line}\n`
      onLine(line)
    })
  }
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  return { exitCode, output }
}

/** A follower asks what it needs to know; only the stage runs anything. */
const programs: Programs = {
  run: () => Promise.reject(new Error('no follower runs a program')),
  ask(program, args, { env = process.env } = {}) {
    const { status, stdout, stderr } = spawnSync(program, args, { env, encoding: 'utf8' })
    return Promise.resolve({ exitCode: status ?? 127, stdout, stderr })
  },
}

/** What the retries of a stage ask for: the failed tests of every run that has a key. */
export function failedTests(runs: readonly TestRun[]): NonNullable<TestPlan['rerun']> {
  return runs.flatMap(({ framework, key, tests }) =>
    framework === 'report' || key === undefined
      ? []
      : [{ framework, key, tests: tests.filter(({ status }) => status === 'failed') }],
  )
}

/** The one run of a module. */
export function runOf(runs: readonly TestRun[], module: string, framework = runs[0]?.framework): TestRun {
  const found = runs.filter((run) => run.module === module && run.framework === framework)
  const [run] = found
  if (run === undefined || found.length > 1) throw new Error(`${found.length} runs of ${module}`)
  return run
}

/** `class method status` of each test, sorted. */
export function told({ tests }: TestRun): readonly string[] {
  return tests.map(({ suite, name, status }) => `${suite.join(' ')} ${name} ${status}`).sort()
}
