import { UserError } from '@slipway/action-kit'
import { AwsCallError, explainAwsError, isAwsError } from '../src/index.js'

const call = { service: 'ecs', operation: 'UpdateService', region: 'eu-west-1' }

function failure(name: string, message = '', more: object = {}): Error {
  return Object.assign(new Error(message), { name, ...more })
}

function explain(error: unknown): AwsCallError {
  const explained = explainAwsError(error, call)
  if (!(explained instanceof AwsCallError)) throw explained
  return explained
}

const service = 'arn:aws:ecs:eu-west-1:123456789012:service/prod/api'
const denial = `User: arn:aws:sts::123456789012:assumed-role/deploy/run is not authorized to perform: ecs:UpdateService on resource: ${service}`

describe('a denial', () => {
  it('names action and resource, and has the statement that would lift it, ready to paste', () => {
    const error = explain(
      failure(
        'AccessDeniedException',
        `${denial} because no identity-based policy allows the ecs:UpdateService action`,
      ),
    )
    expect(error.message).toBe(`AWS denied ecs:UpdateService on ${service}`)
    expect(error.hint).toMatch(/^Add this statement to the policy of the role:\n/)
    const [, statement = ''] = /\n(\{.*\})$/s.exec(error.hint ?? '') ?? []
    expect(JSON.parse(statement)).toEqual({
      Effect: 'Allow',
      Action: 'ecs:UpdateService',
      Resource: service,
    })
  })

  it('names the other action that the call needed, such as iam:PassRole', () => {
    const role = 'arn:aws:iam::123456789012:role/execution'
    const message = `User: x is not authorized to perform: iam:PassRole on resource: ${role} because no identity-based policy allows the iam:PassRole action`
    expect(explain(failure('AccessDeniedException', message)).message).toBe(
      `AWS denied iam:PassRole on ${role}`,
    )
  })

  it('reads a resource in quotes, as S3 writes it, with spaces', () => {
    const message =
      'User: x is not authorized to perform: s3:PutObject on resource: "arn:aws:s3:::site/a b.html" because no identity-based policy allows the s3:PutObject action'
    expect(explain(failure('AccessDenied', message)).message).toBe(
      'AWS denied s3:PutObject on arn:aws:s3:::site/a b.html',
    )
  })

  it('falls back on the call where the service says nothing more', () => {
    expect(explain(failure('AccessDenied', 'Access Denied')).message).toBe(
      'AWS denied ecs:UpdateService on *',
    )
  })

  it('is known by its status alone where the answer has no body', () => {
    const head = failure('Unknown', 'UnknownError', { $metadata: { httpStatusCode: 403 } })
    expect(explain(head).message).toBe('AWS denied ecs:UpdateService on *')
  })

  it.each([
    [`${denial} because no permissions boundary allows the ecs:UpdateService action`, 'permissions boundary'],
    [
      `${denial} because no service control policy allows the ecs:UpdateService action`,
      'service control policy',
    ],
    [`${denial} because no session policy allows the ecs:UpdateService action`, 'session policy'],
  ])('says which policy has to change: %s', (message, policy) => {
    expect(explain(failure('AccessDeniedException', message)).hint).toMatch(
      new RegExp(`^Add this statement to the ${policy}:`),
    )
  })

  it.each([
    [
      `${denial} with an explicit deny in an identity-based policy`,
      'An explicit Deny stands against it, in an identity-based policy',
    ],
    [
      `${denial} with an explicit deny in a service control policy`,
      'An explicit Deny stands against it, in a service control policy',
    ],
    [
      `${denial} with an explicit deny`,
      'An explicit Deny stands against it, in a policy of the role, the resource or the organization',
    ],
  ])('by an explicit Deny is not lifted by an Allow: %s', (message, hint) => {
    expect(explain(failure('AccessDeniedException', message)).hint).toBe(`${hint}; no Allow outweighs it.`)
  })
})

