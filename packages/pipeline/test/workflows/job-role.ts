import { jobTrust, type LocalAws } from '@slipway/local-aws'

/**
 * A role that only jobs of octo-org/orders with one of these subjects may take.
 * @param subjects the ends of the token's: `environment:production`, `ref:refs/heads/main`, `pull_request`
 * @returns its ARN
 */
export function createJobRole(
  aws: LocalAws,
  account: string,
  name: string,
  subjects: readonly string[],
  statements: readonly object[],
): string {
  const Statement = statements.map((statement) => ({ ...statement }))
  return aws.identity.createRole({
    name,
    account,
    trustPolicy: jobTrust(
      account,
      subjects.map((subject) => `repo:octo-org/orders:${subject}`),
    ),
    policies: [{ Version: '2012-10-17', Statement }],
  })
}
