import { fillIn, fittingTemplate } from '../../src/repository/creation-template.js'
import type { CreationTemplate } from '../../src/repository/repository-api.js'
import { noSettings } from './plain-api.js'

const template = (prefix: string, ...appliedFor: readonly string[]): CreationTemplate => ({
  prefix,
  appliedFor: appliedFor.length === 0 ? ['CREATE_ON_PUSH'] : appliedFor,
  settings: noSettings,
})

describe('the creation template of a repository', () => {
  it.each([
    ['prod/team/orders', ['ROOT', 'prod', 'prod/team'], 'prod/team'],
    ['prod/orders', ['prod/team', 'prod', 'ROOT'], 'prod'],
    ['prod/orders', ['prod/'], 'prod/'],
    ['orders', ['prod', 'ROOT'], 'ROOT'],
    ['production/orders', ['prod'], undefined],
    ['prod', ['prod'], undefined],
    ['orders', [], undefined],
  ])('%s among %j is %s', (name, prefixes, expected) => {
    const templates = prefixes.map((prefix) => template(prefix))
    expect(fittingTemplate(templates, name)?.prefix).toBe(expected)
  })

  it('is one for repositories that come into being at a push, not at a pull or by replication', () => {
    const templates = [
      template('prod', 'PULL_THROUGH_CACHE', 'REPLICATION'),
      template('ROOT', 'REPLICATION', 'CREATE_ON_PUSH'),
    ]
    expect(fittingTemplate(templates, 'prod/orders')?.prefix).toBe('ROOT')
  })
})

describe('what the inputs and a template say together', () => {
  it('is what the inputs say, then the template; tags one by one', () => {
    const policy = { rules: [] }
    const given = {
      ...noSettings,
      mutability: { immutable: true, exceptions: [] },
      tags: new Map([['team', 'orders']]),
    }
    const from = {
      ...noSettings,
      mutability: { immutable: false, exceptions: ['v*'] },
      encryption: { type: 'KMS', key: undefined } as const,
      policies: { 'lifecycle-policy': policy, 'repository-policy': undefined },
      tags: new Map([
        ['team', 'platform'],
        ['env', 'prod'],
      ]),
    }
    expect(fillIn(given, from)).toEqual({
      mutability: given.mutability,
      scanOnPush: undefined,
      encryption: from.encryption,
      policies: from.policies,
      tags: new Map([
        ['team', 'orders'],
        ['env', 'prod'],
      ]),
    })
  })
})
