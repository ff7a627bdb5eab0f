import type { Context } from '@slipway/action-kit'
import type { RegistryLogin } from './ecr.js'

/**
 * The login in what GetAuthorizationToken gives out, the base64 of `AWS:<password>`; masked in the log.
 * Source: https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_AuthorizationData.html
 */
export function readAuthorizationToken(
  encoded: string | undefined,
  { maskSecret }: Pick<Context, 'maskSecret'>,
): RegistryLogin {
  const token = Buffer.from(encoded ?? '', 'base64').toString('utf8')
  const at = token.indexOf(':')
  if (encoded === undefined || at < 0) throw new Error('GetAuthorizationToken answered without a token')
  const password = token.slice(at + 1)
  maskSecret(encoded)
  maskSecret(password)
  return { user: token.slice(0, at), password }
}
