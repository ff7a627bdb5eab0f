import { median, printTable } from '../table.mjs'
import { percentile, seeded } from './seeded.mjs'
import { waitByWaiter } from './waiter.mjs'
import { openWorld } from './world.mjs'

const seconds = (ms) => (ms / 1_000).toFixed(1)

/** Rollouts of different durations: how long after ECS itself has one complete it is known to be. */
export async function measureSuccess({ rollouts, seed }) {
  const random = seeded(seed)
  const durations = []
  const late = { slipway: [], waiter120: [], waiter600: [] }
  for (let index = 0; index < rollouts; index++) {
    // A task takes from two seconds to ten minutes to start; one to four of them.
    const startMs = 2_000 + Math.round(random() * 598_000)
    const desiredCount = 1 + Math.floor(random() * 4)
    const { durationMs, lateMs } = await rollOut({ startMs, desiredCount })
    durations.push(durationMs)
    late.slipway.push(lateMs)
    for (const maxDelay of [120, 600]) {
      const waited = await waitByWaiter({ stableMs: durationMs, maxDelay, random })
      late[`waiter${maxDelay}`].push(waited - durationMs)
    }
  }
  const row = (name, values) => [
    name,
    seconds(median(values)),
    seconds(percentile(values, 0.95)),
    seconds(values.reduce((sum, value) => sum + value, 0) / values.length),
    (median(values) / median(late.slipway)).toFixed(1),
  ]
  const shortest = seconds(Math.min(...durations))
  const longest = seconds(Math.max(...durations))
  printTable(
    [
      `success noticed after ECS's own completion, ${rollouts} rollouts of ${shortest} to ${longest} s`,
      'median s',
      'p95 s',
      'mean s',
      'x ours',
    ],
    [
      row('deploy-ecs-service', late.slipway),
      row('waitUntilServicesStable, maxDelay 120 (aws-actions)', late.waiter120),
      row('waitUntilServicesStable, maxDelay 600 (its own default)', late.waiter600),
    ],
  )
}

async function rollOut({ startMs, desiredCount }) {
  const world = await openWorld({ desiredCount })
  try {
    world.aws.ecs.script('orders:2', { startMs })
    world.play()
    const [outcome] = await world.deploy({ service: 'orders', 'task-definition': 'orders.json' })
    const knownAt = world.time.now()
    if (outcome.kind !== 'succeeded') throw new Error(`The rollout ended as ${outcome.kind}`)
    const { events } = await world.describe()
    const completed = events.find(({ message }) =>
      message.includes(`${outcome.deploymentId}) deployment completed`),
    )
    const updated = world.aws.journal.entries.find(({ operation }) => operation === 'UpdateService')
    const completedAt = Number(completed.createdAt)
    return { durationMs: completedAt - updated.at, lateMs: knownAt - completedAt }
  } finally {
    await world.close()
  }
}
