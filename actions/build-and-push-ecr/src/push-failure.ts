import { UserError } from '@slipway/action-kit'
import { explainAwsError } from '@slipway/aws'
import { findDockerTrouble } from './docker-errors.js'
import type { Repository } from './ecr.js'

/** A push that failed for good, as the user can mend it. */
export function explainPushFailure(reason: string, { name, uri, region }: Repository): Error {
  // The registry says it in IAM's words, as its API does: the missing statement can be given.
  if (reason.includes('not authorized to perform')) {
    const denied = new Error(reason)
    denied.name = 'AccessDeniedException'
    return explainAwsError(denied, { service: 'ecr', operation: 'PutImage', region })
  }
  const trouble = findDockerTrouble(reason)
  if (trouble !== undefined) return trouble
  return new UserError(`The push to ${uri} failed`, {
    cause: new Error(reason),
    hint: /denied|forbidden/i.test(reason)
      ? `The role may not push to ${name}: this action's README has the policy it needs. In another account, the repository's own policy has to allow it too.`
      : 'The layers that got through are kept: a re-run sends the rest.',
  })
}
