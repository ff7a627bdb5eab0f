import type { AwsCredentialIdentity } from '@aws-sdk/types'
import { asError, UserError, type Context } from '@slipway/action-kit'
import type { AwsInputs } from './inputs.js'
import { explainAwsError } from './explain.js'
import { requestOidcToken } from './oidc-token.js'
import { requestHandlerFor } from './request-handler.js'
import type { AwsContext } from './session.js'

/** What `role-to-assume` asks for. */
export type RoleInputs = AwsInputs & { readonly roleToAssume: string }

/** Takes on the role for one session, with a fresh OIDC token. */
export async function assumeRole(
  inputs: RoleInputs,
  region: string,
  context: AwsContext,
): Promise<AwsCredentialIdentity> {
  const token = await requestOidcToken(inputs.audience, context)
  const [{ STSClient, AssumeRoleWithWebIdentityCommand }, { createRetryStrategy }, requestHandler] =
    await Promise.all([import('./sdk/sts.js'), import('./retry.js'), requestHandlerFor(context.env)])
  // The call is not signed: without this the SDK would go looking for credentials all the same.
  const unsigned = { accessKeyId: '', secretAccessKey: '' }
  const retryStrategy = createRetryStrategy(context.log, context.signal)
  const sts = new STSClient({ region, credentials: unsigned, retryStrategy, requestHandler })
  const command = new AssumeRoleWithWebIdentityCommand({
    RoleArn: inputs.roleToAssume,
    RoleSessionName: inputs.roleSessionName,
    DurationSeconds: inputs.roleDurationSeconds,
    WebIdentityToken: token,
  })
  try {
    const { Credentials: credentials } = await sts.send(command, { abortSignal: context.signal })
    return identityOf(credentials ?? {}, inputs, context)
  } catch (error) {
    throw refused(asError(error), inputs, region)
  } finally {
    sts.destroy()
  }
}

function identityOf(
  credentials: {
    AccessKeyId?: string | undefined
    SecretAccessKey?: string | undefined
    SessionToken?: string | undefined
    Expiration?: Date | undefined
  },
  inputs: RoleInputs,
  context: Pick<Context, 'maskSecret'>,
): AwsCredentialIdentity {
  const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = credentials
  if (AccessKeyId === undefined || SecretAccessKey === undefined || SessionToken === undefined) {
    throw new UserError(`STS gave no credentials for ${inputs.roleToAssume}`)
  }
  context.maskSecret(SecretAccessKey)
  context.maskSecret(SessionToken)
  return {
    accessKeyId: AccessKeyId,
    secretAccessKey: SecretAccessKey,
    sessionToken: SessionToken,
    ...(Expiration === undefined ? {} : { expiration: Expiration }),
  }
}

/** STS names what it refuses in a handful of codes; any other error has nothing to do with the role. */
function refused(error: Error, inputs: RoleInputs, region: string): Error {
  const isRefusal =
    /^(AccessDenied|InvalidIdentityToken|ExpiredToken|IDPRejectedClaim|RegionDisabled|ValidationError)/.test(
      error.name,
    )
  if (!isRefusal) {
    return explainAwsError(error, { service: 'sts', operation: 'AssumeRoleWithWebIdentity', region })
  }
  return new UserError(`The role ${inputs.roleToAssume} could not be assumed with GitHub's OIDC token`, {
    cause: error,
    hint: [
      'Check in the account of the role:',
      '- IAM has the identity provider token.actions.githubusercontent.com, with this audience: ' +
        inputs.audience,
      "- the role's trust policy allows sts:AssumeRoleWithWebIdentity for it, and its condition on",
      '  token.actions.githubusercontent.com:sub fits this repository, branch or environment',
      `- the role's maximum session duration is at least ${inputs.roleDurationSeconds} seconds`,
    ].join('\n'),
  })
}
