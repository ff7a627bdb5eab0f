import { generateKeyPairSync } from 'node:crypto'
import {
  AssumeRoleWithWebIdentityCommand,
  GetCallerIdentityCommand,
  STSClient,
  type AssumeRoleWithWebIdentityCommandOutput,
} from '@aws-sdk/client-sts'
import { startLocalAws, virtualTime, type LocalAws, type VirtualTime } from '@slipway/local-aws'
import { readJwt, signJwt } from '../src/identity/jwt.js'

const provider = 'token.actions.githubusercontent.com'

let time: VirtualTime
let aws: LocalAws
let RoleArn: string

function trust(subject: object): object {
  return {
    Version: '2012-10-17',
    Statement: {
      Effect: 'Allow',
      Principal: { Federated: `arn:aws:iam::123456789012:oidc-provider/${provider}` },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: { StringEquals: { [`${provider}:aud`]: 'sts.amazonaws.com' }, ...subject },
    },
  }
}

beforeEach(async () => {
  time = virtualTime()
  aws = await startLocalAws({ time })
  RoleArn = aws.identity.createRole({
    name: 'deploy',
    trustPolicy: trust({ StringLike: { [`${provider}:sub`]: 'repo:octo-org/orders:*' } }),
  })
})
afterEach(() => aws.stop())

function sts(credentials = { accessKeyId: '', secretAccessKey: '' }): STSClient {
  return new STSClient({
    region: aws.world.region,
    endpoint: aws.world.endpoint,
    credentials,
    maxAttempts: 1,
  })
}

async function assume(
  token: string,
  more: { RoleArn?: string; DurationSeconds?: number } = {},
): Promise<AssumeRoleWithWebIdentityCommandOutput> {
  const command = new AssumeRoleWithWebIdentityCommand({
    RoleArn,
    RoleSessionName: 'run-1',
    WebIdentityToken: token,
    ...more,
  })
  return sts().send(command)
}

const audience = 'sts.amazonaws.com'

describe('AssumeRoleWithWebIdentity', () => {
  it("gives a session of the role for GitHub's token", async () => {
    const answer = await assume(aws.identity.oidc.token(audience))
    expect(answer).toMatchObject({
      SubjectFromWebIdentityToken: 'repo:octo-org/orders:ref:refs/heads/main',
      Audience: audience,
      Provider: `arn:aws:iam::123456789012:oidc-provider/${provider}`,
      AssumedRoleUser: { Arn: 'arn:aws:sts::123456789012:assumed-role/deploy/run-1' },
    })
    expect(answer.Credentials?.Expiration?.getTime()).toBe(time.now() + 3600_000)
    const { AccessKeyId, SecretAccessKey, SessionToken } = answer.Credentials ?? {}
    const session = {
      accessKeyId: AccessKeyId ?? '',
      secretAccessKey: SecretAccessKey ?? '',
      sessionToken: SessionToken ?? '',
    }
    await expect(sts(session).send(new GetCallerIdentityCommand())).resolves.toMatchObject({
      Arn: 'arn:aws:sts::123456789012:assumed-role/deploy/run-1',
    })
  })

  it.each([
    ['another repository', { repository: 'octo-org/other' }],
    ['a repository whose name only begins so', { repository: 'octo-org/orders-fork' }],
    ['a subject of its own', { sub: 'repo:octo-org' }],
  ])("is refused by the role's condition for %s", async (_what, job) => {
    await expect(assume(aws.identity.oidc.token(audience, job))).rejects.toMatchObject({
      name: 'AccessDenied',
      message: 'Not authorized to perform sts:AssumeRoleWithWebIdentity',
      $metadata: { httpStatusCode: 403 },
    })
  })

  it('lets a condition ask for the environment of the job', async () => {
    const arn = aws.identity.createRole({
      name: 'production',
      trustPolicy: trust({
        StringEquals: { [`${provider}:sub`]: 'repo:octo-org/orders:environment:production' },
      }),
    })
    const token = aws.identity.oidc.token(audience, { environment: 'production' })
    await expect(assume(token, { RoleArn: arn })).resolves.toBeDefined()
    await expect(assume(aws.identity.oidc.token(audience), { RoleArn: arn })).rejects.toMatchObject({
      name: 'AccessDenied',
    })
  })

  it('gives tokens whose subject has the numbers of owner and repository, which the names alone do not fit', async () => {
    const subject = 'repo:octo-org@65/orders@74:environment:production'
    const arn = aws.identity.createRole({
      name: 'immutable',
      trustPolicy: trust({ StringEquals: { [`${provider}:sub`]: subject } }),
    })
    const assumeBy = (hasImmutableSubject: boolean): ReturnType<typeof assume> =>
      assume(aws.identity.oidc.token(audience, { environment: 'production', hasImmutableSubject }), {
        RoleArn: arn,
      })
    await expect(assumeBy(true)).resolves.toMatchObject({ SubjectFromWebIdentityToken: subject })
    await expect(assumeBy(false)).rejects.toMatchObject({ name: 'AccessDenied' })
  })

  it('says of a role that does not exist what it says of one that may not be assumed', async () => {
    const token = aws.identity.oidc.token(audience)
    await expect(assume(token, { RoleArn: 'arn:aws:iam::123456789012:role/none' })).rejects.toMatchObject({
      name: 'AccessDenied',
      message: 'Not authorized to perform sts:AssumeRoleWithWebIdentity',
    })
  })

  it('refuses a role that trusts only its account', async () => {
    const arn = aws.identity.createRole({
      name: 'operator',
      trustPolicy: {
        Statement: { Effect: 'Allow', Principal: { AWS: '*' }, Action: 'sts:*' },
      },
    })
    await expect(assume(aws.identity.oidc.token(audience), { RoleArn: arn })).rejects.toMatchObject({
      name: 'AccessDenied',
    })
  })

  it.each([
    ['for another audience', () => aws.identity.oidc.token('another'), 'Incorrect token audience'],
    [
      'of another issuer',
      () => aws.identity.oidc.token(audience, { iss: 'https://example.com' }),
      'No OpenIDConnect provider found in your account for https://example.com',
    ],
    ['that is none', () => 'eyJhbGciOiJSUzI1NiJ9.e30', 'The ID Token provided is not a valid JWT.'],
    ['whose claims were changed', () => changed(aws.identity.oidc.token(audience)), "Couldn't retrieve"],
    ['signed by somebody else', () => forged(aws.identity.oidc.token(audience)), "Couldn't retrieve"],
    ['that is not signed', () => unsigned(aws.identity.oidc.token(audience)), "Couldn't retrieve"],
  ])('refuses a token %s', async (_what, token, message) => {
    await expect(assume(token())).rejects.toMatchObject({
      name: 'InvalidIdentityTokenException',
      message: expect.stringContaining(message) as string,
    })
  })

  it('refuses a token after its five minutes', async () => {
    const token = aws.identity.oidc.token(audience)
    await time.advance(299_000)
    await expect(assume(token)).resolves.toBeDefined()
    await time.advance(1_000)
    await expect(assume(token)).rejects.toMatchObject({ name: 'ExpiredTokenException' })
  })

  it.each([
    [7200, 'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.'],
    [60, 'greater than or equal to 900'],
  ])('refuses a session of %i seconds', async (DurationSeconds, message) => {
    await expect(assume(aws.identity.oidc.token(audience), { DurationSeconds })).rejects.toMatchObject({
      name: 'ValidationError',
      message: expect.stringContaining(message) as string,
    })
  })
})

