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
  if (aliases.length === 0 && hasCertificate) {
    return [
      {
        level: 'warning',
        what: `The distribution ${id} has a certificate, and no alternate domain name`,
        why: 'It answers by its own name on cloudfront.net alone: who comes by yours is answered 403.',
        mend: 'Add the names that visitors use to Aliases of the distribution.',
      },
    ]
  }
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

/** TLS before 1.2, where the distribution has a certificate; that of cloudfront.net takes it in any case. */
export const oldTls: DistributionRule = ({ id, hasCertificate, minimumTls }) => {
  if (!hasCertificate || !/^(SSLv3|TLSv1|TLSv1_2016|TLSv1\.1_2016)$/.test(minimumTls)) return []
  return [
    {
      level: 'warning',
      what: `The distribution ${id} speaks TLS from before 1.2 (${minimumTls})`,
      why: 'What is sent by it can be read and changed; no browser of the last ten years needs it.',
      mend: 'Set MinimumProtocolVersion: TLSv1.2_2021 in ViewerCertificate of the distribution.',
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
