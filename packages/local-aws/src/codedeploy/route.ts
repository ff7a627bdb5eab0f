import type { TaskSet } from '../ecs/index.js'
import type { Parts } from './parts.js'
import type { Deployment } from './deployment.js'

/** Production traffic: `percent` of it to the replacement task set, the rest to the original one. */
export function routeProduction(deployment: Deployment, elb: Parts['elb'], percent: number): void {
  deployment.greenWeight = percent
  const weights = [
    { targetGroupArn: groupOf(deployment.blue), weight: 100 - percent },
    { targetGroupArn: groupOf(deployment.green), weight: percent },
  ]
  elb.setWeights(
    deployment.settings.group.options.prodListener,
    weights.filter(({ targetGroupArn }) => targetGroupArn !== ''),
  )
}

export function routeTest(deployment: Deployment, elb: Parts['elb'], to: 'blue' | 'green'): void {
  const { testListener } = deployment.settings.group.options
  const targetGroupArn = groupOf(deployment[to])
  if (testListener !== undefined && targetGroupArn !== '') {
    elb.setWeights(testListener, [{ targetGroupArn, weight: 1 }])
  }
}

function groupOf(set: TaskSet | undefined): string {
  return set?.loadBalancers[0]?.targetGroupArn ?? ''
}
