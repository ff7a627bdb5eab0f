import type { Json } from '../../json-service.js'
import type { Account, Cluster } from '../account.js'
import { records, text, texts, without } from '../members.js'
import { checkName, clusterArn, clusterName } from '../names.js'
import { page } from '../page.js'
import type { Operations } from './operation.js'

export function clusterOperations(account: Account): Operations {
  const arnOf = (reference: string): string => clusterArn(account.world, clusterName(reference))
  return {
    CreateCluster: {
      permissions: () => ['*'],
      run(input) {
        const name = text(input, 'clusterName') ?? 'default'
        checkName(name, 'Cluster')
        const cluster = account.createCluster(name, without(input, 'clusterName', 'tags'))
        account.tags.add(cluster.arn, records(input, 'tags'))
        return { cluster: describeCluster(account, cluster) }
      },
    },
    DescribeClusters: {
      permissions: (input) => names(input).map(arnOf),
      run(input) {
        const asked = names(input).map(
          (reference) => [reference, account.clusters.get(clusterName(reference))] as const,
        )
        return {
          clusters: asked.flatMap(([, cluster]) => (cluster ? [describeCluster(account, cluster)] : [])),
          failures: asked.flatMap(([reference, cluster]) =>
            cluster ? [] : [{ arn: arnOf(reference), reason: 'MISSING' }],
          ),
        }
      },
    },
    ListClusters: {
      permissions: () => ['*'],
      run(input) {
        const { items, nextToken } = page([...account.clusters.values()], input)
        return { clusterArns: items.map(({ arn }) => arn), nextToken }
      },
    },
  }
}

function names(input: Json): readonly string[] {
  const given = texts(input, 'clusters')
  return given.length > 0 ? given : ['default']
}

/** As DescribeClusters gives it. */
export function describeCluster(account: Account, { name, arn, settings }: Cluster): Json {
  const tasks = account.tasks.list(name)
  return {
    capacityProviders: [],
    defaultCapacityProviderStrategy: [],
    settings: [],
    ...settings,
    clusterName: name,
    clusterArn: arn,
    status: 'ACTIVE',
    registeredContainerInstancesCount: account.capacity.instances(name).length,
    runningTasksCount: tasks.filter(({ lastStatus }) => lastStatus === 'RUNNING').length,
    pendingTasksCount: tasks.filter(({ lastStatus }) => ['PROVISIONING', 'PENDING'].includes(lastStatus))
      .length,
    activeServicesCount: account
      .services()
      .filter(({ origin, status }) => origin.cluster === name && status === 'ACTIVE').length,
    statistics: [],
    tags: account.tags.of(arn),
  }
}
