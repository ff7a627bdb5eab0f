import { UserError, type Context } from '@slipway/action-kit'
import type { Aws } from '@slipway/aws'
import { createKeyValues } from '../edge/cloudfront-key-values.js'
import { checkRunsFunction } from '../edge/distribution-edge.js'
import { ensureEdgeFunction, inspectEdge } from '../edge/edge-function.js'
import { createEdgeSwitch } from './edge-switch.js'
import { createOriginPath } from './origin-path.js'
import { createOriginSwitch } from './origin-switch.js'
import { placeOf, type ReleaseDistribution } from './places.js'
import type { Switch } from './switch.js'
import type { EdgeWish } from './wish.js'

export interface SwitchOptions {
  /** Undefined: by the origin's path. */
  readonly edge: EdgeWish | undefined
  readonly bucket: string
  readonly prefix: string
  readonly distributions: readonly ReleaseDistribution[]
  /** Empties the caches of the distributions: for switches by the origin's path, which change no URL. */
  readonly invalidateAll: () => Promise<void>
}

/**
 * What decides which release visitors get. Nothing is changed.
 * @throws UserError when something that it needs is not there
 */
export async function openSwitch(
  options: SwitchOptions,
  aws: Aws,
  context: Pick<Context, 'clock' | 'log' | 'signal'>,
): Promise<Switch> {
  const { edge, distributions, bucket, prefix, invalidateAll } = options
  if (distributions.length === 0) {
    throw new UserError('Releases need a CloudFront distribution', {
      hint: 'Give its ID in distribution-id: it is what is switched.',
    })
  }
  if (edge === undefined) {
    const origins = distributions.map(({ id, host }) => ({ host, path: createOriginPath(id, bucket, aws) }))
    return createOriginSwitch({ origins, prefix, invalidateAll }, context)
  }
  const places = distributions.map((distribution) => placeOf(distribution, prefix))
  const state = await inspectEdge(edge, aws)
  const ensureFunction = async (): Promise<string> => ensureEdgeFunction(edge, state, aws, context.log)
  let ensured: Promise<string> | undefined
  let checked: Promise<unknown> | undefined
  const check = async (): Promise<void> => {
    // A function that is not there yet harms nobody, and its ARN is what the distribution has to be given.
    const arn = state.functionArn ?? (await (ensured ??= ensureFunction()))
    await Promise.all(distributions.map(({ id }) => checkRunsFunction(id, edge.functionName, arn, aws)))
  }
  return createEdgeSwitch(
    {
      store: createKeyValues(state.storeArn, aws),
      places,
      check: async () => {
        await (checked ??= check())
      },
      ensureFunction: async () => {
        await (ensured ??= ensureFunction())
      },
    },
    context,
  )
}
