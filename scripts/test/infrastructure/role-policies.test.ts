import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { documentedPolicy, documentedStatements, root, type DocumentedStatement } from '@slipway/testkit'
import { roles, statementsOf, type Purpose } from './roles.js'

const names = {
  region: 'eu-west-1',
  account: '123456789012',
  repository: 'orders',
  cluster: 'production',
  service: 'orders',
  family: 'orders',
  'log-group': '/ecs/orders',
  secret: 'orders/*',
  'execution-role': 'orders-execution',
  'task-role': 'orders-task',
  'load-balancer-role': 'orders-load-balancer',
  // The template makes no hooks.
  'hook-role': 'orders-load-balancer',
  'deploy-role': 'orders-production-deploy',
  bucket: 'orders-web',
  'distribution-id': 'EDFDVBD6EXAMPLE',
}
const documented: Readonly<Record<string, readonly DocumentedStatement[]>> = {
  build: documentedPolicy('build-and-push-ecr', names).Statement,
  deploy: [
    ...documentedPolicy('deploy-ecs-service', names).Statement,
    ...[
      'For the look ahead',
      'For task definitions',
      'For Blue/green, linear and canary',
      'For one-off tasks',
    ].flatMap((heading) => documentedStatements('deploy-ecs-service', heading, names)),
  ],
  publish: [
    ...documentedPolicy('publish-static-site', names).Statement,
    ...['Of the edge function', 'Of releases', 'Of the doctor'].flatMap((heading) =>
      documentedStatements('publish-static-site', heading, names),
    ),
  ],
  preview: documentedStatements('publish-static-site', 'Of previews', names),
}

// Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
it.each(roles.map((role) => [role.RoleName, role] as const))(
  'the policies of %s are within the size that IAM takes of a role',
  (_name, { Policies }) => {
    const characters = Policies.map(({ PolicyDocument }) => JSON.stringify(PolicyDocument).length)
    expect(characters.reduce((sum, one) => sum + one, 0)).toBeLessThan(10_240)
  },
)

/** Action and resource, each by itself. */
function grants(
  statements: readonly DocumentedStatement[],
): readonly (readonly [action: string, resource: string])[] {
  return statements.flatMap(({ Action, Resource }) =>
    [Action].flat().flatMap((action) => [Resource].flat().map((resource) => [action, resource] as const)),
  )
}

function covers(pattern: string, resource: string): boolean {
  const source = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${source.join('.*')}$`).test(resource)
}

describe.each(Object.entries(documented))(
  "the role's policy for %s, beside the README's",
  (purpose, statements) => {
    const own = statementsOf(purpose as Purpose)

    it('has every action that is documented', () => {
      const allowed = new Set(grants(own).map(([action]) => action))
      expect(
        [...new Set(grants(statements).map(([action]) => action))].filter((action) => !allowed.has(action)),
      ).toEqual([])
    })

    it('goes nowhere beyond them', () => {
      const readme = readFileSync(join(root, 'actions/build-and-push-ecr/README.md'), 'utf8')
      const beyond = grants(own).filter(
        ([action, resource]) =>
          !grants(statements).some(([other, pattern]) => other === action && covers(pattern, resource)) &&
          !(purpose === 'build' && readme.includes(`\`${action}\``)),
      )
      expect(beyond).toEqual([])
    })

    it('keeps every condition', () => {
      // By action: what is documented with a condition alone is given with one.
      const conditional = (list: readonly DocumentedStatement[]): readonly string[] =>
        [
          ...new Set(
            grants(list.filter(({ Condition }) => Condition !== undefined)).map(([action]) => action),
          ),
        ].sort()
      expect(conditional(own)).toEqual(expect.arrayContaining([...conditional(statements)]))
      const free = new Set(
        grants(own.filter(({ Condition }) => Condition === undefined)).map(([action]) => action),
      )
      expect(conditional(statements).filter((action) => free.has(action))).toEqual([])
    })
  },
)
