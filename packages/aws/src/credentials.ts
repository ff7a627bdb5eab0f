import type { AwsCredentialIdentityProvider } from '@aws-sdk/types'
import { asError, UserError, type Context } from '@slipway/action-kit'
import type { AwsInputs } from './inputs.js'

/**
 * The provider for `role-to-assume`. The SDK asks it again when the credentials are about to expire, so a wait can be
 * longer than a session: every answer comes from a fresh OIDC token.
 */
export function webIdentityCredentials(
  inputs: AwsInputs & { readonly roleToAssume: string },
  region: string,
  context: Pick<Context, 'env' | 'log' | 'maskSecret'>,
): AwsCredentialIdentityProvider {
  return async () => {
    const token = await requestOidcToken(inputs.audience, context)
    const [{ STSClient, AssumeRoleWithWebIdentityCommand }, { createRetryStrategy }] = await Promise.all([
      import('@aws-sdk/client-sts'),
      import('./retry.js'),
    ])
    // AssumeRoleWithWebIdentity is not signed: without this the SDK would go looking for credentials to sign it with.
    const unsigned = { accessKeyId: '', secretAccessKey: '' }
    const sts = new STSClient({
      region,
      credentials: unsigned,
      retryStrategy: createRetryStrategy(context.log),
    })
    const { Credentials: credentials } = await sts
      .send(
        new AssumeRoleWithWebIdentityCommand({
          RoleArn: inputs.roleToAssume,
          RoleSessionName: inputs.roleSessionName,
          DurationSeconds: inputs.roleDurationSeconds,
          WebIdentityToken: token,
        }),
      )
      .catch((error: unknown) => {
        throw refusedRole(inputs, asError(error))
      })
    const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = credentials ?? {}
    if (AccessKeyId === undefined || SecretAccessKey === undefined || SessionToken === undefined) {
      throw new UserError(
        `STS answered AssumeRoleWithWebIdentity for ${inputs.roleToAssume} without credentials`,
      )
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
}

async function requestOidcToken(audience: string, context: Pick<Context, 'env'>): Promise<string> {
  if (!context.env.ACTIONS_ID_TOKEN_REQUEST_URL || !context.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN) {
    throw new UserError('role-to-assume needs an OIDC token, and this job may not ask GitHub for one', {
      hint: [
        'Give the job the permission, and keep the ones it needs besides:',
        'permissions:',
        '  id-token: write',
        '  contents: read',
        'Pull requests from forks never get it.',
      ].join('\n'),
    })
  }
  const { getIDToken } = await import('@actions/core')
  try {
    return await getIDToken(audience)
  } catch (error) {
    throw new UserError('GitHub gave no OIDC token', {
      cause: error,
      hint: 'Re-run the job; see githubstatus.com if it stays so.',
    })
  }
}

function refusedRole(inputs: AwsInputs & { readonly roleToAssume: string }, error: Error): UserError {
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
