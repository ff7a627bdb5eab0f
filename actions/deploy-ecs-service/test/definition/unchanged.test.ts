import type { ECSClient } from '@aws-sdk/client-ecs'
import * as commands from '@aws-sdk/client-ecs'
import { startLocalAws, type LocalAws } from '@slipway/local-aws'
import { diffDefinitions } from '../../src/definition/diff.js'
import { renderDefinition } from '../../src/definition/render.js'
import { isJsonObject, type Json, type JsonObject } from '../../src/document/json.js'
import { sendRaw } from '../../src/ecs/raw-call.js'
import { withoutReadOnlyFields } from '../../src/ecs/task-definition.js'
import { wishOf } from './try-wish.js'

let aws: LocalAws
let client: ECSClient

beforeAll(async () => {
  aws = await startLocalAws()
  const { AWS_ACCESS_KEY_ID: accessKeyId = '', AWS_SECRET_ACCESS_KEY: secretAccessKey = '' } = aws.environment
  client = new commands.ECSClient({
    endpoint: aws.world.endpoint,
    region: aws.world.region,
    credentials: { accessKeyId, secretAccessKey },
  })
})
afterAll(async () => {
  client.destroy()
  await aws.stop()
})

/** Registers a definition, and gives it as ECS describes it, as the action does both. */
async function describedAs(definition: JsonObject): Promise<JsonObject> {
  const register = new commands.RegisterTaskDefinitionCommand({ family: 'x', containerDefinitions: [] })
  await sendRaw(client, register, definition)
  const describe = new commands.DescribeTaskDefinitionCommand({
    taskDefinition: 'orders',
    include: ['TAGS'],
  })
  const { taskDefinition, tags = [] } = await sendRaw(client, describe)
  if (!isJsonObject(taskDefinition)) throw new Error('not described')
  return { ...taskDefinition, tags }
}

/** Numbers from 0 to 1, the same for the same seed. Source: Mulberry32. */
function randomOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

class Generator {
  readonly #random: () => number

  constructor(seed: number) {
    this.#random = randomOf(seed)
  }

