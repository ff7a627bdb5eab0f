import { AwsError } from '../service.js'
import type { ConditionContext } from './condition.js'
import { isSignedBy, readJwt, type Claims } from './jwt.js'
import type { OidcIssuer } from './oidc-issuer.js'

/** A token that was found good. */
export interface WebIdentity {
  readonly subject: string
  readonly audience: string
  /** What a trust policy's conditions can ask: `token.actions.githubusercontent.com:sub`. */
  readonly context: ConditionContext
}

/**
 * Checks a token as IAM does for its identity provider: issuer, key, signature, audience, times.
 * @param audiences the client ids that the identity provider in IAM has
 * @param now in milliseconds since the epoch
 * @throws AwsError InvalidIdentityToken or ExpiredTokenException
 */
export function verifyWebIdentity(
  token: string,
  issuer: OidcIssuer,
  audiences: readonly string[],
  now: number,
): WebIdentity {
  const jwt = readJwt(token)
  if (jwt === undefined) throw invalid('The ID Token provided is not a valid JWT.')
  const { header, claims } = jwt
  if (claims.iss !== issuer.name) {
    throw invalid(`No OpenIDConnect provider found in your account for ${text(claims, 'iss')}`)
  }
  const key = issuer.keys.find(({ kid }) => kid === header.kid)
  if (key === undefined || !isSignedBy(token, key)) {
    throw invalid(
      "Couldn't retrieve verification key from your identity provider, " +
        'please reference AssumeRoleWithWebIdentity documentation for requirements',
    )
  }
  const [subject, audience] = [text(claims, 'sub'), text(claims, 'aud')]
  if (!audiences.includes(audience)) throw invalid('Incorrect token audience')
  checkTimes(claims, Math.floor(now / 1000))
  const provider = issuer.name.replace('https://', '')
  const context = { [`${provider}:sub`]: subject, [`${provider}:aud`]: audience }
  return { subject, audience, context }
}

function checkTimes({ exp, nbf }: Claims, seconds: number): void {
  if (typeof exp !== 'number' || seconds >= exp) {
    throw new AwsError(
      'ExpiredTokenException',
      `Token expired: current date/time ${seconds} must be before the expiration date/time ${String(exp)}`,
    )
  }
  if (typeof nbf === 'number' && seconds < nbf) {
    throw invalid(`Token is not yet valid: current date/time ${seconds} is before ${nbf}`)
  }
}

function text(claims: Claims, name: string): string {
  const value = claims[name]
  return typeof value === 'string' ? value : ''
}

function invalid(message: string): AwsError {
  return new AwsError('InvalidIdentityToken', message)
}
