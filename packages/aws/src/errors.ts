import { UserError } from '@slipway/action-kit'
import type { Permission } from './s3-permission.js'

/** A call that AWS refused, in words that say what to do. Domain code looks at `code`; people read the rest. */
export class AwsCallError extends UserError {
  override readonly name = 'AwsCallError'
  /** The error's name on the wire: `ClusterNotFoundException`, `NoSuchBucket`; or Node's: `ECONNREFUSED`. */
  readonly code: string

  constructor(message: string, options: { code: string; cause: unknown; hint?: string }) {
    super(message, options)
    this.code = options.code
  }
}

/** Whether a call failed with one of these codes. */
export function isAwsError(error: unknown, ...codes: readonly string[]): error is AwsCallError {
  return error instanceof AwsCallError && codes.includes(error.code)
}

/** Which call failed. */
export interface AwsCall {
  /** As in IAM actions: `ecs`, `ecr`, `s3`. */
  readonly service: string
  readonly operation: string
  readonly region: string
  /** What IAM is asked for it, where that is not simply `<service>:<operation>`. */
  readonly permission?: Permission
}

export function missingCredentials(cause?: unknown): UserError {
  return new UserError('There are no AWS credentials', {
    cause,
    hint: [
      'Give the action a role, and the job the permission to ask for its token:',
      'permissions:',
      '  id-token: write',
      '  contents: read',
      'with:',
      '  role-to-assume: arn:aws:iam::<account>:role/<name>',
      '  aws-region: <region>',
      'or set AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN in an earlier step.',
    ].join('\n'),
  })
}