  pick<T>(...values: readonly [T, ...T[]]): T {
    return values[Math.floor(this.#random() * values.length)] ?? values[0]
  }

  some<T>(make: (index: number) => T): readonly T[] {
    return Array.from({ length: Math.floor(this.#random() * 4) }, (_, index) => make(index))
  }

  /** Each member is there or not. */
  partly(members: Readonly<Record<string, () => Json>>): JsonObject {
    return Object.fromEntries(
      Object.entries(members)
        .filter(() => this.#random() < 0.4)
        .map(([name, make]) => [name, make()]),
    )
  }

  text(): string {
    return this.pick('', 'a', 'two words', '1.10', 'true', '"quoted"', 'ünï\n', '${NOT_A_TEMPLATE}')
  }

  number(): number {
    return this.pick(0, 1, 30, 80, 8080)
  }

  boolean(): boolean {
    return this.pick(true, false)
  }

  definition(): JsonObject {
    const fargate = { requiresCompatibilities: ['FARGATE'], networkMode: 'awsvpc' }
    const sizes = this.pick({ cpu: '256', memory: '512' }, { cpu: '1 vCPU', memory: '2 GB' })
    return {
      family: 'orders',
      ...this.pick<JsonObject>(fargate, { networkMode: 'bridge' }, { networkMode: 'host' }, {}),
      ...sizes,
      ...this.partly({
        volumes: () => this.some((index) => ({ name: `v${index}`, ...this.volume() })),
        placementConstraints: () => this.some(() => ({ type: 'memberOf', expression: 'attribute:a == b' })),
        tags: () => [
          { key: 'k', value: this.text() },
          ...this.some((index) => ({ key: `k${index}`, value: 'v' })),
        ],
        pidMode: () => this.pick('task', 'host'),
        runtimePlatform: () => ({ cpuArchitecture: 'ARM64', operatingSystemFamily: 'LINUX' }),
        ephemeralStorage: () => ({ sizeInGiB: 30 }),
        enableFaultInjection: () => this.boolean(),
        holodeck: () => ({ safety: this.boolean(), decks: this.some(() => this.number()) }),
      }),
      containerDefinitions: [this.container(0), ...this.some((index) => this.container(index + 1))],
    }
  }

  volume(): JsonObject {
    return this.partly({
      host: () => this.partly({ sourcePath: () => '/data' }),
      configuredAtLaunch: () => this.boolean(),
      efsVolumeConfiguration: () => ({ fileSystemId: 'fs-1', ...this.partly({ rootDirectory: () => '/' }) }),
    })
  }

  container(index: number): JsonObject {
    return {
      name: `c${index}`,
      image: this.pick('orders:1', `orders@sha256:${'a'.repeat(64)}`),
      ...(index === 0 ? {} : this.partly({ essential: () => this.boolean() })),
      ...this.partly({
        cpu: () => this.number(),
        memoryReservation: () => 128,
        links: () => this.some(() => this.text()),
        portMappings: () => this.some((port) => this.port(port)),
        environment: () => this.some((at) => ({ name: `E${at}`, value: this.text() })),
        environmentFiles: () => this.some((at) => ({ value: `arn:aws:s3:::b/${at}.env`, type: 's3' })),
        secrets: () => this.some((at) => ({ name: `S${at}`, valueFrom: `/orders/${at}` })),
        mountPoints: () => this.some((at) => ({ containerPath: `/${at}`, readOnly: this.boolean() })),
        command: () => this.some(() => this.text()),
        dependsOn: () => this.some((at) => ({ containerName: `c${at}`, condition: 'START' })),
        stopTimeout: () => this.number(),
        user: () => this.pick('0', 'nobody', ''),
        readonlyRootFilesystem: () => this.boolean(),
        versionConsistency: () => this.pick('enabled', 'disabled'),
        dockerLabels: () => ({ cpu: '0', 'a.b/c': this.text() }),
        ulimits: () => [{ name: 'core', softLimit: this.number(), hardLimit: 0 }],
        logConfiguration: () => ({ logDriver: 'awslogs', ...this.partly({ options: () => ({ a: 'b' }) }) }),
        healthCheck: () => ({
          command: ['CMD', 'true'],
          ...this.partly({ retries: () => this.number(), startPeriod: () => this.number() }),
        }),
        firelensConfiguration: () => ({ type: 'fluentbit', options: { 'enable-ecs-log-metadata': 'true' } }),
        linuxParameters: () => this.partly({ initProcessEnabled: () => false, swappiness: () => 0 }),
        restartPolicy: () => ({ enabled: this.boolean(), ignoredExitCodes: [0] }),
        warp: () => this.some(() => this.number()),
      }),
    }
  }

  port(index: number): JsonObject {
    return {
      containerPort: 8000 + index,
      ...this.partly({ protocol: () => this.pick('tcp', 'udp'), name: () => `p${index}` }),
    }
  }
}

const seeds = Array.from({ length: 60 }, (_, index) => index)

it('what is registered already is unchanged: from the file, whatever defaults ECS has filled in, and from ECS', async () => {
  for (const seed of seeds) {
    const file = new Generator(seed).definition()
    const described = await describedAs(file)
    const registered = withoutReadOnlyFields(described)
    const fromFile = renderDefinition(file, wishOf({})).definition
    const fromEcs = renderDefinition(described, wishOf({})).definition
    expect({ seed, rendered: fromEcs }).toEqual({ seed, rendered: registered })
    expect({ seed, changes: diffDefinitions(registered, fromEcs) }).toEqual({ seed, changes: [] })
    expect({ seed, changes: diffDefinitions(registered, fromFile) }).toEqual({ seed, changes: [] })
  }
})

it('a variable more is the one change', async () => {
  const wish = wishOf({ 'container-name': 'c0', 'environment-variables': 'NEW_ONE=x' })
  for (const seed of seeds.slice(0, 20)) {
    const described = await describedAs(new Generator(seed).definition())
    const { definition } = renderDefinition(described, wish)
    expect(diffDefinitions(withoutReadOnlyFields(described), definition)).toEqual([
      { path: 'containerDefinitions[c0].environment[NEW_ONE]', before: undefined, after: 'x' },
    ])
  }
})
