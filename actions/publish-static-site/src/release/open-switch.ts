import { UserError, type Context } from '@slipway/action-kit'
import type { Aws } from '@slipway/aws'
import { openFunctions, type Functions } from '../edge/open-edge.js'
import { createEdgeSwitch, type EdgeSwitchParts } from './edge-switch.js'
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
  return createEdgeSwitch(await openEdge({ edge, distributions, prefix }, aws, context), context)
}

/**
 * The functions and the store that show a site, looked at. Nothing is changed before `check` or `ensureFunction`.
 * @throws UserError when the store is not there, or a distribution does not show the prefix
 */
export async function openEdge(
  {
    edge,
    distributions,
    prefix,
  }: Pick<SwitchOptions, 'distributions' | 'prefix'> & { readonly edge: EdgeWish },
  aws: Aws,
  context: Pick<Context, 'clock' | 'log' | 'signal'>,
): Promise<EdgeSwitchParts & Pick<Functions, 'look' | 'sendsHeaders'>> {
  const places = distributions.map((distribution) => placeOf(distribution, prefix))
  const ids = distributions.map(({ id }) => id)
  const functions = await openFunctions(edge, ids, aws, context)
  let checked: Promise<void> | undefined
  return {
    store: functions.store,
    places,
    look: (hasHeaders) => functions.look(hasHeaders),
    sendsHeaders: () => functions.sendsHeaders(),
    check: () => (checked ??= functions.check()),
    ensureFunction: (hasHeaders = false) => functions.ensure(hasHeaders),
  }
}
