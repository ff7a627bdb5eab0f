import type { Json } from '../../json-service.js'
import { AwsError } from '../../service.js'
import { arn } from '../../world.js'
import type { Account } from '../account.js'
import type { CapacityProvider } from '../capacity/capacity.js'
import { describeInstance } from '../capacity/describe-instance.js'
import { records, required, text, texts, without } from '../members.js'
import { clusterArn, clusterName, lastPart } from '../names.js'
import { page } from '../page.js'
import { describeCluster } from './clusters.js'
import type { Operations } from './operation.js'

export function capacityOperations(account: Account): Operations {
  return { ...instanceOperations(account), ...providerOperations(account) }
}

function instanceOperations(account: Account): Operations {
  const { capacity, world } = account
  const instanceArn = (input: Json, id: string): string =>
    arn(world, 'ecs', `container-instance/${clusterName(text(input, 'cluster'))}/${lastPart(id)}`)
  return {
    ListContainerInstances: {
      permissions: (input) => [clusterArn(world, clusterName(text(input, 'cluster')))],
      run(input) {
        const { name } = account.cluster(text(input, 'cluster'))
        const status = text(input, 'status') ?? 'ACTIVE'
        const found = capacity.instances(name).filter((instance) => instance.status === status)
        const { items, nextToken } = page(found, input)
        return { containerInstanceArns: items.map((instance) => instance.arn), nextToken }
      },
    },
    DescribeContainerInstances: {
      permissions: (input) => texts(input, 'containerInstances').map((id) => instanceArn(input, id)),
      run(input) {
        const { name } = account.cluster(text(input, 'cluster'))
        const asked = texts(input, 'containerInstances')
        if (asked.length === 0) {
          throw new AwsError('InvalidParameterException', 'Container instances cannot be empty.')
        }
        const found = asked.map(
          (id) => [id, capacity.instances(name).find((instance) => instance.id === lastPart(id))] as const,
        )
        return {
          containerInstances: found.flatMap(([, instance]) =>
            instance ? [describeInstance(account, name, instance)] : [],
          ),
          failures: found.flatMap(([id, instance]) =>
            instance ? [] : [{ arn: instanceArn(input, id), reason: 'MISSING' }],
          ),
        }
      },
    },
  }
}

function providerOperations(account: Account): Operations {
  const { capacity, world, tags } = account
  const providerArn = (name: string): string => arn(world, 'ecs', `capacity-provider/${lastPart(name)}`)
  const describe = ({ name, arn: own, settings }: CapacityProvider): Json => ({
    ...settings,
    capacityProviderArn: own,
    name,
    status: 'ACTIVE',
    tags: tags.of(own),
  })
  return {
    CreateCapacityProvider: {
      permissions: (input) => [providerArn(text(input, 'name') ?? '')],
      run(input) {
        const name = required(input, 'name')
        if (/^(aws|ecs|fargate)/i.test(name)) {
          const message = 'The specified capacity provider name must not begin with aws, ecs or fargate.'
          throw new AwsError('ClientException', message)
        }
        if (capacity.providers.has(name)) {
          throw new AwsError('ClientException', 'The specified capacity provider already exists.')
        }
        const made = capacity.addProvider(name, without(input, 'name', 'tags'))
        tags.add(made.arn, records(input, 'tags'))
        return { capacityProvider: describe(made) }
      },
    },
    DescribeCapacityProviders: {
      permissions(input) {
        const names = texts(input, 'capacityProviders')
        return names.length === 0 ? ['*'] : names.map(providerArn)
      },
      run(input) {
        const names = texts(input, 'capacityProviders').map(lastPart)
        const all = [...capacity.providers.values()]
        const wanted = names.length === 0 ? all : all.filter(({ name }) => names.includes(name))
        const { items, nextToken } = page(wanted, input)
        const missing = names.filter((name) => !capacity.providers.has(name))
        return {
          capacityProviders: items.map(describe),
          failures: missing.map((name) => ({ arn: providerArn(name), reason: 'MISSING' })),
          nextToken,
        }
      },
    },
    PutClusterCapacityProviders: {
      permissions: (input) => [clusterArn(world, clusterName(text(input, 'cluster')))],
      run(input) {
        const cluster = account.cluster(required(input, 'cluster'))
        for (const name of texts(input, 'capacityProviders')) {
          if (capacity.providers.has(lastPart(name))) continue
          const message = `The specified capacity provider ${name} was not found. Specify a valid name or ARN and try again.`
          throw new AwsError('InvalidParameterException', message)
        }
        const own = {
          capacityProviders: texts(input, 'capacityProviders'),
          defaultCapacityProviderStrategy: records(input, 'defaultCapacityProviderStrategy'),
        }
        const changed = { ...cluster, settings: { ...cluster.settings, ...own } }
        account.clusters.set(cluster.name, changed)
        return { cluster: describeCluster(account, changed) }
      },
    },
  }
}
