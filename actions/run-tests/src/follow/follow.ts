import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Context } from '@slipway/action-kit'
import type { Finding } from '../lint/finding.js'
import type { TestRun } from '../results/test-results.js'
import { cargoFollower } from './cargo.js'
import type { Follower, Following } from './follower.js'
import { goFollower } from './go.js'
import { gradleFollower } from './gradle.js'
import { mavenFollower } from './maven.js'
import { nodeFollower } from './node.js'
import { pythonFollower } from './python.js'
import { readRecords } from './records.js'
import type { TestPlan } from './test-plan.js'

const followers: readonly Follower[] = [
  nodeFollower,
  pythonFollower,
  goFollower,
  cargoFollower,
  mavenFollower,
  gradleFollower,
]

export interface Followed<T> {
  readonly end: T
  readonly runs: readonly TestRun[]
  readonly findings: readonly Finding[]
}

interface FollowOptions {
  readonly directory: string
  /** The environment that the command would have by itself. */
  readonly env: Readonly<NodeJS.ProcessEnv>
  readonly plan: TestPlan | undefined
}

/**
 * Lets every follower take part in one command.
 * @param run starts the command with the environment that it is given, and hands over every line of its output
 */
export async function follow<T>(
  { directory, env, plan }: FollowOptions,
  context: Pick<Context, 'log' | 'temporary' | 'programs' | 'clock' | 'workspace'>,
  run: (env: Readonly<NodeJS.ProcessEnv>, onLine: (text: string) => void) => Promise<T>,
): Promise<Followed<T>> {
  const records = context.temporary.directory('records')
  let extended: NodeJS.ProcessEnv = {
    ...env,
    SLIPWAY_NODE: process.execPath,
    SLIPWAY_TEST_RECORDS: records,
    ...(plan === undefined ? {} : { SLIPWAY_TEST_PLAN: writePlan(plan, context) }),
  }
  const followings: Following[] = []
  try {
    for (const follower of followers) {
      const { workspace } = context
      const following = await follower.prepare({
        directory,
        workspace,
        env: extended,
        records,
        plan,
        context,
      })
      followings.push(following)
      extended = { ...extended, ...following.environment }
    }
    const end = await run(extended, (text) => {
      for (const following of followings) following.line?.(text)
    })
    const recorded = readRecords(records)
    const others = await Promise.all(followings.map((following) => following.runs?.() ?? Promise.resolve([])))
    return {
      end,
      runs: [...recorded.runs, ...others.flat()],
      findings: recorded.findings,
    }
  } finally {
    for (const following of followings) await following.close?.()
  }
}

function writePlan(plan: TestPlan, { temporary }: Pick<Context, 'temporary'>): string {
  const path = join(temporary.directory('plan'), 'plan.json')
  writeFileSync(path, JSON.stringify(plan))
  return path
}
