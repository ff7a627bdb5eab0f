import type { NetworkFacts } from './network.js'
import type { Scene } from './scene.js'
import type { Network } from './service-settings.js'

/** Two calls. By filter, since asked by id EC2 stops at the first that is missing. */
export async function readNetwork({ aws, looks }: Scene, network: Network): Promise<NetworkFacts> {
  const [client, { DescribeSecurityGroupsCommand, DescribeSubnetsCommand }] = await Promise.all([
    aws.ec2(),
    import('@slipway/aws/sdk/ec2'),
  ])
  const filter = (
    name: string,
    ids: readonly string[],
  ): { Filters: { Name: string; Values: string[] }[] } => ({
    Filters: [{ Name: name, Values: [...ids] }],
  })
  const { subnets, securityGroups } = network
  const [foundSubnets, foundGroups] = await Promise.all([
    subnets.length === 0
      ? { Subnets: [] }
      : looks.look('network', 'the subnets', (options) =>
          client.send(new DescribeSubnetsCommand(filter('subnet-id', subnets)), options),
        ),
    securityGroups.length === 0
      ? { SecurityGroups: [] }
      : looks.look('network', 'the security groups', (options) =>
          client.send(new DescribeSecurityGroupsCommand(filter('group-id', securityGroups)), options),
        ),
  ])
  return {
    subnets: foundSubnets?.Subnets?.map((subnet) => ({
      id: subnet.SubnetId ?? '',
      vpc: subnet.VpcId ?? '',
      free: subnet.AvailableIpAddressCount ?? 1,
    })),
    securityGroups: foundGroups?.SecurityGroups?.map(({ GroupId, VpcId }) => ({
      id: GroupId ?? '',
      vpc: VpcId ?? '',
    })),
  }
}
