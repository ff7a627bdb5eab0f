import type { Registry } from '../registry.js'
import { viewRegistry, type RegistryView } from '../registry-view.js'

/** A public registry as those see it who set the scene. */
export interface PublicRegistryView extends RegistryView {
  /** Between the host and the repositories' names. */
  readonly alias: string
}

export function viewPublicRegistry(registry: Registry): PublicRegistryView {
  return { ...viewRegistry(registry), region: 'us-east-1', alias: registry.place.alias ?? '' }
}
