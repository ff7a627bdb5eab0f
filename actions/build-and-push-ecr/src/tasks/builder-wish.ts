import { readFileSync } from 'node:fs'
import type { Context } from '@slipway/action-kit'
import type { BuildRequest } from '../build/request.js'
import type { BuilderWish } from '../builder/builder.js'
import type { Feature } from '../builder/feature.js'
import { needsOf } from '../builder/needs.js'
import { cacheKind } from '../cache/layer-cache.js'
import type { BuildTask } from '../inputs/task.js'

/**
 * What the builder of this step has to be able to do.
 * @param registryHost of the registry that the image goes to; undefined when it goes nowhere
 */
export function builderWish(
  task: BuildTask,
  { env }: Pick<Context, 'env'>,
  registryHost: string | undefined,
): BuilderWish {
  const { request, builder, endpoint, certificates } = task
  const keepsLayers = task.push && cacheKind(task, env) !== 'none'
  const isAsked = keepsLayers && task.cache !== undefined
  return {
    builder,
    endpoint,
    certificates,
    needs: new Map<Feature, string>([
      ...needsOf(request, dockerfileOf(request)),
      ...(isAsked ? [['cache-export', 'cache'] as const] : []),
    ]),
    wants: new Set<Feature>(keepsLayers ? ['cache-export'] : []),
    platforms: request.platforms,
    registryHost,
  }
}

function dockerfileOf({ source, file }: BuildRequest): string | undefined {
  return source.kind === 'folder' ? readFileSync(file, 'utf8') : undefined
}
