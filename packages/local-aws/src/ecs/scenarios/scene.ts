import type { Fault } from '../../faults.js'
import type { Json } from '../../json-service.js'
import type { ContainerInstanceOptions } from '../capacity/container-instance.js'
import type { Pace } from '../pace.js'
import type { ContainerScripts } from '../script.js'

/** What a scenario sets up. What is not given stays as it is. */
export interface Scene {
  /** What happens to the containers of the image. */
  readonly script?: ContainerScripts
  /** What happens to those of the second image, where the scenario has one. */
  readonly sidecar?: ContainerScripts
  /** What the container definition of the image needs for it: `{ healthCheck: … }`. */
  readonly container?: Json
  /** What the task definition needs for it: `{ runtimePlatform: … }`. */
  readonly definition?: Json
  /** Members of `deploymentConfiguration` that the service gets. */
  readonly configuration?: Json
  /** Other members that the service gets; null takes one away. */
  readonly settings?: Json
  readonly desiredCount?: number
  readonly fargate?: 'unavailable'
  /** Container instances that the cluster gets. */
  readonly instances?: readonly ContainerInstanceOptions[]
  /** Capacity providers that there are then, with what CreateCapacityProvider takes. */
  readonly providers?: Readonly<Record<string, Json>>
  readonly faults?: readonly Fault[]
  /** What happens that long after a deployment of the image has begun; once. */
  readonly later?: { readonly afterMs: number; readonly what: Happening }
}

export type Happening =
  | { readonly kind: 'alarm'; readonly name: string }
  /** Somebody else deploys another revision. */
  | { readonly kind: 'other deployment' }
  | { readonly kind: 'fargate available' }

/** A scene depends on how fast tasks are, so that it happens at any pace. */
export type SceneAt = (pace: Pace) => Scene
