import { InputError, InputReader } from '@slipway/action-kit'
import { readPromotion, type Promotion } from '../../src/promote/promotion.js'

const digest = `sha256:${'5a'.repeat(32)}`

type Given = Readonly<Record<string, string>>

function read(given: Given): {
  readonly promotion: Promotion | undefined
  readonly faults: readonly string[]
} {
  const reader = new InputReader(new Map(Object.entries(given)), '/')
  const promotion = readPromotion(reader)
  try {
    reader.check()
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return { promotion, faults: error.message.split('\n') }
  }
  return { promotion, faults: [] }
}

const here = {
  kind: 'ecr',
  repository: undefined,
  region: undefined,
  registryId: undefined,
  roleToAssume: undefined,
}
const inIreland = { ...here, repository: 'team/app', region: 'eu-west-1', registryId: '123456789012' }

describe('what promote-from names', () => {
  it.each<[string, Given, string, object]>([
    ['a tag', { 'promote-from': 'v1' }, 'v1', here],
    ['a word that could be a repository, too', { 'promote-from': 'latest' }, 'latest', here],
    ['a tag that looks like a host', { 'promote-from': '1.27.3-alpine' }, '1.27.3-alpine', here],
    ['a digest', { 'promote-from': digest }, digest, here],
    [
      'another repository',
      { 'promote-from': 'other/repo:tag' },
      'tag',
      { ...here, repository: 'other/repo' },
    ],
    ['another one of one word', { 'promote-from': 'base:v1' }, 'v1', { ...here, repository: 'base' }],
    [
      'a digest there',
      { 'promote-from': `other/repo@${digest}` },
      digest,
      { ...here, repository: 'other/repo' },
    ],
    ['a tag and a digest', { 'promote-from': `repo:v1@${digest}` }, digest, { ...here, repository: 'repo' }],
    [
      'the same tag in another region',
      { 'promote-from': 'v1', 'promote-from-region': 'eu-west-1' },
      'v1',
      { ...here, region: 'eu-west-1' },
    ],
    [
      'what another account lets another role read',
      {
        'promote-from': 'v1',
        'promote-from-registry-id': '210987654321',
        'promote-from-role-to-assume': 'arn:aws:iam::210987654321:role/reader',
      },
      'v1',
      { ...here, registryId: '210987654321', roleToAssume: 'arn:aws:iam::210987654321:role/reader' },
    ],
    [
      'a whole reference',
      { 'promote-from': '123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/app:v1' },
      'v1',
      inIreland,
    ],
    [
      'a whole reference by digest',
      { 'promote-from': `123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/app@${digest}` },
      digest,
      inIreland,
    ],
    [
      'a dual-stack host',
      { 'promote-from': '123456789012.dkr-ecr.eu-west-1.on.aws/team/app:v1' },
      'v1',
      inIreland,
    ],
    [
      'a FIPS host',
      { 'promote-from': '123456789012.dkr.ecr-fips.us-gov-west-1.amazonaws.com/team/app:v1' },
      'v1',
      { ...inIreland, region: 'us-gov-west-1' },
    ],
    [
      'a host in China',
      { 'promote-from': '123456789012.dkr.ecr.cn-north-1.amazonaws.com.cn/team/app:v1' },
      'v1',
      { ...inIreland, region: 'cn-north-1' },
    ],
    [
      'a whole reference, and the same once more',
      {
        'promote-from': '123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/app:v1',
        'promote-from-region': 'eu-west-1',
        'promote-from-registry-id': '123456789012',
      },
      'v1',
      inIreland,
    ],
    [
      'GitHub',
      { 'promote-from': 'ghcr.io/x/y:tag' },
      'tag',
      { kind: 'other', host: 'ghcr.io', repository: 'x/y' },
    ],
    [
      'ECR Public',
      { 'promote-from': `public.ecr.aws/docker/library/node@${digest}` },
      digest,
      { kind: 'other', host: 'public.ecr.aws', repository: 'docker/library/node' },
    ],
    [
      'Docker Hub',
      { 'promote-from': 'docker.io/node:24' },
      '24',
      { kind: 'other', host: 'docker.io', repository: 'library/node' },
    ],
    [
      'a registry with a port',
      { 'promote-from': 'localhost:5000/app:v1' },
      'v1',
      { kind: 'other', host: 'localhost:5000', repository: 'app' },
    ],
  ])('%s', (_name, given, version, origin) => {
    const { promotion, faults } = read(given)
    expect(faults).toEqual([])
    expect(promotion).toEqual({ given: given['promote-from'], version, origin })
  })

  it('is nothing without it', () => {
    expect(read({})).toEqual({ promotion: undefined, faults: [] })
  })
})

