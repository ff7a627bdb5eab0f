import type { Cluster } from './cluster.js'
import type { Provider } from './provider.js'
import type { ServiceSettings } from './service-settings.js'

/** Where the tasks are going to run. */
export type Hosting =
  | {
      readonly kind: 'fargate'
      readonly providers: readonly string[]
      /** How tasks are shared among the providers; empty with a launch type. */
      readonly strategy: readonly Provider[]
    }
  /** Container instances: registered ones, or those of the capacity providers. */
  | { readonly kind: 'instances'; readonly providers: readonly string[] }
  | { readonly kind: 'external'; readonly providers: readonly [] }
  /** The cluster's default decides, and it could not be looked at. */
  | { readonly kind: 'unknown'; readonly providers: readonly string[] }

/** Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html (launchType) */
export function hostingOf(service: ServiceSettings, cluster: Cluster | 'missing' | undefined): Hosting {
  if (service.providers.length > 0) return byProviders(service.providers)
  switch (service.launchType) {
    case 'FARGATE':
      return { kind: 'fargate', providers: [], strategy: [] }
    case 'EXTERNAL':
      return { kind: 'external', providers: [] }
    case undefined:
      break
    case 'EC2':
      return { kind: 'instances', providers: [] }
    default:
      // MANAGED_INSTANCES, and what is to come: no rules of these are known here.
      return { kind: 'unknown', providers: [] }
  }
  if (cluster === undefined || cluster === 'missing') return { kind: 'unknown', providers: [] }
  return cluster.defaultProviders.length > 0
    ? byProviders(cluster.defaultProviders)
    : { kind: 'instances', providers: [] }
}

/** A strategy is all Fargate, or none of it. */
function byProviders(strategy: readonly Provider[]): Hosting {
  const providers = strategy.map(({ name }) => name)
  const isFargate = providers.some((name) => name === 'FARGATE' || name === 'FARGATE_SPOT')
  return isFargate ? { kind: 'fargate', providers, strategy } : { kind: 'instances', providers }
}
