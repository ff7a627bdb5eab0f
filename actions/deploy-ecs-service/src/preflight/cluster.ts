import { readStrategy, type Provider } from './provider.js'
import type { Scene } from './scene.js'

/** The cluster as far as the checks depend on it. */
export interface Cluster {
  readonly status: string
  /** Names of the capacity providers that it has. */
  readonly providers: readonly string[]
  /** Where a service runs that says nothing about it. */
  readonly defaultProviders: readonly Provider[]
}

/** @returns undefined when it could not be looked at */
export async function readCluster(scene: Scene): Promise<Cluster | 'missing' | undefined> {
  const { cluster, aws, looks } = scene
  const [client, { DescribeClustersCommand }] = await Promise.all([aws.ecs(), import('@slipway/aws/sdk/ecs')])
  const answer = await looks.look('capacity', `the cluster ${cluster}`, (options) =>
    client.send(new DescribeClustersCommand({ clusters: [cluster] }), options),
  )
  if (answer === undefined) return undefined
  const found = answer.clusters?.[0]
  if (found === undefined) return 'missing'
  return {
    status: found.status ?? 'ACTIVE',
    providers: found.capacityProviders ?? [],
    defaultProviders: readStrategy(found.defaultCapacityProviderStrategy ?? []),
  }
}
