import type { Faults } from './faults.js'
import type { Journal } from './journal.js'
import type { Time } from './time.js'

/** What every service of one embedded AWS shares, as one region has it. */
export interface World {
  readonly account: string
  readonly region: string
  readonly time: Time
  readonly journal: Journal
  readonly faults: Faults
  /** `http://127.0.0.1:<port>`: known once the server listens. */
  readonly endpoint: string
}

/** The same world as another region has it, or another account: all else is shared. */
export function worldIn(world: World, region: string, account = world.account): World {
  const { time, journal, faults } = world
  return {
    account,
    region,
    time,
    journal,
    faults,
    get endpoint() {
      return world.endpoint
    },
  }
}

/** `arn:aws:<service>:<region>:<account>:<resource>` */
export function arn(world: Pick<World, 'account' | 'region'>, service: string, resource: string): string {
  return `arn:aws:${service}:${world.region}:${world.account}:${resource}`
}
