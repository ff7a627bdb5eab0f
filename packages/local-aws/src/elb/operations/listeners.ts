import type { QueryInput, QueryOperation } from '../../query-service.js'
import { AwsError } from '../../service.js'
import { members, type XmlValue } from '../../xml.js'
import type { Fleet, Listener } from '../fleet.js'
import type { Weight } from '../weights.js'
import { optionalNumber, requiredText } from './input.js'

/** Listeners, whose default rule forwards to target groups by weight; there are no other rules. */
export function listenerOperations(fleet: Fleet): Readonly<Record<string, QueryOperation>> {
  return {
    CreateListener: {
      permissions: (input) => [requiredText(input, 'LoadBalancerArn')],
      run: async (input) => {
        const made = await fleet.createListener(
          requiredText(input, 'LoadBalancerArn'),
          optionalNumber(input, 'Port') ?? 80,
          readWeights(input, 'DefaultActions'),
        )
        return { Listeners: members([describeListener(made)]) }
      },
    },
    DescribeListeners: {
      permissions: () => ['*'],
      run: (input) => {
        const arns = input.list('ListenerArns')
        const balancer = input.text('LoadBalancerArn')
        const found =
          balancer === undefined
            ? arns.map((arn) => fleet.listener(arn))
            : listenersOf(fleet, fleet.loadBalancer(balancer).arn)
        return { Listeners: members(found.map(describeListener)) }
      },
    },
    ModifyListener: {
      permissions: (input) => [requiredText(input, 'ListenerArn')],
      run: (input) => {
        const listener = fleet.listener(requiredText(input, 'ListenerArn'))
        if (input.structures('DefaultActions').length > 0) {
          fleet.setWeights(listener.arn, readWeights(input, 'DefaultActions'))
        }
        return { Listeners: members([describeListener(listener)]) }
      },
    },
    DeleteListener: {
      permissions: (input) => [requiredText(input, 'ListenerArn')],
      run: async (input) => {
        await fleet.deleteListener(requiredText(input, 'ListenerArn'))
        return {}
      },
    },
    DescribeRules: {
      permissions: () => ['*'],
      run: (input) => {
        const listener = input.text('ListenerArn')
        const arns = listener === undefined ? input.list('RuleArns') : [listener]
        return { Rules: members(arns.map((arn) => describeRule(fleet.listener(arn)))) }
      },
    },
  }
}

function listenersOf(fleet: Fleet, loadBalancerArn: string): readonly Listener[] {
  return [...fleet.listeners.values()].filter((listener) => listener.loadBalancerArn === loadBalancerArn)
}

/** One forward action: to one target group, or to several by weight. */
function readWeights(input: QueryInput, name: string): readonly Weight[] {
  const [action] = input.structures(name)
  if (action?.text('Type') !== 'forward') {
    throw new AwsError('ValidationError', 'The embedded AWS knows the action forward only')
  }
  const weighted = action.structures('ForwardConfig.TargetGroups')
  if (weighted.length === 0) return [{ targetGroupArn: requiredText(action, 'TargetGroupArn'), weight: 1 }]
  return weighted.map((group) => {
    const weight = optionalNumber(group, 'Weight') ?? 1
    if (weight > 999) throw new AwsError('ValidationError', `Weight '${weight}' must be between 0 and 999`)
    return { targetGroupArn: requiredText(group, 'TargetGroupArn'), weight }
  })
}

function describeListener(listener: Listener): XmlValue {
  return {
    ListenerArn: listener.arn,
    LoadBalancerArn: listener.loadBalancerArn,
    Port: listener.port,
    Protocol: 'HTTP',
    DefaultActions: members([describeAction(listener)]),
  }
}

function describeRule(listener: Listener): XmlValue {
  return {
    RuleArn: listener.ruleArn,
    Priority: 'default',
    Conditions: members([]),
    Actions: members([describeAction(listener)]),
    IsDefault: true,
  }
}

function describeAction({ choice: { weights } }: Listener): XmlValue {
  return {
    Type: 'forward',
    Order: 1,
    // Only a single target group stands here too.
    TargetGroupArn: weights.length === 1 ? weights[0]?.targetGroupArn : undefined,
    ForwardConfig: {
      TargetGroups: members(
        weights.map(({ targetGroupArn, weight }) => ({ TargetGroupArn: targetGroupArn, Weight: weight })),
      ),
      TargetGroupStickinessConfig: { Enabled: false },
    },
  }
}
