import { generateKeyPairSync, randomBytes, type KeyObject } from 'node:crypto'
import type { Reply, Request, Route } from '../service.js'
import type { World } from '../world.js'
import { githubClaims, githubIssuer, type JobClaims } from './github-claims.js'
import { signJwt, type PublishedKey } from './jwt.js'

/** The embedded counterpart of GitHub's token issuer. */
export interface OidcIssuer {
  /** The two variables by which a step with `id-token: write` asks for its token. */
  environment(job?: JobClaims): Readonly<Record<string, string>>
  /** A token as a job gets it, signed now. */
  token(audience: string, job?: JobClaims): string
  /** What its JWKS publishes. */
  readonly keys: readonly PublishedKey[]
  /** The issuer's name in its tokens, which is GitHub's, so that trust policies are those of production. */
  readonly name: string
}

/**
 * An issuer whose routes lie below /oidc/. The runner's own contract is in the source of @actions/core (oidc-utils.ts):
 * the URL has a query already, to which `&audience=` is added; a bearer token; the answer is `{ value }`.
 */
export function createOidcIssuer(world: World): OidcIssuer & { readonly route: Route } {
  // Made when it is first needed: it takes longer than all the rest of the start.
  let made: SigningKey | undefined
  const key = (): SigningKey => (made ??= makeSigningKey())
  const jobs = new Map<string, JobClaims>()
  const issue = (audience: string | undefined, job: JobClaims): string =>
    signJwt(githubClaims(job, audience, world.time.now()), key().private, key().published.kid)

  const giveToken = (request: Request): Reply => {
    const job = jobs.get(/^Bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? '')
    if (job === undefined) return json(401, { message: 'The job may not ask for a token' })
    // One run has jobs of several environments: each says its own.
    const environment = request.query.get('environment') || job.environment
    const claims = environment === undefined ? job : { ...job, environment }
    const value = issue(request.query.get('audience') ?? undefined, claims)
    return json(200, { count: value.length, value })
  }
  const answer = (request: Request): Reply => {
    switch (request.path) {
      case '/oidc/token':
        return giveToken(request)
      case '/oidc/.well-known/openid-configuration':
        return json(200, discovery(world.endpoint))
      case '/oidc/.well-known/jwks':
        return json(200, { keys: [key().published] })
      default:
        return json(404, { message: 'Not Found' })
    }
  }
  return {
    name: githubIssuer,
    get keys() {
      return [key().published]
    },
    token: (audience, job = {}) => issue(audience, job),
    environment(job = {}) {
      const bearer = randomBytes(24).toString('base64url')
      jobs.set(bearer, job)
      return {
        ACTIONS_ID_TOKEN_REQUEST_URL: `${world.endpoint}/oidc/token?api-version=2.0`,
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer,
      }
    },
    route: { prefix: '/oidc/', handle: (request) => Promise.resolve(answer(request)) },
  }
}

interface SigningKey {
  readonly private: KeyObject
  readonly published: PublishedKey
}

function makeSigningKey(): SigningKey {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const kid = randomBytes(20).toString('hex').toUpperCase()
  return {
    private: privateKey,
    published: { ...publicKey.export({ format: 'jwk' }), kid, alg: 'RS256', use: 'sig' },
  }
}

function discovery(endpoint: string): object {
  return {
    issuer: githubIssuer,
    jwks_uri: `${endpoint}/oidc/.well-known/jwks`,
    subject_types_supported: ['public', 'pairwise'],
    response_types_supported: ['id_token'],
    id_token_signing_alg_values_supported: ['RS256'],
    scopes_supported: ['openid'],
  }
}

function json(status: number, body: object): Reply {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
}
