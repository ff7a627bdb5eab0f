import type { Elb } from '../../elb/index.js'
import { AwsError } from '../../service.js'
import type { Json } from '../../json-service.js'
import type { Deployment } from '../deployment.js'
import { record, records, text } from '../members.js'
import type { LoadBalancerSettings, Service } from '../service.js'
import type { Phase } from './stages.js'

interface Pair extends LoadBalancerSettings {
  readonly alternate: string
  readonly productionRule: string | undefined
  readonly testRule: string | undefined
}

/** Where a deployment's tasks are registered: every second one of a blue/green service in the alternate target groups. */
export function loadBalancersOf(
  service: Service,
  deployment: Pick<Deployment, 'usesAlternate'>,
): readonly LoadBalancerSettings[] {
  if (deployment.usesAlternate !== true) return service.loadBalancers
  return pairsOf(service).map((pair) => ({ ...pair, targetGroupArn: pair.alternate }))
}

/** Sets the weights of the listener rules as a phase has them; a service without a load balancer has none. */
export function shiftTraffic(
  service: Service,
  elb: Pick<Elb, 'setWeights'>,
  target: Deployment,
  { production, test }: Pick<Phase, 'production' | 'test'>,
): void {
  for (const { targetGroupArn, alternate, productionRule, testRule } of pairsOf(service)) {
    const [to, from] = target.usesAlternate ? [alternate, targetGroupArn] : [targetGroupArn, alternate]
    const set = (rule: string | undefined, percent: number): void => {
      if (rule === undefined) return
      const weight = wholeWeight(percent)
      elb.setWeights(rule, [
        { targetGroupArn: to, weight: weight.own },
        { targetGroupArn: from, weight: weight.others },
      ])
    }
    try {
      set(productionRule, production)
      set(testRule, test)
    } catch (error) {
      // Somebody deleted a rule or a target group under the service.
      if (!(error instanceof AwsError)) throw error
      service.events.add(`failed to shift traffic with (error ${error.message})`)
    }
  }
}

/** Weights are whole numbers up to 999; percentages have tenths. */
function wholeWeight(percent: number): { own: number; others: number } {
  if (Number.isInteger(percent)) return { own: percent, others: 100 - percent }
  const own = Math.max(1, Math.round(percent * 9.99))
  return { own, others: 999 - own }
}

function pairsOf(service: Service): readonly Pair[] {
  return records(service.settings, 'loadBalancers').flatMap((balancer, index) => {
    const advanced: Json = record(balancer, 'advancedConfiguration') ?? {}
    const own = service.loadBalancers[index]
    const alternate = text(advanced, 'alternateTargetGroupArn')
    if (own === undefined || alternate === undefined) return []
    return [
      {
        ...own,
        alternate,
        productionRule: text(advanced, 'productionListenerRule'),
        testRule: text(advanced, 'testListenerRule'),
      },
    ]
  })
}
