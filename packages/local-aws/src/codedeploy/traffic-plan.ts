/** How production traffic moves: the percentage that the replacement gets, and how long it stays so. */
export type TrafficPlan = readonly { readonly percent: number; readonly holdMs: number }[]

const minute = 60_000

/**
 * The plan of a deployment configuration that AWS brings along; undefined for another name.
 * Source: https://docs.aws.amazon.com/codedeploy/latest/userguide/deployment-configurations.html
 */
export function predefinedPlan(configuration: string): TrafficPlan | undefined {
  if (configuration === 'CodeDeployDefault.ECSAllAtOnce') return [{ percent: 100, holdMs: 0 }]
  const found = /^CodeDeployDefault\.ECS(Linear|Canary)10[Pp]ercent(?:Every)?(\d+)Minutes$/.exec(
    configuration,
  )
  if (found === null) return undefined
  const holdMs = Number(found[2]) * minute
  return found[1] === 'Canary' ? canary(10, holdMs) : linear(10, holdMs)
}

export function canary(percent: number, holdMs: number): TrafficPlan {
  return [
    { percent, holdMs },
    { percent: 100, holdMs: 0 },
  ]
}

export function linear(percent: number, holdMs: number): TrafficPlan {
  const steps = Math.ceil(100 / percent)
  return Array.from({ length: steps }, (_, index) => ({
    percent: Math.min(100, percent * (index + 1)),
    holdMs: index === steps - 1 ? 0 : holdMs,
  }))
}
