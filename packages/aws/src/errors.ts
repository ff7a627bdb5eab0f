import { asError, CancelledError, UserError } from '@slipway/action-kit'
import type { Permission } from './s3-permission.js'

/** A call that AWS refused, in words that say what to do. Domain code looks at `code`; people read the rest. */
export class AwsCallError extends UserError {
  override readonly name = 'AwsCallError'
  /** The error's name on the wire: `ClusterNotFoundException`, `NoSuchBucket`. */
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

/** What an SDK call threw, as the error that the user sees. */
export function explainAwsError(thrown: unknown, call: AwsCall): Error {
  const error = asError(thrown)
  if (error instanceof UserError || error.cause instanceof CancelledError) return error
  if (error.name === 'AbortError') return error
  const code = error.name
  const name = `${call.service} ${call.operation}`
  if (isDenied(code)) return explainDenied(error, call)
  if (/^(ExpiredToken|ExpiredTokenException|RequestExpired)$/.test(code)) {
    return new AwsCallError(`The AWS credentials expired before ${name}`, {
      code,
      cause: error,
      hint: 'Use role-to-assume: it renews itself. Credentials from an earlier step last as long as that step asked for.',
    })
  }
  if (
    /^(UnrecognizedClientException|InvalidClientTokenId|InvalidAccessKeyId|InvalidToken|SignatureDoesNotMatch|InvalidSignatureException)$/.test(
      code,
    )
  ) {
    return new AwsCallError(`AWS does not accept the credentials for ${name}`, {
      code,
      cause: error,
      hint: 'The access key is wrong, deleted, or its secret or session token does not belong to it. Prefer role-to-assume, which needs no stored key.',
    })
  }
  if (code === 'CredentialsProviderError') return missingCredentials(error)
  if ('code' in error && typeof error.code === 'string' && /^E[A-Z_]+$/.test(error.code)) {
    return new AwsCallError(`${name} did not reach AWS in ${call.region}`, {
      code: error.code,
      cause: error,
      hint: 'Check the region, AWS_ENDPOINT_URL, and whether the runner reaches the endpoint (proxy, VPC endpoint, DNS).',
    })
  }
  return new AwsCallError(`${name} failed: ${code}`, { code, cause: error })
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

function isDenied(code: string): boolean {
  return /^(AccessDenied|AccessDeniedException|UnauthorizedOperation|NotAuthorized|Forbidden)$/.test(code)
}

/** IAM's own sentence names action and resource; where a service says only "Access Denied", the call has to do. */
function explainDenied(error: Error, call: AwsCall): AwsCallError {
  const expected = call.permission ?? { action: `${call.service}:${call.operation}`, resource: '*' }
  const [, action = expected.action, resource = expected.resource] =
    /not authorized to perform: ([\w-]+:\w+)(?: on resource: "?([^\s"]+)"?)?/.exec(error.message) ?? []
  const statement = { Effect: 'Allow', Action: action, Resource: resource }
  const explicit = error.message.includes('explicit deny')
  return new AwsCallError(`AWS denied ${action} on ${resource}`, {
    code: error.name,
    cause: error,
    hint: explicit
      ? 'An explicit Deny stands against it, in a policy of the role, the resource or the organization; no Allow outweighs it.'
      : `Add this statement to the policy of the role:\n${JSON.stringify(statement, null, 2)}`,
  })
}
