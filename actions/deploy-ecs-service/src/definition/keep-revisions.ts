import type { Context } from '@slipway/action-kit'
import type { DeployAws } from '../deploy-aws.js'

/**
 * Deregisters the oldest active revisions of a family, all but the `keep` newest and those in use.
 * @param inUse ARNs that stay, whatever their age: what the service runs and what a rollback goes back to
 * @returns the ARNs that were deregistered
 */
export function keepRevisions(
  _aws: Pick<DeployAws, 'ecs'>,
  _options: { readonly family: string; readonly keep: number; readonly inUse: ReadonlySet<string> },
  _context: Pick<Context, 'log' | 'signal'>,
): Promise<readonly string[]> {
  return Promise.resolve([])
}
