import { keyArn } from '../../src/preflight/encryption-key.js'
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
    key: undefined,
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
    ['is encrypted with a key of the role', { key: { arn: 'key', mayDecrypt: 'allowed' } }, []],
    ['is encrypted with a key that says when', { key: { arn: 'key', mayDecrypt: 'depends' } }, []],
    ['is encrypted with a key of which nothing is known', { key: { arn: 'key', mayDecrypt: undefined } }, []],
    [
      'is encrypted with a key that has to let the role in itself',
      { key: { arn: 'key', mayDecrypt: 'denied' } },
      [
        'warning: The execution role execution may not decrypt with key, the key of the secret orders/db of container app, unless the policy of the key lets it',
      ],
    ],
    [
      'is encrypted with a key that the role may not use',
      { kind: 'parameter', key: { arn: 'key', mayDecrypt: 'explicitly denied' } },
      [
        'error: The execution role execution may not decrypt with key, the key of the parameter orders/db of container app',
      ],
    ],
    [
      'is missing, whatever its key',
      { found: 'missing', key: { arn: 'key', mayDecrypt: 'denied' } },
      ['error: The secret orders/db of container app does not exist in eu-west-1'],
    ],
  ])('%s', (_what, change, expected) => {
    expect(lines(judgeSecrets([fact(change)], 'execution'))).toEqual(expected)
  })

  it('that may be neither read nor decrypted is one finding, which names both', () => {
    const found = judgeSecrets([fact({ mayRead: 'denied', key: { arn: 'key', mayDecrypt: 'denied' } })], 'x')
    expect(found.map(({ hint }) => hint)).toEqual([
      'Add to a policy of the role: Allow secretsmanager:GetSecretValue on it, and kms:Decrypt on key.',
    ])
  })

  it('cannot be named by anything', () => {
    const [problem] = judgeSecrets([fact({ kind: 'unreadable', name: 'a secret' })], undefined)
    expect(problem?.problem).toBe(
      'Container app takes a secret from "a secret", which is neither the ARN of a secret nor the name or ARN of a parameter',
    )
  })
})

describe('the key that a secret is encrypted with', () => {
  const key = 'arn:aws-cn:kms:cn-north-1:210987654321:key/mrk-1'
  it.each([
    ['an ARN', key, secret, key],
    ['an id', '1234', secret, 'arn:aws:kms:eu-west-1:123456789012:key/1234'],
    ["AWS's own", undefined, secret, undefined],
    ["AWS's own of parameters", 'alias/aws/ssm', secret, undefined],
    ['an alias, which may stand for any', 'alias/orders', secret, undefined],
    ['the ARN of an alias', 'arn:aws:kms:eu-west-1:123456789012:alias/orders', secret, undefined],
    ['of what has no ARN', '1234', undefined, undefined],
  ])('is known of %s, or is not', (_what, id, encrypted, expected) => {
    expect(keyArn(id, encrypted)).toBe(expected)
  })
})
