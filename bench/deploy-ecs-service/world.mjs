import { setMaxListeners } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CloudWatchLogsClient, CreateLogGroupCommand } from '@aws-sdk/client-cloudwatch-logs'
import {
  CreateClusterCommand,
  CreateServiceCommand,
  DescribeServicesCommand,
  DescribeTasksCommand,
  ECSClient,
  ListTasksCommand,
  RegisterTaskDefinitionCommand,
  UpdateServiceCommand,
} from '@aws-sdk/client-ecs'
import { InputReader } from '@slipway/action-kit'
import { openAws } from '@slipway/aws'
import { observedPace, startLocalAws, virtualTime } from '@slipway/local-aws'
import { openDeployAws } from '../../actions/deploy-ecs-service/src/deploy-aws.ts'
import { deployServices } from '../../actions/deploy-ecs-service/src/work/deploy-services.ts'
import { readInputs } from '../../actions/deploy-ecs-service/src/inputs.ts'
import { openPlaces } from '../../actions/deploy-ecs-service/src/work/place.ts'
import { quietly } from './quietly.mjs'

const executionRole = 'arn:aws:iam::123456789012:role/orders-execution'
const stepMs = 250

/**
 * An embedded AWS on a virtual clock, at the pace that was observed on Fargate, with a cluster and services that run
 * steadily: `orders`, or `orders-1` to `orders-<count>`.
 * @param slowerMs how much longer a task takes to get its network interface
 */
export async function openWorld({ count = 1, desiredCount = 1, isBalanced = false, slowerMs = 0 } = {}) {
  const time = virtualTime()
  const provisioningMs = observedPace.provisioningMs + Math.round(slowerMs)
  const aws = await startLocalAws({ time, pace: { ...observedPace, provisioningMs } })
  // Where the SDK finds its endpoint and credentials.
  Object.assign(process.env, aws.environment)
  const folder = mkdtempSync(join(tmpdir(), 'slipway-bench-'))
  const connection = {
    endpoint: aws.world.endpoint,
    region: aws.world.region,
    credentials: aws.identity.administrator,
  }
  const ecs = new ECSClient(connection)
  const logs = new CloudWatchLogsClient(connection)
  const names = count === 1 ? ['orders'] : Array.from({ length: count }, (_, index) => `orders-${index + 1}`)
  const world = {
    aws,
    time,
    ecs,
    names,
    folder,
    async describe(service = 'orders') {
      const { services } = await ecs.send(
        new DescribeServicesCommand({ cluster: 'shop', services: [service] }),
      )
      return services[0]
    },
    /** The stopped tasks of a deployment, the first one first. */
    async stoppedTasks(startedBy) {
      const listed = await ecs.send(
        new ListTasksCommand({ cluster: 'shop', serviceName: 'orders', desiredStatus: 'STOPPED' }),
      )
      if (listed.taskArns.length === 0) return []
      const { tasks } = await ecs.send(new DescribeTasksCommand({ cluster: 'shop', tasks: listed.taskArns }))
      return tasks
        .filter((task) => task.startedBy === startedBy)
        .sort((a, b) => endOf(a) - endOf(b))
        .map((task) => ({ endedAt: endOf(task) }))
    },
    /** Sets the scene for the image `orders:2` and writes task-definition.json of each service. */
    play(scenario) {
      const played =
        scenario === undefined ? {} : aws.ecs.play(scenario, { image: 'orders:2', sidecar: 'proxy:1' })
      const sidecar = scenario === 'several-containers'
      for (const name of names) {
        const definition = definitionOf(name, 'orders:2', aws, played, sidecar)
        writeFileSync(join(folder, `${name}.json`), JSON.stringify(definition))
      }
    },
    /** What the step would do with these inputs, by the action's own code, in this process. */
    deploy: (inputs, observe) => deploy(world, inputs, observe),
    /** The same deployment without anybody who follows it. @returns the service that was answered */
    async update() {
      const { taskDefinition } = await ecs.send(
        new RegisterTaskDefinitionCommand(JSON.parse(readDefinition(folder))),
      )
      const { service } = await ecs.send(
        new UpdateServiceCommand({
          cluster: 'shop',
          service: 'orders',
          taskDefinition: taskDefinition.taskDefinitionArn,
          forceNewDeployment: true,
        }),
      )
      return service
    },
    async close() {
      ecs.destroy()
      logs.destroy()
      await aws.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
  allowExecution(aws)
  await ecs.send(new CreateClusterCommand({ clusterName: 'shop' }))
  for (const name of names) {
    await logs.send(new CreateLogGroupCommand({ logGroupName: `/ecs/${name}` }))
    const { taskDefinition } = await ecs.send(
      new RegisterTaskDefinitionCommand(definitionOf(name, 'orders:1', aws)),
    )
    await ecs.send(
      new CreateServiceCommand({
        cluster: 'shop',
        serviceName: name,
        taskDefinition: taskDefinition.taskDefinitionArn,
        desiredCount,
        launchType: 'FARGATE',
        networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'] } },
        // What ECS itself does against a rollout that cannot succeed; it is the peer here.
        deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: true } },
        ...(isBalanced && (await behindALoadBalancer(aws))),
      }),
    )
  }
  await time.advance(180_000)
  aws.journal.clear()
  return world
}

