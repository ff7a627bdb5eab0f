import { describeChanges, type Change } from '../definition/diff.js'
import type { ExpressPlan } from './plan-express.js'
import type { ExpressWish } from './wish.js'

/** The plan in lines, for the log. */
export function describePlan(
  plan: ExpressPlan,
  { serviceName, cluster }: Pick<ExpressWish, 'serviceName' | 'cluster'>,
): readonly string[] {
  const service = `the Express service ${serviceName}`
  const tags = [...plan.tags.keys()].map((key) => `Plan: set the tag ${key}.`)
  switch (plan.kind) {
    case 'create':
      return [`Plan: make ${service} in cluster ${cluster}, of ${plan.configuration.image}.`]
    case 'update':
      return [...describeUpdate(service, plan.changes), ...tags]
    case 'follow':
      return [`Plan: follow ${plan.deployment.arn}, which is deploying exactly this already.`, ...tags]
    case 'unchanged':
      return [`Plan: nothing to deploy. ${serviceName} runs exactly this.`, ...tags]
  }
}

function describeUpdate(service: string, changes: readonly Change[]): readonly string[] {
  if (changes.length === 0) return [`Plan: deploy ${service} again, as it is.`]
  return [`Plan: update ${service}:`, ...describeChanges(changes).map((line) => `  ${line}`)]
}
