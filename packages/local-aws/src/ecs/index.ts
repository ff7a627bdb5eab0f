import { jsonService } from '../json-service.js'
import type { AwsService } from '../service.js'
import type { World } from '../world.js'
import { Account } from './account.js'
import type { LogSink } from './container-log.js'
import { clusterOperations } from './operations/clusters.js'
import { serviceDeploymentOperations } from './operations/service-deployments.js'
import { serviceOperations } from './operations/services.js'
import { tagOperations } from './operations/tags.js'
import { taskDefinitionOperations } from './operations/task-definitions.js'
import { taskOperations } from './operations/tasks.js'
import { observedPace, type Pace } from './pace.js'
import { ScriptBook, type ContainerScript } from './script.js'
import { SimulatedRuntime } from './simulated-runtime.js'
import { StaleReads } from './stale-reads.js'
import type { TargetGroups } from './targets.js'

export { observedPace, quickPace, type Pace } from './pace.js'
export type { ContainerScript } from './script.js'

/** ECS: task definitions, services whose deployments move over the world's time, and tasks. */
export interface Ecs {
  readonly service: AwsService
  /**
   * What happens to simulated containers of an image, from their next start on.
   * @param image a whole reference, or a pattern that it has to match; the last script that fits counts
   */
  script(image: string | RegExp, script: ContainerScript): void
  /** For that long after an UpdateService, DescribeServices shows the service as it was before; 0 is never. */
  staleReads(windowMs: number): void
  /** Ends every task and leaves no container behind. */
  close(): Promise<void>
}

export interface EcsOptions {
  readonly pace?: Partial<Pace>
}

export interface EcsParts {
  readonly elb: TargetGroups
  readonly logs: LogSink
  /** Whether an image is known not to exist. */
  readonly isMissingImage?: (reference: string) => boolean
}

export function createEcs(world: World, parts: EcsParts, options: EcsOptions = {}): Ecs {
  const pace = { ...observedPace, ...options.pace }
  const { time } = world
  const scripts = new ScriptBook(parts.isMissingImage ?? (() => false))
  const runtime = new SimulatedRuntime({ time, pace, logs: parts.logs, scripts })
  const account = new Account({ world, pace, runtime, elb: parts.elb })
  const stale = new StaleReads(time)
  return {
    service: jsonService({
      signingName: 'ecs',
      target: 'AmazonEC2ContainerServiceV20141113',
      operations: {
        ...clusterOperations(account),
        ...taskDefinitionOperations(account),
        ...serviceOperations(account, stale),
        ...taskOperations(account),
        ...serviceDeploymentOperations(account),
        ...tagOperations(account),
      },
    }),
    script: (image, script) => scripts.add(image, script),
    staleReads: (windowMs) => void (stale.windowMs = windowMs),
    close: () => account.close(),
  }
}
