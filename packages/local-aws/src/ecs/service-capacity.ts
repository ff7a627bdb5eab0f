import type { Capacity } from '../autoscaling/index.js'
import type { Account } from './account.js'
import type { Service } from './service.js'

/** The desired counts of the account's services, as Application Auto Scaling sees and moves them. */
export function serviceCapacity(account: Account): Capacity {
  const find = (resource: string): Service | undefined => {
    const [, cluster = '', name] = resource.split('/')
    return account
      .services()
      .find(({ origin, status }) => origin.cluster === cluster && origin.name === name && status === 'ACTIVE')
  }
  return {
    desiredCount: (resource) => find(resource)?.desiredCount,
    setDesiredCount(resource, count) {
      const service = find(resource)
      if (service === undefined) return
      service.desiredCount = count
      service.isSteady = false
      account.wake(service)
    },
    isDeploying: (resource) => find(resource)?.primary?.rolloutState === 'IN_PROGRESS',
  }
}
