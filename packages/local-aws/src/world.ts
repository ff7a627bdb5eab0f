import type { Faults } from './faults.js'
import type { Journal } from './journal.js'
import type { Time } from './time.js'

/** What every service of one embedded AWS shares. */
export interface World {
  readonly account: string
  readonly region: string
  readonly time: Time
  readonly journal: Journal
  readonly faults: Faults
  /** `http://127.0.0.1:<port>`: known once the server listens. */
  readonly endpoint: string
}

/** `arn:aws:<service>:<region>:<account>:<resource>` */
export function arn(world: Pick<World, 'account' | 'region'>, service: string, resource: string): string {
  return `arn:aws:${service}:${world.region}:${world.account}:${resource}`
}
