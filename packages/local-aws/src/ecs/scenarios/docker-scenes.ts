import type { Json } from '../../json-service.js'
import type { Pace } from '../pace.js'
import { asksItself, ends, growsUntilKilled, idles, neverAnswers, serves } from './programs.js'

/** What becomes of a scenario whose tasks are real containers. */
export type DockerScene =
  /** The container does it: what its definition needs, and that of the second one. */
  | { readonly kind: 'container'; readonly container: Json; readonly sidecar?: Json }
  /** The image does it, by being so. */
  | { readonly kind: 'image'; readonly whichIs: string }
  /** It happens to containers that are what their image is, by what is around them. */
  | { readonly kind: 'surroundings' }
  /** It is decided before there is a container. */
  | { readonly kind: 'no container' }
  /** No container can do it. */
  | { readonly kind: 'simulated only'; readonly why: string }

type DockerSceneAt = (pace: Pace) => DockerScene

const container =
  (definition: Json, sidecar?: Json): DockerSceneAt =>
  () => ({ kind: 'container', container: definition, ...(sidecar && { sidecar }) })

const image =
  (whichIs: string): DockerSceneAt =>
  () => ({ kind: 'image', whichIs })

const surroundings: DockerSceneAt = () => ({ kind: 'surroundings' })
const noContainer: DockerSceneAt = () => ({ kind: 'no container' })

const simulatedOnly =
  (why: string): DockerSceneAt =>
  () => ({ kind: 'simulated only', why })

const agent = simulatedOnly("Fargate's agent reads it before there is a container")

const crashes = container({ command: ends(3, 'Error: DATABASE_URL is not set') })

/** Ready thirty times as late as usual by its own health check, which counts that long for nothing. */
const slow: DockerSceneAt = ({ startMs }) => ({
  kind: 'container',
  container: {
    command: serves(200, startMs * 30),
    healthCheck: {
      command: asksItself,
      interval: 1,
      timeout: 2,
      retries: 3,
      startPeriod: Math.min(300, Math.ceil((startMs * 60) / 1_000) + 10),
    },
  },
})

/** By the names of the scenarios. Containers' time is real, whatever the world's is. */
export const dockerScenes = {
  healthy: surroundings,
  'slow-start': slow,
  forced: surroundings,
  'desired-count-0': noContainer,
  'stale-reads': surroundings,
  superseded: slow,
  'missing-image': image('not in its registry'),
  'image-denied': image('in a registry of another account, whose policy does not let this one'),
  'wrong-platform': image('there for another platform only'),
  'exec-format-error': image('a program of another CPU, said to be for this one'),
  'secret-denied': agent,
  'secret-missing': agent,
  'parameter-missing': agent,
  'log-group-missing': agent,
  'bad-command': container({ entryPoint: ['serve'] }),
  'no-capacity': noContainer,
  'no-cpu': noContainer,
  'no-instances': noContainer,
  'no-attribute': noContainer,
  'on-instances': surroundings,
  'capacity-provider-scales': surroundings,
  'capacity-provider-fixed': noContainer,
  'fargate-unavailable': noContainer,
  'fargate-unavailable-for-a-while': surroundings,
  'spot-interruption': simulatedOnly('the machine has no Spot capacity that AWS could take back'),
  'crash-loop': crashes,
  // Its own start and the end of the task before it take real time too.
  'crash-after-healthy': ({ steadyMs }) => ({
    kind: 'container',
    container: { command: ends(1, 'Error: lost the connection to the queue', steadyMs * 2 + 2_000) },
  }),
  'intermittent-start': simulatedOnly('a container cannot know whether it is the first'),
  'out-of-memory': container({ command: growsUntilKilled('Loading the whole catalogue'), memory: 64 }),
  'container-health-fails': container({
    command: serves(500),
    healthCheck: { command: asksItself, interval: 1, timeout: 2, retries: 2, startPeriod: 0 },
  }),
  'load-balancer-health-fails': container({ command: serves(500) }),
  'load-balancer-timeouts': container({ command: neverAnswers }),
  'circuit-breaker-rollback': crashes,
  'circuit-breaker-without-rollback': crashes,
  'circuit-breaker-off': crashes,
  'circuit-breaker-count': crashes,
  'circuit-breaker-percent': crashes,
  'alarm-rollback': surroundings,
  'alarm-without-rollback': surroundings,
  'sidecar-exits': () => ({
    kind: 'container',
    container: {},
    sidecar: { command: ends(4, 'metrics: no endpoint given') },
  }),
  'several-containers': () => ({
    kind: 'container',
    container: { command: ends(3, 'Error: DATABASE_URL is not set') },
    sidecar: { command: idles('proxy: ready') },
  }),
} as const satisfies Readonly<Record<string, DockerSceneAt>>
