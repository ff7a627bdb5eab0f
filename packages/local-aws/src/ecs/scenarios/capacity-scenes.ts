import type { Json } from '../../json-service.js'
import type { SceneAt } from './scene.js'

const onEc2: Json = { launchType: 'EC2', capacityProviderStrategy: null }

const on = (capacityProvider: string): Json => ({
  launchType: null,
  capacityProviderStrategy: [{ capacityProvider, weight: 1, base: 0 }],
})

/** The capacity provider that the scenarios make. */
const provider = 'orders-instances'

const autoScalingGroup = (status: 'ENABLED' | 'DISABLED'): Json => ({
  autoScalingGroupProvider: {
    autoScalingGroupArn:
      'arn:aws:autoscaling:ap-northeast-2:123456789012:autoScalingGroup:0a1b2c3d-0000-4000-8000-000000000000:autoScalingGroupName/orders',
    managedScaling: { status, targetCapacity: 100 },
  },
})

/** Where tasks run, or find no place. */
export const capacityScenes = {
  /** The one instance has not enough memory for another task. */
  'no-capacity': () => ({ settings: onEc2, instances: [{ cpu: 2048, memory: 128 }] }),
  'no-cpu': () => ({ settings: onEc2, instances: [{ cpu: 64, memory: 8192 }] }),
  'no-instances': () => ({ settings: onEc2 }),
  /** There is room, on instances of the other CPU. */
  'no-attribute': () => ({
    settings: onEc2,
    instances: [{ cpu: 4096, memory: 16_384, attributes: { 'ecs.cpu-architecture': 'arm64' } }],
    definition: { runtimePlatform: { cpuArchitecture: 'X86_64', operatingSystemFamily: 'LINUX' } },
  }),
  'on-instances': () => ({ script: {}, settings: onEc2, instances: [{ cpu: 4096, memory: 16_384 }] }),
  /** No instance has room, and the capacity provider adds one. */
  'capacity-provider-scales': () => ({
    script: {},
    settings: on(provider),
    providers: { [provider]: autoScalingGroup('ENABLED') },
  }),
  /** No instance has room, and nobody adds one. */
  'capacity-provider-fixed': () => ({
    settings: on(provider),
    providers: { [provider]: autoScalingGroup('DISABLED') },
    instances: [{ memory: 128, capacityProvider: provider }],
  }),
  'fargate-unavailable': () => ({ fargate: 'unavailable' }),
  /** Fargate has no room at first. */
  'fargate-unavailable-for-a-while': ({ pollMs }) => ({
    script: {},
    fargate: 'unavailable',
    later: { afterMs: pollMs * 8, what: { kind: 'fargate available' } },
  }),
  /** AWS takes the first task's Spot capacity back, and another is started. */
  'spot-interruption': ({ steadyMs }) => ({
    script: [{ interruptedAfterMs: Math.floor(steadyMs / 2) }, {}],
    settings: on('FARGATE_SPOT'),
  }),
} as const satisfies Readonly<Record<string, SceneAt>>
