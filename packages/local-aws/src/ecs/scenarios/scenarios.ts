import type { Json } from '../../json-service.js'
import type { Pace } from '../pace.js'
import { capacityScenes } from './capacity-scenes.js'
import type { SceneAt } from './scene.js'
import { startScenes } from './start-scenes.js'

/** A program that looks for something it cannot do without, and ends. */
const shortLifeMs = ({ startMs }: Pace): number => Math.floor(startMs * 2.5)

/** The alarm that the alarm scenarios watch. */
const alarmName = 'orders-5xx'

const breaker = (settings: Json): Json => ({
  deploymentCircuitBreaker: { enable: true, rollback: true, ...settings },
})
const alarms = (rollback: boolean): Json => ({
  alarms: { alarmNames: [alarmName], enable: true, rollback },
})
const noBreaker: Json = { deploymentCircuitBreaker: { enable: false, rollback: false } }

const healthy: SceneAt = () => ({ script: {} })

const crashes: SceneAt = (pace) => ({
  script: { exit: { afterMs: shortLifeMs(pace), code: 3, logs: ['Error: DATABASE_URL is not set'] } },
})

const raisesAlarm =
  (rollback: boolean): SceneAt =>
  (pace) => ({
    ...healthy(pace),
    configuration: alarms(rollback),
    later: {
      // When the new tasks have all the traffic, and ECS only watches.
      afterMs:
        pace.provisioningMs + pace.pullMs + pace.startMs + pace.steadyMs + Math.floor(pace.alarmBakeMs / 2),
      what: { kind: 'alarm', name: alarmName },
    },
  })

/** Everything that a rolling update can meet, by name. */
export const scenarios = {
  healthy,
  /** It takes thirty times as long as usual until the container runs. */
  'slow-start': ({ startMs }) => ({ script: { startMs: startMs * 30 } }),
  ...startScenes,
  ...capacityScenes,
  'crash-loop': crashes,
  /** It serves until ECS counts on it, and ends after that. */
  'crash-after-healthy': ({ steadyMs }) => ({
    script: { exit: { afterMs: steadyMs * 2, code: 1, logs: ['Error: lost the connection to the queue'] } },
  }),
  /** The first task ends at once, every further one runs. */
  'intermittent-start': (pace) => ({
    script: [{ exit: { afterMs: shortLifeMs(pace), code: 1, logs: ['Error: database is starting up'] } }, {}],
  }),
  'out-of-memory': (pace) => ({
    script: {
      oom: true,
      exit: { afterMs: shortLifeMs(pace), code: 137, logs: ['Loading the whole catalogue'] },
    },
  }),
  /** Its own health check fails from the start. */
  'container-health-fails': ({ steadyMs }) => ({
    script: { health: 500 },
    container: {
      healthCheck: {
        command: ['CMD-SHELL', 'curl -f http://localhost:8080/health || exit 1'],
        interval: Math.max(1, Math.ceil(steadyMs / 3_000)),
        timeout: 2,
        retries: 2,
        startPeriod: 0,
      },
    },
  }),
  /** The load balancer's health checks are answered with 500. */
  'load-balancer-health-fails': () => ({ script: { health: 500 } }),
  /** They are not answered at all. */
  'load-balancer-timeouts': () => ({ script: { health: 'timeout' } }),
  'circuit-breaker-rollback': (pace) => ({ ...crashes(pace), configuration: breaker({}) }),
  'circuit-breaker-without-rollback': (pace) => ({
    ...crashes(pace),
    configuration: breaker({ rollback: false }),
  }),
  'circuit-breaker-off': (pace) => ({ ...crashes(pace), configuration: noBreaker }),
  /** It acts at the first failure. */
  'circuit-breaker-count': (pace) => ({
    ...crashes(pace),
    configuration: breaker({ thresholdConfiguration: { type: 'COUNT', value: 1 } }),
  }),
  /** It acts when as many tasks have failed as are desired, be that less than three. */
  'circuit-breaker-percent': (pace) => ({
    ...crashes(pace),
    configuration: breaker({ thresholdConfiguration: { type: 'UNBOUNDED_PERCENT', value: 100 } }),
  }),
  'alarm-rollback': raisesAlarm(true),
  'alarm-without-rollback': raisesAlarm(false),
  /** Somebody deploys another revision before the new tasks are in service. */
  superseded: ({ provisioningMs, startMs }) => ({
    script: { startMs: startMs * 30 },
    later: { afterMs: provisioningMs + startMs, what: { kind: 'other deployment' } },
  }),
  /** Nothing but the same again: the deployment is to be forced. */
  forced: healthy,
  'desired-count-0': () => ({ desiredCount: 0 }),
  /** Every second look at the service shows it as it was before the update, for a minute. */
  'stale-reads': (pace) => ({
    ...healthy(pace),
    faults: [{ calls: 'ecs:DescribeServices', kind: 'stale-read', rate: 0.5 }],
  }),
  /** A container that is not essential ends with an error; the task goes on. */
  'sidecar-exits': (pace) => ({
    ...healthy(pace),
    sidecar: { exit: { afterMs: pace.startMs, code: 4, logs: ['metrics: no endpoint given'] } },
  }),
  /** One essential container ends with an error, and ECS ends the other with it. */
  'several-containers': (pace) => ({ ...crashes(pace), sidecar: { logs: ['proxy: ready'] } }),
} as const satisfies Readonly<Record<string, SceneAt>>

export type ScenarioName = keyof typeof scenarios
