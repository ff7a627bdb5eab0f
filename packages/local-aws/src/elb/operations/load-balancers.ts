import type { QueryOperation } from '../../query-service.js'
import { AwsError } from '../../service.js'
import { arn, type World } from '../../world.js'
import { members, type XmlValue } from '../../xml.js'
import type { Fleet, LoadBalancer } from '../fleet.js'
import { requiredText } from './input.js'

export function loadBalancerOperations(fleet: Fleet, world: World): Readonly<Record<string, QueryOperation>> {
  return {
    CreateLoadBalancer: {
      permissions: (input) => [
        arn(world, 'elasticloadbalancing', `loadbalancer/app/${requiredText(input, 'Name')}/*`),
      ],
      run: (input) => ({
        LoadBalancers: members([describe(fleet.createLoadBalancer(requiredText(input, 'Name')))]),
      }),
    },
    DescribeLoadBalancers: {
      permissions: () => ['*'],
      run: (input) => {
        const arns = input.list('LoadBalancerArns')
        const names = input.list('Names')
        const all = [...fleet.loadBalancers.values()]
        const named = names.map((name) => {
          const found = all.find((balancer) => balancer.name === name)
          if (found !== undefined) return found
          throw new AwsError('LoadBalancerNotFound', `Load balancers '[${name}]' not found`)
        })
        const asked = [...arns.map((one) => fleet.loadBalancer(one)), ...named]
        return { LoadBalancers: members((arns.length + names.length > 0 ? asked : all).map(describe)) }
      },
    },
    DeleteLoadBalancer: {
      permissions: (input) => [requiredText(input, 'LoadBalancerArn')],
      run: async (input) => {
        await fleet.deleteLoadBalancer(requiredText(input, 'LoadBalancerArn'))
        return {}
      },
    },
  }
}

function describe({ arn, name, dnsName, createdAt }: LoadBalancer): XmlValue {
  return {
    LoadBalancerArn: arn,
    LoadBalancerName: name,
    DNSName: dnsName,
    CreatedTime: new Date(createdAt).toISOString(),
    Scheme: 'internet-facing',
    State: { Code: 'active' },
    Type: 'application',
    IpAddressType: 'ipv4',
  }
}
