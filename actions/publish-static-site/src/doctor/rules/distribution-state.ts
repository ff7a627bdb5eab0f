import type { DistributionRule } from './rule.js'
import { homeOf } from './pages.js'

export const isServing: DistributionRule = ({ id, isEnabled, isDeployed }) => {
  if (!isEnabled) {
    return [
      {
        level: 'error',
        what: `The distribution ${id} is disabled`,
        why: 'It answers nobody.',
        mend: 'Enable it: Enabled: true in its configuration.',
      },
    ]
  }
  if (isDeployed) return []
  return [
    {
      level: 'warning',
      what: `The distribution ${id} is being deployed`,
      why: 'Edges answer by its old configuration until they have the new one, so that what you see may be either.',
      mend: `aws cloudfront wait distribution-deployed --id ${id}`,
    },
  ]
}

export const certificate: DistributionRule = ({ id, aliases, hasCertificate }) => {
  if (aliases.length === 0 || hasCertificate) return []
  return [
    {
      level: 'error',
      what: `The distribution ${id} has no certificate for ${aliases.join(', ')}`,
      why: 'Browsers refuse the site: the certificate that it shows is for cloudfront.net.',
      mend: 'Ask ACM in us-east-1 for a certificate of these names, and set it as ViewerCertificate of the distribution.',
    },
  ]
}

export const originOfIts: DistributionRule = ({ id, behaviors }, { site: { bucket } }) => {
  if (behaviors.length > 0) return []
  return [
    {
      level: 'warning',
      what: `No behavior of the distribution ${id} reads from the bucket ${bucket}`,
      why: 'What is published is not what it shows, unless something stands between them: a proxy, an access point.',
      mend: 'Check that bucket and distribution-id belong together.',
    },
  ]
}

export const securityHeaders: DistributionRule = (distribution) => {
  const home = homeOf(distribution)
  if (home === undefined || home.hasHeadersPolicy) return []
  return [
    {
      level: 'hint',
      what: `The distribution ${distribution.id} adds no security headers`,
      why: 'Strict-Transport-Security, X-Content-Type-Options and their like keep visitors on HTTPS and pages out of frames; S3 cannot send them.',
      mend: 'Set the response headers policy Managed-SecurityHeadersPolicy (67f7725c-6f97-4210-82d7-5512b31e9d03).',
    },
  ]
}
