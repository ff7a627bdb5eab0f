import type { XmlValue } from '../../xml.js'
import type { Distribution } from '../distribution.js'
import { membersOf } from './write.js'

type Members = Readonly<Record<string, XmlValue>>

function identity({ id, arn, status, lastModified, domainName }: Distribution): Members {
  return {
    Id: id,
    ARN: arn,
    Status: status,
    LastModifiedTime: new Date(lastModified).toISOString(),
    DomainName: domainName,
  }
}

/** What ListDistributions tells: all but what only who keeps the distribution needs. */
export function distributionSummary(distribution: Distribution): Members {
  const left = ['CallerReference', 'DefaultRootObject', 'Logging']
  const members = Object.entries(membersOf(distribution.config)).filter(([name]) => !left.includes(name))
  return { ...identity(distribution), ...Object.fromEntries(members) }
}

export function distributionMembers(distribution: Distribution): Members {
  return {
    ...identity(distribution),
    InProgressInvalidationBatches: distribution.invalidations.inProgress.length,
    ActiveTrustedSigners: { Enabled: false, Quantity: 0 },
    DistributionConfig: membersOf(distribution.config),
  }
}
