import type { Context } from '@slipway/action-kit'
import { removeLeftContainers } from './build/podman-containers.js'
import { removeLeftBuilders } from './builder/private-builder.js'

/** Removes what a killed step has left to builders: buildx's builders of its own, Podman's containers with its secrets. */
export async function cleanUp(context: Context): Promise<void> {
  await Promise.all([removeLeftBuilders(context), removeLeftContainers(context)])
}
