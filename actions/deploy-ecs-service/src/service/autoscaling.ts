import type { Context, InputReader } from '@slipway/action-kit'
import type { DeployAws } from '../deploy-aws.js'
import type { Change } from '../definition/diff.js'

/** What the input `autoscaling` asks for. */
export interface Autoscaling {
  readonly min: number
  readonly max: number
}

export function readAutoscaling(_reader: InputReader): Autoscaling | undefined {
  return undefined
}

/**
 * Brings the service's scalable target, its policies and scheduled actions to what is wished for; what is so already is
 * not touched.
 * @param apply false: only says what would change
 */
export function applyAutoscaling(
  _aws: Pick<DeployAws, 'autoScaling'>,
  _wish: Autoscaling,
  _service: { readonly clusterName: string; readonly serviceName: string },
  _context: Pick<Context, 'log' | 'signal'>,
  _apply: boolean,
): Promise<readonly Change[]> {
  return Promise.resolve([])
}
