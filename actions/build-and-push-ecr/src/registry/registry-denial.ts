import { UserError } from '@slipway/action-kit'
import { AwsCallError, explainAwsError } from '@slipway/aws'
import { repositoryPolicy } from './repository-policy.js'

/**
 * A refusal of the registry that says in IAM's words what is missing, as its API does: the statement to add can be given.
 * Undefined for any other.
 */
export function explainDenial(reason: string, region: string): UserError | undefined {
  const sentence = /[^"\n]*not authorized to perform: [^"\n]*/.exec(reason)?.[0]
  if (sentence === undefined) return undefined
  const denied = new Error(sentence)
  denied.name = 'AccessDeniedException'
  const explained = explainAwsError(denied, { service: 'ecr', operation: 'PutImage', region })
  return explainForeign(explained) ?? (explained instanceof UserError ? explained : undefined)
}

/**
 * A denial by another account: there its repository has to name who asks, in a policy that can be given whole.
 * Undefined for any other error.
 */
function explainForeign(error: unknown): AwsCallError | undefined {
  if (!(error instanceof AwsCallError) || !(error.cause instanceof Error)) return undefined
  const said = error.cause.message
  const { principal, from, region, account, repository } =
    /(?<principal>arn:aws[\w-]*:(?:sts|iam)::(?<from>\d{12}):\S+) is not authorized to perform: ecr:\w+ on resource: "?arn:aws[\w-]*:ecr:(?<region>[\w-]+):(?<account>\d{12}):repository\/(?<repository>[^\s"]+)/.exec(
      said,
    )?.groups ?? {}
  if (principal === undefined || repository === undefined || from === account) return undefined
  // What lacks in the role's own account, or is forbidden, no policy of the repository mends.
  if (/explicit deny|no (?!resource-based)[\w -]+ policy allows/.test(said)) return undefined
  return new AwsCallError(
    `Account ${account} does not let account ${from} use its repository ${repository}`,
    {
      code: error.code,
      cause: error.cause,
      hint: [
        `Have somebody in account ${account} put this into policy.json, together with what the policy already has,`,
        `and run: aws ecr set-repository-policy --repository-name ${repository} --region ${region} --policy-text file://policy.json`,
        JSON.stringify(repositoryPolicy(principal), null, 2),
        `The role needs the same actions on arn:aws:ecr:${region}:${account}:repository/${repository} in its own policy.`,
      ].join('\n'),
    },
  )
}

/** A call that another account may have to allow. */
export async function asGuest<T>(call: Promise<T>): Promise<T> {
  try {
    return await call
  } catch (error) {
    throw explainForeign(error) ?? error
  }
}
