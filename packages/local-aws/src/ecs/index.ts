import type { Capacity } from '../autoscaling/index.js'
import type { ImageSource } from '../ecr/index.js'
import { jsonService } from '../json-service.js'
import type { AwsService } from '../service.js'
import type { World } from '../world.js'
import { Account } from './account.js'
import { blueGreenServices, type BlueGreenServices } from './blue-green-services.js'
import type { LogSink } from './container-log.js'
import { ExpressServices, type Balancing } from './express/express-services.js'
import type { ManagedResource } from './express/managed-resources.js'
import { expressOperations } from './express/operations.js'
import { clusterOperations } from './operations/clusters.js'
import { serviceDeploymentOperations } from './operations/service-deployments.js'
import { serviceOperations } from './operations/services.js'
import { tagOperations } from './operations/tags.js'
import { taskSetOperations } from './operations/task-sets.js'
import { taskDefinitionOperations } from './operations/task-definitions.js'
import { taskOperations } from './operations/tasks.js'
import { DockerRuntime } from './docker/docker-runtime.js'
import type { HookAnswer } from './native/hooks.js'
import { observedPace, type Pace } from './pace.js'
import type { AlarmStates } from './alarm-states.js'
import type { Capacity as Compute } from './capacity/capacity.js'
import { capacityOperations } from './operations/capacity.js'
import { ScriptBook, type ContainerScripts, type ScriptTarget } from './script.js'
import { play, type Played, type PlayOptions } from './scenarios/play.js'
import type { ScenarioName } from './scenarios/scenarios.js'
import { SimulatedRuntime } from './simulated-runtime.js'
import { serviceCapacity } from './service-capacity.js'
import { StaleReads } from './stale-reads.js'
import type { TargetGroups } from './targets.js'
import { withinRegion } from './within-region.js'

export type { HookAnswer } from './native/hooks.js'
export { observedPace, quickPace, type Pace } from './pace.js'
export type { BlueGreenServices, Replacement } from './blue-green-services.js'
export type { AlarmState, AlarmStates } from './alarm-states.js'
export type { ContainerInstanceOptions } from './capacity/container-instance.js'
export type { ContainerScript, ContainerScripts, ScriptTarget } from './script.js'
export type { Played, PlayOptions } from './scenarios/play.js'
export { dockerScenes, type DockerScene } from './scenarios/docker-scenes.js'
export { scenarios, type ScenarioName } from './scenarios/scenarios.js'
export { expressAlarm } from './express/express-services.js'
export type { ManagedResource } from './express/managed-resources.js'
export type { Service } from './service.js'
export type { TaskSet } from './task-set.js'

/** ECS: task definitions, services whose deployments move over the world's time, and tasks. */
export interface Ecs {
  readonly service: AwsService
  /** What Application Auto Scaling scales. */
  readonly capacity: Capacity
  /**
   * What happens to simulated containers of an image, from their next start on.
   * @param image a whole reference, or a pattern that it has to match, or with `container` and `command`; the last
   * script that fits counts
   */
  script(image: string | RegExp | ScriptTarget, script: ContainerScripts): void
  /**
   * Plays a scenario by its name, from the next deployment of the image on: `play('crash-loop', { image })`.
   * @returns what the container's definition needs for it
   */
  play(name: ScenarioName, options: PlayOptions): Played
  /** Where tasks run: container instances to add, and whether Fargate has room. */
  readonly compute: Compute
  /** The CloudWatch alarms that deployments watch: `alarms.set('5xx', 'ALARM')`. */
  readonly alarms: AlarmStates
  /** What a lifecycle function answers, call by call, the last one again and again; without a script it succeeds. */
  hook(functionArn: string, answers: readonly HookAnswer[]): void
  /** Services of the controller CODE_DEPLOY, as CodeDeploy moves them. */
  readonly blueGreen: BlueGreenServices
  /** What ECS makes for Express services: `express.failResource('certificate', 'no quota left')` from the next deployment on. */
  readonly express: {
    failResource(resource: ManagedResource, reason: string): void
    mendResources(): void
  }
  /** Ends every task and leaves no container behind. */
  close(): Promise<void>
}

export interface EcsOptions {
  /** How fast tasks start, fail and stop: as observed on Fargate unless given; `quickPace` is for those who watch. */
  readonly pace?: Partial<Pace>
  /** `docker` runs tasks as real containers; simulated, as unless given, they happen as `script` says. */
  readonly tasks?: 'simulated' | 'docker'
}

export interface EcsParts {
  readonly elb: TargetGroups & Balancing
  readonly logs: LogSink
  readonly images: ImageSource
}

export function createEcs(world: World, parts: EcsParts, options: EcsOptions = {}): Ecs {
  const pace = { ...observedPace, ...options.pace }
  const { time } = world
  const { logs, images, elb } = parts
  const scripts = new ScriptBook((image) => images.owns(image) && !images.has(image))
  const runtime =
    options.tasks === 'docker'
      ? new DockerRuntime({ world, pace, logs, images })
      : new SimulatedRuntime({ time, pace, logs, scripts })
  const account = new Account({ world, pace, runtime, elb })
  const stale = new StaleReads(time, world.faults)
  const express = new ExpressServices(account, elb)
  return {
    service: jsonService({
      signingName: 'ecs',
      target: 'AmazonEC2ContainerServiceV20141113',
      operations: withinRegion(world, {
        ...clusterOperations(account),
        ...capacityOperations(account),
        ...taskDefinitionOperations(account),
        ...serviceOperations(account, stale),
        ...taskOperations(account),
        ...serviceDeploymentOperations(account, stale),
        ...tagOperations(account),
        ...taskSetOperations(account),
        ...expressOperations(account, express),
      }),
    }),
    capacity: serviceCapacity(account),
    script: (image, script) => scripts.add(image, script),
    play: (name, played) =>
      play({ account, scripts, faults: world.faults, isDocker: options.tasks === 'docker' }, name, played),
    compute: account.capacity,
    alarms: account.alarms,
    hook: (functionArn, answers) => account.hooks.script(functionArn, answers),
    blueGreen: blueGreenServices(account),
    express,
    close: () => account.close(),
  }
}
