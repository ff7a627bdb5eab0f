import { githubIssuer } from './github-claims.js'
import type { PolicyDocument } from './policy-document.js'

/**
 * The trust policy of a role that jobs of GitHub Actions take on by their tokens.
 * @param subjects of the tokens, as in `repo:octo-org/orders:environment:production`; without any, all jobs are trusted,
 * as no role of production should
 * Source: https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws
 */
export function jobTrust(account: string, subjects?: readonly string[]): PolicyDocument {
  const issuer = githubIssuer.replace(/^https:\/\//, '')
  return {
    Version: '2012-10-17',
    Statement: {
      Effect: 'Allow',
      Principal: { Federated: `arn:aws:iam::${account}:oidc-provider/${issuer}` },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: {
        StringEquals: {
          [`${issuer}:aud`]: 'sts.amazonaws.com',
          ...(subjects !== undefined && { [`${issuer}:sub`]: [...subjects] }),
        },
      },
    },
  }
}
