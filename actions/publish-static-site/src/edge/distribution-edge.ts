import { UserError } from '@slipway/action-kit'
import type { Aws } from '@slipway/aws'
import type { FunctionCode } from './function-code.js'

/** The ARNs of the functions that a distribution runs by default, by their events. */
export type RunFunctions = ReadonlyMap<FunctionCode['event'], string>

/** What a distribution's default behaviour runs. */
export async function readRunFunctions(distributionId: string, aws: Aws): Promise<RunFunctions> {
  const [client, { GetDistributionConfigCommand }] = await Promise.all([
    aws.cloudFront(),
    import('@slipway/aws/sdk/cloudfront'),
  ])
  const { DistributionConfig: config } = await client.send(
    new GetDistributionConfigCommand({ Id: distributionId }),
  )
  const associations = config?.DefaultCacheBehavior?.FunctionAssociations?.Items ?? []
  return new Map(
    associations.flatMap(({ EventType: event, FunctionARN: arn = '' }) =>
      event === 'viewer-request' || event === 'viewer-response' ? [[event, arn] as const] : [],
    ),
  )
}

/** What to add to a distribution, as code. */
export function associationOf(event: FunctionCode['event'], arn: string): string {
  return (
    'Add it to the default cache behaviour, in the console under Behaviors, or as code:\n' +
    `FunctionAssociations:\n  - EventType: ${event}\n    FunctionARN: ${arn}`
  )
}

/** That a distribution does not run the function where it has to. */
export function notRun(
  distributionId: string,
  {
    name,
    arn,
    running,
  }: { readonly name: string; readonly arn: string; readonly running: string | undefined },
): UserError {
  const instead = running === undefined ? '' : `; it runs ${running} instead`
  return new UserError(
    `The distribution ${distributionId} does not run the function ${name} at viewer requests${instead}`,
    { hint: `${associationOf('viewer-request', arn)}\nThe site was not changed.` },
  )
}
