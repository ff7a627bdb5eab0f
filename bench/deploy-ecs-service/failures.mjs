import { preflightReads, spent } from '../../actions/deploy-ecs-service/test/call-budget.ts'
import { median, printTable } from '../table.mjs'
import { seeded } from './seeded.mjs'
import { openWorld } from './world.mjs'

// Of aws-actions' input wait-for-minutes, when no circuit breaker ends it.
const timeoutMs = 30 * 60_000

/** Of each scenario the stop that is to decide it: the first where the cause is certain, else the second. */
const scenarios = [
  ['missing-image', 1],
  ['image-denied', 1],
  ['wrong-platform', 1],
  ['secret-denied', 1],
  ['secret-missing', 1],
  ['parameter-missing', 1],
  ['log-group-missing', 1],
  ['bad-command', 1],
  ['exec-format-error', 1],
  ['crash-loop', 2],
  ['several-containers', 2],
  ['out-of-memory', 2],
  ['container-health-fails', 2],
  ['load-balancer-health-fails', 2],
  ['load-balancer-timeouts', 2],
  // No task is started at all: from the event that says so.
  ['no-capacity', 0],
  ['no-cpu', 0],
  ['no-instances', 0],
  ['no-attribute', 0],
]

const seconds = (ms) => (ms / 1_000).toFixed(1)

/** When a rollout that cannot succeed is given up, beside ECS's circuit breaker; and what it cost in calls. */
export async function measureFailures({ plays, seed }) {
  const rows = []
  for (const [name, stop] of scenarios) {
    const random = seeded(seed)
    const played = []
    for (let play = 0; play < plays; play++) played.push(await giveUp(name, stop, random() * 10_000))
    const late = played.map(({ lateMs }) => lateMs)
    // Of the play in which it took longest.
    const [worst] = [...played].sort((a, b) => b.atMs - a.atMs)
    rows.push({ name, stop, ...worst, late, breakerMs: await breaker(name) })
  }
  printTable(
    [
      `given up, s (${plays} plays)`,
      'after stop',
      'late by, median',
      'at most',
      'after update',
      'circuit breaker',
      'x sooner',
      'timeout 30 min, x',
    ],
    rows.map(({ name, stop, late, atMs, breakerMs }) => [
      name,
      stop === 0 ? 'event' : String(stop),
      seconds(median(late)),
      seconds(Math.max(...late)),
      seconds(atMs),
      breakerMs === undefined ? 'never' : seconds(breakerMs),
      ((breakerMs ?? timeoutMs) / atMs).toFixed(1),
      (timeoutMs / atMs).toFixed(1),
    ]),
  )
  console.log()
  const costs = [await healthy('healthy'), await healthy('slow-start'), ...rows]
  printTable(
    ['calls', 'to ECS', 'polls', 'looks', '3 + polls + 2 x looks', 'held', 'logs', 'targets', 'preflight'],
    costs.map(({ name, calls }) => [
      name,
      String(calls.deploying),
      String(calls.polls),
      String((calls.budget - calls.polls - 3) / 2),
      String(calls.budget),
      calls.deploying <= calls.budget && calls.logReads <= 1 && calls.preflight <= preflightReads
        ? 'yes'
        : 'NO',
      String(calls.logReads),
      String(calls.targetReads),
      String(calls.preflight),
    ]),
  )
}

async function healthy(name) {
  const world = await openWorld()
  try {
    const { calls } = await deploy(world, name)
    return { name, calls }
  } finally {
    await world.close()
  }
}

async function giveUp(name, stop, slowerMs) {
  const world = await openWorld({ isBalanced: name.startsWith('load-balancer'), slowerMs })
  try {
    const { outcome, calls, entries } = await deploy(world, name)
    const operation = (wanted) => entries.find((entry) => entry.operation === wanted)
    const updatedAt = operation('UpdateService').at
    const decided =
      operation('StopServiceDeployment') ?? entries.findLast((entry) => entry.operation === 'UpdateService')
    if (decided.at === updatedAt) throw new Error(`${name} was not given up: ${outcome.kind}`)
    const since = stop === 0 ? await placementEvent(world, updatedAt) : await endOfTask(world, outcome, stop)
    return { lateMs: decided.at - since, atMs: decided.at - updatedAt, calls }
  } finally {
    await world.close()
  }
}

async function endOfTask(world, { deploymentId }, nth) {
  return (await world.stoppedTasks(deploymentId))[nth - 1].endedAt
}

async function placementEvent(world, updatedAt) {
  const { events } = await world.describe()
  const [first] = events
    .filter(
      ({ message, createdAt }) =>
        message.includes('unable to place a task') && Number(createdAt) >= updatedAt,
    )
    .map(({ createdAt }) => Number(createdAt))
    .sort((a, b) => a - b)
  return first
}

/** @returns how long after the update ECS itself has it FAILED; undefined when it never does */
async function breaker(name) {
  const world = await openWorld({ isBalanced: name.startsWith('load-balancer') })
  try {
    world.play(name)
    const start = world.time.now()
    const { deployments } = await world.update()
    const { id } = deployments.find(({ status }) => status === 'PRIMARY')
    while (world.time.now() - start < timeoutMs) {
      await world.time.advance(5_000)
      const found = (await world.describe()).deployments.find((deployment) => deployment.id === id)
      if (found?.rolloutState === 'FAILED') return world.time.now() - start
    }
    return undefined
  } finally {
    await world.close()
  }
}

async function deploy(world, name) {
  world.play(name)
  const ahead = new Set()
  const inputs = { service: 'orders', 'task-definition': 'orders.json' }
  const [outcome] = await world.deploy(inputs, (made) => made.forEach((entry) => ahead.add(entry)))
  const entries = [...world.aws.journal.entries]
  const made = entries
    .filter((entry) => !ahead.has(entry))
    .map(({ service, operation }) => `${service}:${operation}`)
  const polls = made.filter((call) => call === 'ecs:DescribeServices').length
  return { outcome, entries, calls: { ...spent(made), polls, preflight: ahead.size } }
}
