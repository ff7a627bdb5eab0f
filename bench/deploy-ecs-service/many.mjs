import { printTable } from '../table.mjs'
import { openWorld } from './world.mjs'

// Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/request-throttling.html (burst, sustained a second)
const quotas = {
  DescribeServices: [100, 20],
  DescribeTaskDefinition: [100, 20],
  RegisterTaskDefinition: [20, 1],
  UpdateService: [50, 5],
  ListTasks: [100, 20],
  DescribeTasks: [100, 20],
}

/** Many services at once in one step: what that asks of ECS a second. A call takes no time here: the worst case. */
export async function measureMany({ services }) {
  const world = await openWorld({ count: services })
  try {
    world.play()
    const list = world.names.map((name) => `- service: ${name}\n  task-definition: ${name}.json`).join('\n')
    const start = world.time.now()
    const outcomes = await world.deploy({ services: list })
    const tookMs = world.time.now() - start
    const failed = outcomes.filter(({ kind }) => kind !== 'succeeded')
    if (failed.length > 0) throw new Error(`${failed.length} services failed: ${failed[0].kind}`)
    const { entries } = world.aws.journal
    const rows = Object.entries(quotas).flatMap(([operation, [burst, sustained]]) => {
      const times = entries.filter((entry) => entry.operation === operation).map(({ at }) => at)
      if (times.length === 0) return []
      const peak = busiestSecond(times)
      const bucket = lowestBucket(times, burst, sustained)
      return [
        [
          operation,
          String(times.length),
          String(peak),
          (times.length / (tookMs / 1_000)).toFixed(1),
          `${burst} / ${sustained}`,
          (peak / burst).toFixed(2),
          bucket < 0 ? `${-bucket} refused` : `${bucket} left`,
        ],
      ]
    })
    printTable(
      [
        `${services} services in one step, ${(tookMs / 1_000).toFixed(0)} s`,
        'calls',
        'busiest second',
        'mean a second',
        'quota: burst / a second',
        'x burst',
        'token bucket at its lowest',
      ],
      rows,
    )
  } finally {
    await world.close()
  }
}

function busiestSecond(times) {
  return Math.max(...times.map((at) => times.filter((other) => other >= at && other < at + 1_000).length))
}

/** ECS throttles by a token bucket. @returns what was left at the worst moment; negative: calls that it would refuse */
function lowestBucket(times, burst, sustained) {
  let tokens = burst
  let lowest = burst
  let refused = 0
  let before = times[0]
  for (const at of times) {
    tokens = Math.min(burst, tokens + ((at - before) / 1_000) * sustained)
    before = at
    if (tokens < 1) refused++
    else tokens--
    lowest = Math.min(lowest, Math.floor(tokens))
  }
  return refused > 0 ? -refused : lowest
}