/** @param observe is given the entries of the journal that preflight made */
async function deploy(world, inputs, observe = () => undefined) {
  const { aws, time, folder } = world
  const env = { ...aws.environment, GITHUB_WORKSPACE: folder }
  const given = new Map(Object.entries({ cluster: 'shop', ...inputs }))
  const reader = new InputReader(given, folder)
  const { aws: settings, work } = readInputs(reader)
  reader.check()
  const clock = watchedClock(time)
  const { signal } = new AbortController()
  setMaxListeners(0, signal)
  const context = {
    clock,
    signal,
    env,
    maskSecret: () => undefined,
    log: quietly(),
  }
  const regions = new Map()
  const open = (region = aws.world.region) => {
    const opened = regions.get(region) ?? openDeployAws(openAws({ ...settings, region }, context))
    regions.set(region, opened)
    return opened
  }
  const places = openPlaces(open, context, work.groups.flat())
  const watched = (order) => {
    const place = places(order)
    const preflight = async (intent) => {
      const start = aws.journal.entries.length
      const found = await place.tools.preflight(intent)
      observe(aws.journal.entries.slice(start))
      // What it finds is not what is measured: the deployment goes on.
      return found.filter(({ level }) => level !== 'error')
    }
    return { ...place, tools: { ...place.tools, preflight } }
  }
  const options = { isPlan: false, isAllOrNothing: false }
  return drive(time, clock, aws, deployServices(work.groups, watched, options))
}

/** Knows how many wait for time to pass. */
function watchedClock(time) {
  let sleepers = 0
  return {
    get sleepers() {
      return sleepers
    },
    now: () => time.now(),
    async sleep(ms, signal) {
      sleepers++
      try {
        await time.sleep(ms, signal)
      } finally {
        sleepers--
      }
    },
  }
}

/** Moves time on while everybody waits for it: a call takes no time at all, so that what comes at once is seen as such. */
async function drive(time, clock, aws, work) {
  const state = { isOver: false }
  const done = work.finally(() => (state.isOver = true))
  done.catch(() => undefined)
  while (!state.isOver) {
    if (clock.sleepers > 0 && (await isQuiet(aws))) await time.advance(stepMs)
    else await turn()
  }
  return done
}

/** Whether no call is under way, and none comes for a while. */
async function isQuiet(aws) {
  for (let round = 0; round < 12; round++) {
    const { length } = aws.journal.entries
    await turn()
    const { entries } = aws.journal
    if (entries.length !== length || entries.slice(-150).some(({ status }) => status === 0)) return false
  }
  return true
}

const turn = () => new Promise((resolve) => setImmediate(resolve))

/** From then on ECS itself has it stopping: STOPPED comes half a minute later. */
function endOf(task) {
  return Number(task.stoppingAt ?? task.stoppedAt)
}

function readDefinition(folder) {
  return readFileSync(join(folder, 'orders.json'), 'utf8')
}

function definitionOf(family, image, aws, played = {}, hasSidecar = false) {
  const logConfiguration = {
    logDriver: 'awslogs',
    options: {
      'awslogs-group': `/ecs/${family}`,
      'awslogs-stream-prefix': 'ecs',
      'awslogs-region': aws.world.region,
    },
  }
  return {
    family,
    requiresCompatibilities: ['FARGATE'],
    networkMode: 'awsvpc',
    cpu: '256',
    memory: '512',
    executionRoleArn: executionRole,
    ...played.definition,
    containerDefinitions: [
      { name: 'app', image, portMappings: [{ containerPort: 8080 }], logConfiguration, ...played.container },
      ...(hasSidecar ? [{ name: 'proxy', image: 'proxy:1', essential: true }] : []),
    ],
  }
}

function allowExecution(aws) {
  aws.identity.createRole({
    name: 'orders-execution',
    trustPolicy: {
      Statement: [
        { Effect: 'Allow', Principal: { Service: 'ecs-tasks.amazonaws.com' }, Action: 'sts:AssumeRole' },
      ],
    },
    policies: [{ Statement: [{ Effect: 'Allow', Action: ['ecr:*', 'logs:*'], Resource: '*' }] }],
  })
}

async function behindALoadBalancer(aws) {
  const { arn: loadBalancerArn } = aws.elb.createLoadBalancer({ name: 'orders' })
  const { arn: targetGroupArn } = aws.elb.createTargetGroup({
    name: 'orders',
    port: 8080,
    healthCheck: { intervalMs: 10_000, unhealthyThreshold: 2 },
    deregistrationDelayMs: 10_000,
  })
  await aws.elb.createListener({ loadBalancerArn, targetGroupArn })
  return { loadBalancers: [{ targetGroupArn, containerName: 'app', containerPort: 8080 }] }
}
