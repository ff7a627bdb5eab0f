import { AwsCallError, type AwsCall } from './errors.js'

/**
 * A denial, with the statement that would lift it. IAM's own sentence names action and resource, and which kind of
 * policy has to change; where a service says only "Access Denied", the call has to do.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
 */
export function explainDenied(error: Error, call: AwsCall): AwsCallError {
  const expected = call.permission ?? { action: `${call.service}:${call.operation}`, resource: '*' }
  const {
    action = expected.action,
    quoted,
    bare,
  } = /not authorized to perform: (?<action>[\w-]+:\w+)(?: on resource: (?:"(?<quoted>[^"]+)"|(?<bare>[^\s"]+)))?/.exec(
    error.message,
  )?.groups ?? {}
  const resource = quoted ?? bare ?? expected.resource
  return new AwsCallError(`AWS denied ${action} on ${resource}`, {
    code: error.name,
    cause: error,
    hint: remedy(error.message, { Effect: 'Allow', Action: action, Resource: resource }),
  })
}

function remedy(message: string, statement: object): string {
  const denying = /with an explicit deny(?: in (an? [\w -]+?policy))?/.exec(message)
  if (denying !== null) {
    const where = denying[1] ?? 'a policy of the role, the resource or the organization'
    return `An explicit Deny stands against it, in ${where}; no Allow outweighs it.`
  }
  const lacking = /because no ([\w -]+?) allows the/.exec(message)?.[1] ?? 'identity-based policy'
  const where = lacking === 'identity-based policy' ? 'policy of the role' : lacking
  return `Add this statement to the ${where}:\n${JSON.stringify(statement, null, 2)}`
}

/** Whether an error is a denial; a HEAD request is answered without a body, so that only the status tells. */
export function isDenied(error: Error): boolean {
  if (
    /^(AccessDenied|AccessDeniedException|UnauthorizedOperation|NotAuthorized|Forbidden)$/.test(error.name)
  ) {
    return true
  }
  return /^(403|Unknown|UnknownError)$/.test(error.name) && httpStatus(error) === 403
}

/** The HTTP status that an SDK error carries; errors of other origin have no `$metadata`. */
export function httpStatus(error: Error): number | undefined {
  const { $metadata: metadata } = error as { $metadata?: { httpStatusCode?: unknown } }
  const status = metadata?.httpStatusCode
  return typeof status === 'number' ? status : undefined
}
