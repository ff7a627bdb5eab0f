import { readSecretReference } from '../../src/preflight/secret-reference.js'
import { judgeSecrets, type SecretFact } from '../../src/preflight/secrets.js'
import { lines } from './facts.js'

const secret = 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:orders/db-AbCdEf'

describe('what valueFrom names', () => {
  it.each([
    [secret, { id: secret, region: 'eu-west-1', stage: undefined, version: undefined }],
    [`${secret}:password::`, { id: secret, stage: undefined, version: undefined }],
    [`${secret}:password:AWSPREVIOUS:`, { id: secret, stage: 'AWSPREVIOUS' }],
    [`${secret}:::1234`, { id: secret, stage: undefined, version: '1234' }],
  ])('%s is a secret', (valueFrom, expected) => {
    expect(readSecretReference({ valueFrom, isRegistryLogin: false })).toMatchObject({
      kind: 'secret',
      ...expected,
    })
  })

  it.each([
    ['/orders/key', { name: '/orders/key', arn: undefined, region: undefined }],
    ['key', { name: 'key', arn: undefined }],
    [
      'arn:aws:ssm:eu-west-1:123456789012:parameter/orders/key',
      { name: '/orders/key', account: '123456789012' },
    ],
    ['arn:aws:ssm:eu-west-1:123456789012:parameter/key', { name: 'key', region: 'eu-west-1' }],
  ])('%s is a parameter', (valueFrom, expected) => {
    expect(readSecretReference({ valueFrom, isRegistryLogin: false })).toMatchObject({
      kind: 'parameter',
      ...expected,
    })
  })

  it('is a secret by its name alone where it is the login to a registry', () => {
    expect(readSecretReference({ valueFrom: 'hub', isRegistryLogin: true })).toMatchObject({
      kind: 'secret',
      id: 'hub',
    })
  })

  it.each([`${secret}:password`, 'arn:aws:s3:::bucket/key', '${SECRET}', 'a secret'])(
    '%s is neither',
    (valueFrom) => {
      expect(readSecretReference({ valueFrom, isRegistryLogin: false })).toEqual({ kind: 'unreadable' })
    },
  )
})

describe('a secret', () => {
  const fact = (change: Partial<SecretFact>): SecretFact => ({
    container: 'app',
    name: 'orders/db',
    kind: 'secret',
    region: 'eu-west-1',
    found: 'there',
    mayRead: 'allowed',
    ...change,
  })
  it.each<readonly [string, Partial<SecretFact>, readonly string[]]>([
    ['is there and may be read', {}, []],
    ['could not be looked at', { found: undefined, mayRead: undefined }, []],
    ['may be read under conditions', { mayRead: 'depends' }, []],
    [
      'is missing',
      { found: 'missing' },
      ['error: The secret orders/db of container app does not exist in eu-west-1'],
    ],
    [
      'is being deleted',
      { found: 'being deleted' },
      ['error: The secret orders/db of container app is being deleted and gives no value any more'],
    ],
    [
      'was never given a value',
      { found: 'without a value' },
      ['error: The secret orders/db of container app has no value yet'],
    ],
    [
      'has no such version',
      { found: 'no such version', mayRead: 'denied' },
      ['error: The secret orders/db of container app has no such version'],
    ],
    [
      'may be read only if it says so itself',
      { mayRead: 'denied' },
      [
        'warning: The execution role execution may not read the secret orders/db of container app, unless a policy of the secret lets it',
      ],
    ],
    [
      'may not be read at all',
      { mayRead: 'explicitly denied' },
      ['error: The execution role execution may not read the secret orders/db of container app'],
    ],
    [
      'is a parameter that may not be read',
      { kind: 'parameter', mayRead: 'denied' },
      ['error: The execution role execution may not read the parameter orders/db of container app'],
    ],
  ])('%s', (_what, change, expected) => {
    expect(lines(judgeSecrets([fact(change)], 'execution'))).toEqual(expected)
  })

  it('cannot be named by anything', () => {
    const [problem] = judgeSecrets([fact({ kind: 'unreadable', name: 'a secret' })], undefined)
    expect(problem?.problem).toBe(
      'Container app takes a secret from "a secret", which is neither the ARN of a secret nor the name or ARN of a parameter',
    )
  })
})
