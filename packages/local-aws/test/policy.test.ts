import { decide, readPolicy, type PolicyDocument } from '@slipway/local-aws'

const cluster = 'arn:aws:ecs:eu-west-1:123456789012:cluster/prod'
const service = 'arn:aws:ecs:eu-west-1:123456789012:service/prod/api'

function statement(members: object): PolicyDocument {
  return { Version: '2012-10-17', Statement: [{ Effect: 'Allow', ...members }] }
}

describe('a policy decides', () => {
  it.each<[what: string, members: object, action: string, resource: string, decision: string]>([
    ['by name', { Action: 'ecs:UpdateService', Resource: service }, 'ecs:UpdateService', service, 'allowed'],
    [
      'actions in any case',
      { Action: 'ECS:updateservice', Resource: '*' },
      'ecs:UpdateService',
      '*',
      'allowed',
    ],
    ['resources in their case', { Action: '*', Resource: service.toUpperCase() }, 'ecs:X', service, 'denied'],
    ['with *', { Action: 'ecs:Describe*', Resource: '*' }, 'ecs:DescribeServices', service, 'allowed'],
    ['with * only to its end', { Action: 'ecs:*Service', Resource: '*' }, 'ecs:ListServices', '*', 'denied'],
    ['with ?', { Action: 'ecs:?pdateService', Resource: '*' }, 'ecs:UpdateService', '*', 'allowed'],
    ['a dot only as a dot', { Action: '*', Resource: 'a.b' }, 's3:GetObject', 'acb', 'denied'],
    ['one of a list', { Action: ['a:B', 'ecs:X'], Resource: ['no', cluster] }, 'ecs:X', cluster, 'allowed'],
    ['another resource', { Action: 'ecs:*', Resource: cluster }, 'ecs:UpdateService', service, 'denied'],
    ['"*" of a call by a policy of one resource', { Action: '*', Resource: service }, 'ecs:X', '*', 'denied'],
    ['all but NotAction', { NotAction: 'iam:*', Resource: '*' }, 'iam:PassRole', '*', 'denied'],
    ['what NotAction leaves', { NotAction: 'iam:*', Resource: '*' }, 'ecs:X', '*', 'allowed'],
    ['all but NotResource', { Action: '*', NotResource: cluster }, 'ecs:X', cluster, 'denied'],
    ['what NotResource leaves', { Action: '*', NotResource: cluster }, 'ecs:X', service, 'allowed'],
  ])('%s', (_what, members, action, resource, decision) => {
    expect(decide([readPolicy(statement(members))], { action, resource })).toBe(decision)
  })

  it('nothing without a policy', () => {
    expect(decide([], { action: 'ecs:X', resource: '*' })).toBe('denied')
  })

  it('that a Deny outweighs every Allow, in whichever policy it stands', () => {
    const allow = readPolicy(statement({ Action: '*', Resource: '*' }))
    const deny = readPolicy(statement({ Effect: 'Deny', Action: 's3:Delete*', Resource: '*' }))
    const permission = { action: 's3:DeleteObject', resource: 'arn:aws:s3:::b/k' }
    expect(decide([allow, deny], permission)).toBe('explicitly denied')
    expect(decide([deny, allow], permission)).toBe('explicitly denied')
    expect(decide([allow, deny], { ...permission, action: 's3:GetObject' })).toBe('allowed')
  })
})

describe('a condition', () => {
  const key = 'iam:PassedToService'
  const value = 'ecs-tasks.amazonaws.com'
  it.each<[condition: object, context: Record<string, string>, holds: boolean]>([
    [{ StringEquals: { [key]: value } }, { 'iam:passedtoservice': value }, true],
    [{ StringEquals: { [key]: value } }, { 'iam:passedtoservice': 'ec2.amazonaws.com' }, false],
    [{ StringEquals: { [key]: value } }, {}, false],
    [{ StringEquals: { [key]: ['x', value] } }, { 'iam:passedtoservice': value }, true],
    [{ StringEquals: { a: '1', b: '2' } }, { a: '1', b: '3' }, false],
    [{ StringEquals: { a: '1' }, StringLike: { b: '2*' } }, { a: '1', b: '22' }, true],
    [{ StringEqualsIgnoreCase: { a: 'X' } }, { a: 'x' }, true],
    [{ StringNotEquals: { a: '1' } }, { a: '2' }, true],
    [{ StringNotEquals: { a: ['1', '2'] } }, { a: '2' }, false],
    [{ StringNotEquals: { a: '1' } }, {}, true],
    [{ StringEqualsIfExists: { a: '1' } }, {}, true],
    [{ StringEqualsIfExists: { a: '1' } }, { a: '2' }, false],
    [{ StringLike: { a: 'repo:o/r:*' } }, { a: 'repo:o/r:ref:x' }, true],
    [{ StringLike: { a: 'repo:o/r:*' } }, { a: 'repo:o/r2:ref:x' }, false],
    [{ StringNotLike: { a: 'x*' } }, { a: 'y' }, true],
    [{ ArnLike: { a: 'arn:aws:ecs:*:123456789012:cluster/*' } }, { a: cluster }, true],
    [{ ArnLike: { a: 'arn:aws:*:cluster/prod' } }, { a: cluster }, false],
    [{ ArnEquals: { a: cluster } }, { a: cluster }, true],
    [{ ArnNotLike: { a: 'arn:aws:s3:*:*:*' } }, { a: cluster }, true],
    [{ Bool: { a: true } }, { a: 'true' }, true],
    [{ Bool: { a: 'false' } }, { a: 'true' }, false],
    [{ Null: { a: 'true' } }, {}, true],
    [{ Null: { a: 'false' } }, {}, false],
  ])('%j with %j: %s', (condition, context, holds) => {
    const policy = readPolicy(statement({ Action: '*', Resource: '*', Condition: condition }))
    const decision = decide([policy], { action: 'iam:PassRole', resource: '*', context })
    expect(decision).toBe(holds ? 'allowed' : 'denied')
  })
})

describe('a policy that the embedded AWS cannot evaluate is refused when it is made', () => {
  it.each<[what: string, document: PolicyDocument]>([
    ['without Statement', { Version: '2012-10-17' }],
    ['an effect that is none', statement({ Effect: 'allow', Action: '*', Resource: '*' })],
    ['neither Action nor NotAction', statement({ Resource: '*' })],
    ['both of them', statement({ Action: '*', NotAction: '*', Resource: '*' })],
    ['no Resource', statement({ Action: '*' })],
    ['a Principal', statement({ Action: '*', Resource: '*', Principal: '*' })],
    ['a member misspelt', statement({ Action: '*', Resource: '*', Conditions: {} })],
    ['a policy variable', statement({ Action: '*', Resource: 'arn:aws:s3:::b/${aws:username}' })],
    [
      'an operator not known',
      statement({ Action: '*', Resource: '*', Condition: { IpAddress: { a: 'b' } } }),
    ],
    ['an action that is no text', statement({ Action: 5, Resource: '*' })],
  ])('%s', (_what, document) => {
    expect(() => readPolicy(document)).toThrow('The embedded AWS cannot read this policy: ')
  })
})
