import { UserError } from '@slipway/action-kit'
import { findRunnerTrouble } from '../docker/docker-errors.js'
import type { PushTarget } from './build-plan.js'
import type { TagExists } from './publish.js'
import { classifyPushFailure } from './push-retries.js'
import type { Repository } from '../registry/ecr.js'
import { explainDenial } from '../registry/registry-denial.js'

/**
 * What a push comes to that failed for good: the tag is taken, which need not be the end.
 * @param imageId of what was built, where the builder says so
 * @throws UserError for any other refusal
 */
export function settleRefusal(
  reason: string,
  { repository, tag }: PushTarget,
  imageId: string | undefined,
): TagExists {
  if (classifyPushFailure(reason) === 'tag-exists') return { kind: 'tag-exists', tag, imageId }
  throw explainPushFailure(reason, repository)
}

/** A push that failed for good, as the user can mend it. */
export function explainPushFailure(reason: string, repository: Repository): Error {
  const { name, uri, region } = repository
  const denial = explainDenial(reason, region)
  if (denial !== undefined) return denial
  // A question for a layer or a tag is a HEAD request: its refusal has no text that could name the action.
  if (/403 response body|403 Forbidden/.test(reason)) return unnamedDenial(reason, repository)
  const failure = classifyPushFailure(reason)
  if (failure === 'transient') return outage(reason, uri)
  if (failure === 'expired-login') {
    return new UserError(`ECR does not take the login for the push to ${uri}, a new one neither`, {
      cause: new Error(reason),
      hint: 'See that the credentials of the step outlive it (role-duration-seconds) and are of the account of the registry, and that nothing between the runner and ECR, such as a proxy, takes the login away.',
    })
  }
  const trouble = findRunnerTrouble(reason)
  if (trouble !== undefined) return trouble
  return new UserError(`The push to ${uri} failed`, {
    cause: new Error(reason),
    hint: pushHint(reason, name),
  })
}

function pushHint(reason: string, name: string): string {
  if (/name unknown/i.test(reason))
    return `The repository ${name} has been removed since the step looked at it.`
  return /denied|forbidden/i.test(reason)
    ? `The role may not push to ${name}: this action's README has the policy it needs. In another account, the repository's own policy has to allow it too.`
    : 'The layers that got through are kept: a re-run sends the rest.'
}

/** What would have passed has not, in all the attempts that there was time for. */
function outage(reason: string, uri: string): UserError {
  const isThrottled = /toomanyrequests|Too Many Requests|Rate exceeded|Throttl/i.test(reason)
  return new UserError(`The push to ${uri} did not get through in a quarter of an hour`, {
    cause: new Error(reason),
    hint: isThrottled
      ? 'ECR throttles what the account sends: run fewer jobs at a time (concurrency:), or have the rate raised in Service Quotas. The layers that got through are kept: a re-run sends the rest.'
      : 'See that the runner reaches ECR, and S3 where its layers are (proxy, VPC endpoints), and https://health.aws.amazon.com/health/status. The layers that got through are kept: a re-run sends the rest.',
  })
}

// Source: https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-push-iam.html
const pushActions = [
  'ecr:BatchCheckLayerAvailability',
  'ecr:BatchGetImage',
  'ecr:CompleteLayerUpload',
  'ecr:InitiateLayerUpload',
  'ecr:PutImage',
  'ecr:UploadLayerPart',
]

function unnamedDenial(reason: string, { name, region, registryId }: Repository): UserError {
  const statement = {
    Effect: 'Allow',
    Action: pushActions,
    Resource: `arn:aws:ecr:${region}:${registryId}:repository/${name}`,
  }
  return new UserError(`ECR denied the push to ${name} without naming the action`, {
    cause: new Error(reason),
    hint: `See that the policy of the role has this statement:\n${JSON.stringify(statement, null, 2)}`,
  })
}