describe('what else AWS or the way to it can answer', () => {
  it.each<[Error, message: string, hint: RegExp]>([
    [
      failure('ExpiredTokenException'),
      'The AWS credentials expired before ecs UpdateService',
      /role-to-assume/,
    ],
    [failure('ExpiredToken'), 'The AWS credentials expired before ecs UpdateService', /role-to-assume/],
    ...[
      'UnrecognizedClientException',
      'InvalidClientTokenId',
      'InvalidAccessKeyId',
      'SignatureDoesNotMatch',
    ].map((name): [Error, string, RegExp] => [
      failure(name),
      'AWS does not accept the credentials for ecs UpdateService',
      /The access key is wrong, deleted/,
    ]),
    [
      failure('InvalidSignatureException', 'Signature expired: 20260101T000000Z is now earlier than …'),
      'AWS refused ecs UpdateService because the clock of the runner is off',
      /NTP/,
    ],
    [
      failure('RequestTimeTooSkewed'),
      'AWS refused ecs UpdateService because the clock of the runner is off',
      /NTP/,
    ],
    [
      failure('Error', 'getaddrinfo ENOTFOUND ecs.eu-west-9.amazonaws.com', { code: 'ENOTFOUND' }),
      'ecs UpdateService did not reach AWS in eu-west-1',
      /Check the region, AWS_ENDPOINT_URL/,
    ],
    [
      failure('TimeoutError', 'socket hang up', { code: 'ECONNRESET' }),
      'ecs UpdateService did not reach AWS in eu-west-1',
      /proxy/,
    ],
    [
      failure('Error', 'self-signed certificate', { code: 'SELF_SIGNED_CERT_IN_CHAIN' }),
      'ecs UpdateService reached no endpoint in eu-west-1 whose certificate can be trusted',
      /NODE_EXTRA_CA_CERTS/,
    ],
    [
      failure('ThrottlingException', 'Rate exceeded'),
      'AWS throttled ecs UpdateService to the last attempt',
      /Service Quotas/,
    ],
    [failure('SlowDown'), 'AWS throttled ecs UpdateService to the last attempt', /Service Quotas/],
    [
      failure('InternalFailure', 'x', { $metadata: { httpStatusCode: 500 } }),
      'AWS failed ecs UpdateService to the last attempt',
      /health\.aws\.amazon\.com/,
    ],
  ])('is explained: %s', (error, message, hint) => {
    const explained = explain(error)
    expect(explained.message).toBe(message)
    expect(explained.hint).toMatch(hint)
    expect(explained.cause).toBe(error)
  })

  it('keeps the code, for the domain to look at', () => {
    const error = explain(failure('ClusterNotFoundException', 'Cluster not found.'))
    expect(error.code).toBe('ClusterNotFoundException')
    expect(error.message).toBe('ecs UpdateService failed: ClusterNotFoundException')
    expect(isAwsError(error, 'ServiceNotFoundException', 'ClusterNotFoundException')).toBe(true)
    expect(isAwsError(error, 'ServiceNotFoundException')).toBe(false)
    expect(explain(failure('Error', '', { code: 'ECONNREFUSED' })).code).toBe('ECONNREFUSED')
  })

  it('says how to give credentials when there are none', () => {
    const error = explainAwsError(failure('CredentialsProviderError', 'Could not load'), call)
    expect(error).toBeInstanceOf(UserError)
    expect(error).toMatchObject({
      message: 'There are no AWS credentials',
      hint: expect.stringMatching(/id-token: write[^]*role-to-assume:[^]*AWS_ACCESS_KEY_ID/) as string,
    })
  })

  it('leaves what is explained already, and what was aborted', () => {
    const error = new UserError('The role could not be assumed')
    expect(explainAwsError(error, call)).toBe(error)
    const aborted = failure('AbortError')
    expect(explainAwsError(aborted, call)).toBe(aborted)
  })
})