describe('a fault of promote-from', () => {
  it.each<[string, Given, RegExp]>([
    [
      'an address',
      { 'promote-from': 'https://ghcr.io/x/y:v1' },
      /^Input "promote-from" .*the reference alone: ghcr\.io\/x\/y:v1/,
    ],
    [
      'a repository without a tag',
      { 'promote-from': 'team/app' },
      /names a repository and no image\. It accepts .*team\/app:<tag>/,
    ],
    ['a registry and a repository', { 'promote-from': 'ghcr.io/x/y' }, /names a repository and no image/],
    ['a short digest', { 'promote-from': 'sha256:abc' }, /the digest is none.*64 hexadecimal/],
    ['a digest of another kind', { 'promote-from': `app@sha512:${'a'.repeat(128)}` }, /the digest is none/],
    ['two digests', { 'promote-from': `app@${digest}@${digest}` }, /the digest is none/],
    ['capitals in the name', { 'promote-from': 'Team/App:v1' }, /"Team\/App" is no name of a repository/],
    ['a tag that is none', { 'promote-from': 'app:-v1' }, /"-v1" is no tag/],
    ['a space', { 'promote-from': 'v1 v2' }, /"v1 v2" is no tag.*It accepts a tag or digest/],
    ['no name', { 'promote-from': `@${digest}` }, /no name of a repository/],
    ['a host alone', { 'promote-from': 'ghcr.io/:v1' }, /"" is no name of a repository/],
  ])('%s', (_name, given, message) => {
    const { promotion, faults } = read(given)
    expect(promotion).toBeUndefined()
    expect(faults).toEqual([expect.stringMatching(message)])
  })
})

describe('a contradiction', () => {
  const whole = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/app:v1'

  it.each<[string, Given, readonly RegExp[]]>([
    [
      'another region than the reference has',
      { 'promote-from': whole, 'promote-from-region': 'us-east-1' },
      [/^Input "promote-from-region" is us-east-1, and promote-from names eu-west-1/],
    ],
    [
      'another account than the reference has',
      { 'promote-from': whole, 'promote-from-registry-id': '210987654321' },
      [/^Input "promote-from-registry-id" is 210987654321, and promote-from names 123456789012/],
    ],
    [
      'AWS for a registry that is none of AWS',
      {
        'promote-from': 'ghcr.io/x/y:v1',
        'promote-from-region': 'us-east-1',
        'promote-from-role-to-assume': 'arn:aws:iam::210987654321:role/reader',
      },
      [/^Input "promote-from-region" .*ghcr\.io/, /^Input "promote-from-role-to-assume" .*ghcr\.io/],
    ],
    [
      'further inputs alone',
      { 'promote-from-registry-id': '210987654321' },
      [/^Input "promote-from-registry-id" is given, and promote-from is not/],
    ],
    [
      'no account, no region, no role',
      {
        'promote-from': 'v1',
        'promote-from-region': 'ireland',
        'promote-from-registry-id': '12',
        'promote-from-role-to-assume': 'reader',
      },
      [
        /"promote-from-region" is "ireland"/,
        /"promote-from-registry-id" is "12"/,
        /"promote-from-role-to-assume" is "reader"/,
      ],
    ],
  ])('%s', (_name, given, messages) => {
    expect(read(given).faults).toEqual(messages.map((message): unknown => expect.stringMatching(message)))
  })
})
