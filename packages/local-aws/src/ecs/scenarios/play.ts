import type { Faults } from '../../faults.js'
import type { Json } from '../../json-service.js'
import type { Account } from '../account.js'
import { record, without } from '../members.js'
import type { Pace } from '../pace.js'
import type { ScriptBook } from '../script.js'
import type { Service } from '../service.js'
import { dockerScenes, type DockerScene } from './docker-scenes.js'
import { happen } from './happen.js'
import type { Scene } from './scene.js'
import { scenarios, type ScenarioName } from './scenarios.js'

export interface PlayOptions {
  /** Of the container that it is about, as the task definition names it. */
  readonly image: string
  /** Of the second container, where the scenario has one. */
  readonly sidecar?: string
  /** The name of the service that it is about; all that there are unless given. */
  readonly service?: string
}

/** What the test has to give the task definition; empty for most. */
export interface Played {
  readonly definition: Json
  /** Of the image. */
  readonly container: Json
  /** Of the second container; it needs something only where tasks are real containers. */
  readonly sidecar: Json
}

interface Stage {
  readonly account: Account
  readonly scripts: ScriptBook
  readonly faults: Faults
  /** Whether tasks are real containers, which no script moves. */
  readonly isDocker: boolean
}

/**
 * Sets the scene: from the next deployment of the image on, what the name says happens.
 * @throws Error where tasks are real containers, and none can do it
 */
export function play(stage: Stage, name: ScenarioName, options: PlayOptions): Played {
  const { account, scripts, faults, isDocker } = stage
  const scene: Scene = scenarios[name](account.parts.pace)
  const real = isDocker ? realScene(name, account.parts.pace) : undefined
  if (scene.script !== undefined) scripts.add(options.image, scene.script)
  if (scene.sidecar !== undefined && options.sidecar !== undefined) {
    scripts.add(options.sidecar, scene.sidecar)
  }
  for (const fault of scene.faults ?? []) faults.add(fault)
  for (const [provider, settings] of Object.entries(scene.providers ?? {})) {
    account.capacity.addProvider(provider, settings)
  }
  for (const service of account.services()) {
    if (service.status !== 'ACTIVE') continue
    if (options.service === undefined || service.origin.name === options.service) {
      change(account, service, scene)
    }
  }
  if (scene.fargate !== undefined) account.capacity.setFargate(scene.fargate)
  if (scene.later !== undefined) happen(account, options.image, scene.later)
  const { definition = {} } = scene
  return { definition, container: { ...scene.container, ...real?.container }, sidecar: real?.sidecar ?? {} }
}

/** What the containers need to do it themselves. */
function realScene(name: ScenarioName, pace: Pace): { readonly container?: Json; readonly sidecar?: Json } {
  const scene: DockerScene = dockerScenes[name](pace)
  switch (scene.kind) {
    case 'container':
      return scene
    case 'image':
    case 'surroundings':
    case 'no container':
      return {}
    case 'simulated only':
      throw new Error(`${name} cannot be played with real containers: ${scene.why}`)
  }
}

/** What the service gets counts from its next deployment on. */
function change(account: Account, service: Service, scene: Scene): void {
  const { cluster } = service.origin
  for (const instance of scene.instances ?? []) account.capacity.addInstance(cluster, instance)
  const removed = Object.entries(scene.settings ?? {}).flatMap(([name, value]) =>
    value === null ? [name] : [],
  )
  service.settings = without(
    {
      ...service.settings,
      ...scene.settings,
      deploymentConfiguration: {
        ...record(service.settings, 'deploymentConfiguration'),
        ...scene.configuration,
      },
    },
    ...removed,
  )
  if (scene.desiredCount === undefined) return
  service.desiredCount = scene.desiredCount
  service.isSteady = false
  account.wake(service)
}
