import { UserError } from '@slipway/action-kit'
import type { Aws } from '@slipway/aws'

/**
 * Checks that a distribution runs the function where it has to.
 * @throws UserError with what to add
 */
export async function checkRunsFunction(
  distributionId: string,
  functionName: string,
  functionArn: string | undefined,
  aws: Aws,
): Promise<void> {
  const [client, { GetDistributionConfigCommand }] = await Promise.all([
    aws.cloudFront(),
    import('@slipway/aws/sdk/cloudfront'),
  ])
  const { DistributionConfig: config } = await client.send(
    new GetDistributionConfigCommand({ Id: distributionId }),
  )
  const associations = config?.DefaultCacheBehavior?.FunctionAssociations?.Items ?? []
  const runs = associations.find(({ EventType: event }) => event === 'viewer-request')
  if (runs !== undefined && runs.FunctionARN === functionArn) return
  const instead = runs === undefined ? '' : `; it runs ${runs.FunctionARN ?? 'another one'} instead`
  throw new UserError(
    `The distribution ${distributionId} does not run the function ${functionName} at viewer requests${instead}`,
    {
      hint:
        'Add it to the default cache behaviour, in the console under Behaviors, or as code:\n' +
        `FunctionAssociations:\n  - EventType: viewer-request\n    FunctionARN: ${functionArn ?? functionName}\n` +
        'The site was not changed.',
    },
  )
}
