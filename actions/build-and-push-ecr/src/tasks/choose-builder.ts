import type { Context } from '@slipway/action-kit'
import type { Builder } from '../builder/builder.js'
import { checkFeatures, needsOf } from '../builder/check-features.js'
import type { Feature } from '../builder/feature.js'
import { findBuilder } from '../builder/find-builder.js'
import { cacheKind } from '../cache/layer-cache.js'
import type { BuildTask } from '../inputs/task.js'

/**
 * The builder of this step, which can do all that the inputs ask for.
 * @param registryHost of the registry that the image goes to; undefined when it goes nowhere
 * @throws UserError, before anything is built, that names what the builder at hand lacks and what would do it
 */
export async function chooseBuilder(
  task: BuildTask,
  context: Context,
  registryHost: string | undefined,
): Promise<Builder> {
  const { request, builder, endpoint, certificates } = task
  const needs = new Map(needsOf(request))
  const keepsLayers = task.push && cacheKind(task, context.env) !== 'none'
  if (keepsLayers && task.cache !== undefined) needs.set('cache-export', 'cache')
  const wants = new Set<Feature>(keepsLayers ? ['cache-export'] : [])
  const { platforms } = request
  const found = await findBuilder(
    { builder, endpoint, certificates, needs, wants, platforms, registryHost },
    context,
  )
  checkFeatures(found, needs, platforms)
  return found
}
