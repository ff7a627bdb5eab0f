import { isSameLifecyclePolicy, isSameRepositoryPolicy } from '../../src/repository/same-policy.js'

const statement = {
  Sid: 'pull',
  Effect: 'Allow',
  Principal: { AWS: ['arn:aws:iam::111122223333:root', 'arn:aws:iam::444455556666:role/ci'] },
  Action: ['ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'],
}
const policy = { Version: '2012-10-17', Statement: [statement] }

describe('two permissions policies', () => {
  it.each([
    ['the order of members', { Statement: [{ ...statement }], Version: '2012-10-17' }],
    ['a statement outside of a list', { ...policy, Statement: statement }],
    [
      'the order of actions and their case',
      {
        ...policy,
        Statement: [{ ...statement, Action: ['ecr:getDownloadUrlForLayer', 'ecr:BatchGetImage'] }],
      },
    ],
    [
      'an account by its id, and the order of principals',
      {
        ...policy,
        Statement: [
          { ...statement, Principal: { AWS: ['arn:aws:iam::444455556666:role/ci', '111122223333'] } },
        ],
      },
    ],
  ])('mean the same but for %s', (_what, other) => {
    expect(isSameRepositoryPolicy(policy, other)).toBe(true)
  })

  it.each([
    [{ Principal: '*' }, { Principal: { AWS: '*' } }],
    [{ Principal: '*' }, { Principal: { AWS: ['*'] } }],
    [{ Action: 'ecr:*' }, { Action: ['ecr:*', 'ecr:*'] }],
    [
      { Condition: { Bool: { 'aws:SecureTransport': true } } },
      { Condition: { Bool: { 'aws:SecureTransport': ['true'] } } },
    ],
  ])('mean the same with %j and %j', (a, b) => {
    expect(isSameRepositoryPolicy({ Statement: [a] }, { Version: '2008-10-17', Statement: b })).toBe(true)
  })

  it.each([
    ['another effect', { ...policy, Statement: [{ ...statement, Effect: 'Deny' }] }],
    ['another version', { ...policy, Version: '2008-10-17' }],
    ['one action less', { ...policy, Statement: [{ ...statement, Action: 'ecr:BatchGetImage' }] }],
    ['another account', { ...policy, Statement: [{ ...statement, Principal: { AWS: ['999955556666'] } }] }],
    [
      'a service in the place of an account',
      { ...policy, Statement: [{ ...statement, Principal: { Service: statement.Principal.AWS } }] },
    ],
    ['a condition', { ...policy, Statement: [{ ...statement, Condition: { Bool: { a: 'true' } } }] }],
    ['one statement more', { ...policy, Statement: [statement, { ...statement, Sid: 'again' }] }],
  ])('differ by %s', (_what, other) => {
    expect(isSameRepositoryPolicy(policy, other)).toBe(false)
  })
})

describe('two lifecycle policies', () => {
  const keep = (rulePriority: number, prefixes: readonly string[], countNumber = 10): object => ({
    rulePriority,
    selection: {
      tagStatus: 'tagged',
      tagPrefixList: prefixes,
      countType: 'imageCountMoreThan',
      countNumber,
    },
    action: { type: 'expire' },
  })
  const rules = [keep(1, ['v', 'src-']), keep(2, ['dev'])]

  it('mean the same in any order of rules, prefixes and members', () => {
    const other = { rules: [keep(2, ['dev']), { ...keep(1, ['src-', 'v']) }] }
    expect(isSameLifecyclePolicy({ rules }, other)).toBe(true)
  })

  it.each([
    ['priority', [keep(1, ['v', 'src-']), keep(3, ['dev'])]],
    ['prefix', [keep(1, ['v']), keep(2, ['dev'])]],
    ['number', [keep(1, ['v', 'src-'], 11), keep(2, ['dev'])]],
    ['rule more', [...rules, keep(3, ['x'])]],
  ])('differ by one %s', (_what, other) => {
    expect(isSameLifecyclePolicy({ rules }, { rules: other })).toBe(false)
  })
})