function parts(token: string): { readonly header: object; readonly claims: object; readonly kid: string } {
  const { header, claims } = readJwt(token) ?? { header: {}, claims: {} }
  return { header, claims, kid: String((header as { kid?: unknown }).kid) }
}

function encode(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url')
}

function changed(token: string): string {
  const { claims } = parts(token)
  const [header = '', , signature = ''] = token.split('.')
  return [header, encode({ ...claims, sub: 'repo:octo-org/orders:ref:refs/heads/other' }), signature].join(
    '.',
  )
}

function forged(token: string): string {
  const { claims, kid } = parts(token)
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  return signJwt(claims as Readonly<Record<string, unknown>>, privateKey, kid)
}

function unsigned(token: string): string {
  const { header, claims } = parts(token)
  return `${encode({ ...header, alg: 'none' })}.${encode(claims)}.`
}

describe('the token issuer', () => {
  it('gives a job its token by the two variables, as the runner does', async () => {
    const env = aws.identity.oidc.environment({ repository: 'octo-org/orders', actor: 'mona', sha: 'abc' })
    const url = env.ACTIONS_ID_TOKEN_REQUEST_URL ?? ''
    expect(url).toContain('?')
    const answer = await fetch(`${url}&audience=${encodeURIComponent('a b/c')}`, {
      headers: { authorization: `Bearer ${env.ACTIONS_ID_TOKEN_REQUEST_TOKEN ?? ''}` },
    })
    const { value } = (await answer.json()) as { value: string }
    expect(readJwt(value)?.claims).toMatchObject({
      iss: 'https://token.actions.githubusercontent.com',
      aud: 'a b/c',
      sub: 'repo:octo-org/orders:ref:refs/heads/main',
      repository: 'octo-org/orders',
      repository_owner: 'octo-org',
      actor: 'mona',
      sha: 'abc',
      ref: 'refs/heads/main',
      ref_type: 'branch',
      event_name: 'push',
      exp: time.now() / 1000 + 300,
    })
  })

  it('gives none to who does not have the bearer token', async () => {
    const { ACTIONS_ID_TOKEN_REQUEST_URL: url = '' } = aws.identity.oidc.environment()
    expect((await fetch(url)).status).toBe(401)
    expect((await fetch(url, { headers: { authorization: 'Bearer guessed' } })).status).toBe(401)
  })

  it('publishes the key that its tokens are signed with', async () => {
    const issuer = `${aws.world.endpoint}/oidc`
    const discovery = (await (await fetch(`${issuer}/.well-known/openid-configuration`)).json()) as {
      issuer: string
      jwks_uri: string
    }
    expect(discovery.issuer).toBe('https://token.actions.githubusercontent.com')
    const { keys } = (await (await fetch(discovery.jwks_uri)).json()) as { keys: { kid: string }[] }
    expect(keys.map(({ kid }) => kid)).toEqual([parts(aws.identity.oidc.token('x')).kid])
    expect(keys[0]).not.toHaveProperty('d')
  })
})
