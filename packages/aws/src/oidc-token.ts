import { UserError, type Context } from '@slipway/action-kit'

/**
 * A token in which GitHub says which job of which repository this is.
 * @throws UserError when the job may not have one
 */
export async function requestOidcToken(audience: string, context: Pick<Context, 'env'>): Promise<string> {
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
