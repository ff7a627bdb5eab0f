import { InputError, InputReader } from '@slipway/action-kit'
import { readRepositorySettings, type RepositorySettings } from '../../src/repository/settings.js'
import { folder, removeFolders } from './temporary-folder.js'

afterAll(removeFolders)

const lifecycle = {
  rules: [
    {
      rulePriority: 1,
      selection: { tagStatus: 'untagged', countType: 'sinceImagePushed', countUnit: 'days', countNumber: 7 },
      action: { type: 'expire' },
    },
  ],
}
const permissions = { Version: '2012-10-17', Statement: [] }

function read(given: Readonly<Record<string, string>>, workspace = '/nowhere'): RepositorySettings {
  const reader = new InputReader(new Map(Object.entries(given)), workspace)
  const settings = readRepositorySettings(reader)
  reader.check()
  return settings
}

function faultsOf(given: Readonly<Record<string, string>>, workspace?: string): readonly string[] {
  try {
    read(given, workspace)
  } catch (error) {
    if (error instanceof InputError) return error.message.split('\n')
    throw error
  }
  return []
}

describe('the settings of a repository', () => {
  it('are nothing at all unless they are given', () => {
    expect(read({})).toEqual({
      create: false,
      update: false,
      policies: { 'lifecycle-policy': undefined, 'repository-policy': undefined },
      mutability: undefined,
      scanOnPush: undefined,
      encryption: undefined,
      tags: new Map(),
    })
  })

  it('are read from all the inputs', () => {
    const workspace = folder({ 'aws/lifecycle.json': `\uFEFF${JSON.stringify(lifecycle, null, 2)}` })
    const given = {
      'create-repository': 'true',
      'update-repository': 'true',
      'lifecycle-policy': 'aws/lifecycle.json',
      'repository-policy': JSON.stringify(permissions),
      'image-tag-mutability': 'IMMUTABLE_WITH_EXCLUSION',
      'image-tag-mutability-exclusion-filters': 'latest, src-*\ncache-*-*',
      'scan-on-push': 'false',
      'encryption-type': 'KMS',
      'kms-key': 'alias/ecr',
      'repository-tags': 'team=orders\ncost center=42=x\nempty=',
    }
    expect(read(given, workspace)).toEqual({
      create: true,
      update: true,
      policies: { 'lifecycle-policy': lifecycle, 'repository-policy': permissions },
      mutability: { immutable: true, exceptions: ['latest', 'src-*', 'cache-*-*'] },
      scanOnPush: false,
      encryption: { type: 'KMS', key: 'alias/ecr' },
      tags: new Map([
        ['team', 'orders'],
        ['cost center', '42=x'],
        ['empty', ''],
      ]),
    })
  })

  it('may be given without create-repository and update-repository: they are compared', () => {
    expect(read({ 'image-tag-mutability': 'IMMUTABLE' }).mutability).toEqual({
      immutable: true,
      exceptions: [],
    })
  })
})

describe('a fault in the settings', () => {
  const six = 'a*,b*,c*,d*,e*,f*'
  it.each([
    ['lifecycle-policy', '{"rules": [}', /is not JSON: .*/],
    ['lifecycle-policy', '[]', /is not a JSON object/],
    ['lifecycle-policy', JSON.stringify(permissions), /has no rules/],
    ['lifecycle-policy', '{"rules": []}', /has 12 characters; ECR takes no policy of less than 100/],
    ['lifecycle-policy', 'missing.json', /is "missing.json", and there is no such file/],
    ['repository-policy', JSON.stringify(lifecycle), /has no Statement/],
    [
      'repository-policy',
      JSON.stringify({ Statement: 'x'.repeat(10_240) }),
      /has 10256 characters without white space; ECR takes at most 10240/,
    ],
    ['image-tag-mutability', 'immutable', /is "immutable"/],
    ['scan-on-push', 'yes', /is "yes"/],
    ['encryption-type', 'DES', /is "DES"/],
    ['repository-tags', 'team', /has the line "team"/],
    ['repository-tags', 'aws:team=x', /has "aws:team"/],
    ['repository-tags', 'team=a\u0007b', /has "team=a\\u0007b"/],
    ['repository-tags', `${'x'.repeat(129)}=x`, /has "x{129}=x"/],
    ['repository-tags', Array.from({ length: 51 }, (_, at) => `t${at}=x`).join('\n'), /has 51 tags/],
  ])('in %s: %s', (input, value, problem) => {
    const faults = faultsOf({ [input]: value })
    expect(faults).toHaveLength(1)
    expect(faults[0]).toMatch(new RegExp(`^Input "${input}" ${problem.source}.* It accepts `))
  })

  it.each([
    [{ 'image-tag-mutability': 'IMMUTABLE', 'image-tag-mutability-exclusion-filters': 'v*' }],
    [{ 'image-tag-mutability': 'IMMUTABLE_WITH_EXCLUSION' }],
    [{ 'image-tag-mutability-exclusion-filters': 'v*' }],
    [
      {
        'image-tag-mutability': 'MUTABLE_WITH_EXCLUSION',
        'image-tag-mutability-exclusion-filters': six,
      },
    ],
    [
      {
        'image-tag-mutability': 'MUTABLE_WITH_EXCLUSION',
        'image-tag-mutability-exclusion-filters': 'a*b*c*',
      },
    ],
    [
      {
        'image-tag-mutability': 'MUTABLE_WITH_EXCLUSION',
        'image-tag-mutability-exclusion-filters': 'v?',
      },
    ],
    [{ 'kms-key': 'alias/ecr' }],
    [{ 'kms-key': 'alias/ecr', 'encryption-type': 'AES256' }],
    [{ 'registry-type': 'public', 'scan-on-push': 'true' }],
    [{ 'registry-type': 'public', 'update-repository': 'true' }],
  ])('in the combination %j is one fault', (given) => {
    expect(faultsOf(given)).toHaveLength(1)
  })

  it('in a file names the file', () => {
    const workspace = folder({ 'policy.json': '{"rules":' })
    const [fault] = faultsOf({ 'lifecycle-policy': 'policy.json' }, workspace)
    expect(fault).toMatch(/^Input "lifecycle-policy" names "policy.json", which is not JSON: /)
  })

  it('is a file that is a folder', () => {
    expect(faultsOf({ 'lifecycle-policy': '.' }, folder())).toEqual([
      expect.stringContaining('is ".", and there is no such file'),
    ])
  })

  it('is none in create-repository alone where the registry is public', () => {
    expect(read({ 'registry-type': 'public', 'create-repository': 'true' }).create).toBe(true)
  })
})
