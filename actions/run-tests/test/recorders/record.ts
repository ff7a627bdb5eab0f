import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { realClock } from '@slipway/action-kit'
import { nodeFollower } from '../../src/follow/node.js'
import { readRecords, type Recorded } from '../../src/follow/records.js'
import type { FollowRequest } from '../../src/follow/follower.js'
import type { RunToRepeat, TestPlan } from '../../src/follow/test-plan.js'
import type { TestCase, TestRun } from '../../src/results/test-results.js'

// With a socket for its input, bash takes itself for a remote shell and reads the machine's start-up file.
const noInput = ['ignore', 'pipe', 'pipe'] as const

export interface RecordedCommand extends Recorded {
  readonly exitCode: number | null
  /** Both streams. */
  readonly output: string
  /** The names of all events, in the order of the files they are in. */
  readonly events: readonly string[]
}

const folders: string[] = []

afterAll(() => {
  for (const path of folders.splice(0)) rmSync(path, { recursive: true })
})

/** Runs a command as the follower has it run, and reads what the recorders wrote. */
export async function record(
  workspace: string,
  command: string,
  plan?: Omit<TestPlan, 'workspace'>,
  more: Readonly<Record<string, string>> = {},
): Promise<RecordedCommand> {
  const folder = mkdtempSync(join(tmpdir(), 'slipway-records-'))
  const outside = mkdtempSync(join(tmpdir(), 'slipway-plan-'))
  folders.push(folder, outside)
  const planFile = join(outside, 'plan.json')
  if (plan !== undefined) writeFileSync(planFile, JSON.stringify({ workspace, ...plan }))
  const env: NodeJS.ProcessEnv = {
    ...plainEnvironment(workspace),
    SLIPWAY_TEST_RECORDS: folder,
    ...(plan === undefined ? {} : { SLIPWAY_TEST_PLAN: planFile }),
    ...more,
  }
  const { environment } = await nodeFollower.prepare(followRequest(workspace, folder, env))
  const { status, stdout } = spawnSync('bash', ['-c', `exec 2>&1\n${command}`], {
    cwd: workspace,
    env: { ...env, ...environment },
    stdio: [...noInput],
    encoding: 'utf8',
  })
  const events = readdirSync(folder)
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').trim().split('\n'))
    .map((line) => (JSON.parse(line) as { event: string }).event)
  return { exitCode: status, output: stdout, events, ...readRecords(folder) }
}

/** What the command prints and how it ends without being followed. */
export function runBare(
  workspace: string,
  command: string,
): { readonly exitCode: number | null; readonly output: string } {
  const { status, stdout } = spawnSync('bash', ['-c', `exec 2>&1\n${command}`], {
    cwd: workspace,
    env: plainEnvironment(workspace),
    stdio: [...noInput],
    encoding: 'utf8',
  })
  return { exitCode: status, output: stdout }
}

function plainEnvironment(workspace: string): NodeJS.ProcessEnv {
  const { PATH, HOME } = process.env
  return { PATH, HOME, CI: 'true', GITHUB_WORKSPACE: workspace }
}

/** What a follower is asked, as far as that of Node looks at it. */
export function followRequest(workspace: string, records: string, env: NodeJS.ProcessEnv): FollowRequest {
  const context: unknown = { clock: realClock }
  // The Node follower asks nothing of its context.
  return {
    directory: workspace,
    workspace,
    env,
    records,
    plan: undefined,
    context: context as FollowRequest['context'],
  }
}

/** A plan that repeats what failed. */
export function repeatFailed(
  workspace: string,
  runs: readonly TestRun[],
): { readonly rerun: readonly RunToRepeat[] } {
  return {
    rerun: runs.map(({ framework, key = '', tests }) => ({
      // These runs are of frameworks that are followed.
      framework: framework as RunToRepeat['framework'],
      key,
      tests: tests
        .filter(({ status }) => status === 'failed')
        .map(({ suite, name, file, isWholeFile }) => ({
          suite,
          name,
          isWholeFile,
          file: file?.replace(`${workspace}/`, ''),
        })),
    })),
  }
}

/** `passed sum adds`, in the order of the titles. */
export function told(runs: readonly TestRun[]): readonly string[] {
  const line = ({ status, suite, name }: TestCase): string => [status, ...suite, name].join(' ')
  return runs.flatMap(({ tests }) => tests.map(line)).sort()
}
