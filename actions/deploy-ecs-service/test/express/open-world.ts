import { openAws, type Aws } from '@slipway/aws'
import { scaledTime, startLocalAws, type LocalAws } from '@slipway/local-aws'
import { deployExpress, type PlannedExpress } from '../../src/express/deploy-express.js'
import type { ExpressWish } from '../../src/express/wish.js'
import { openEcs } from '../../src/ecs/open-ecs.js'
import { openLogs } from '../../src/failure/open-logs.js'
import { createServiceReader } from '../../src/ecs/service-reader.js'
import type { World } from '../../src/work/world.js'
import { wishFor } from './wishes.js'

/** An embedded AWS without any service, and what a step has of it. */
export interface ExpressWorld {
  readonly aws: LocalAws
  readonly log: readonly string[]
  plan(overrides?: Partial<ExpressWish>): Promise<PlannedExpress>
  /** An hour of ECS's from now, to follow within. */
  within(ms?: number): { readonly deadline: number }
  close(): Promise<void>
}

/**
 * @param factor how many times as fast its time passes
 * @param policy of the user who deploys; the administrator unless given
 */
export async function openExpressWorld(factor: number, policy?: object): Promise<ExpressWorld> {
  const aws = await startLocalAws({ time: scaledTime(factor) })
  const key = policy && aws.identity.createUser({ name: 'deployer', policies: [policy] })
  const environment = {
    ...aws.environment,
    ...(key && { AWS_ACCESS_KEY_ID: key.accessKeyId, AWS_SECRET_ACCESS_KEY: key.secretAccessKey }),
  }
  // The SDK's own chain of credentials and endpoints reads the process's environment.
  Object.assign(process.env, environment)
  const log: string[] = []
  const write = (line: string): void => void log.push(line)
  const { signal } = new AbortController()
  const own = { roleToAssume: undefined, roleSessionName: 'test', roleDurationSeconds: 3600, audience: '' }
  const opened: Aws = openAws(
    { region: aws.world.region, ...own },
    { env: environment, signal, maskSecret: () => undefined, log: { info: write } },
  )
  const clock = aws.world.time
  const read = createServiceReader(opened, 'default', clock, true)
  const world: World = {
    clock,
    signal,
    log: { info: write, warning: write },
    logs: openLogs(() => opened),
    ecs: openEcs(opened, { cluster: 'default', service: 'orders' }, read),
  }
  return {
    aws,
    log,
    plan: (overrides = {}) => deployExpress(opened, world, wishFor(overrides)),
    within: (ms = 3_600_000) => ({ deadline: clock.now() + ms }),
    async close() {
      for (const name of Object.keys(environment)) Reflect.deleteProperty(process.env, name)
      ;(await opened.ecs()).destroy()
      ;(await opened.logs()).destroy()
      await aws.stop()
    },
  }
}
