import { startLocalAws, type LocalAws } from '@slipway/local-aws'
import type { DocumentedStatement } from '@slipway/testkit'
import { readTemplate, resolve } from '@slipway/testkit/cloudformation'
import { roleNames } from './combinations.js'

export interface RoleProperties {
  readonly RoleName: string
  readonly AssumeRolePolicyDocument: object
  readonly Policies: readonly {
    readonly PolicyDocument: { readonly Statement: readonly DocumentedStatement[] }
  }[]
}

/** As the subjects of its tokens name it. */
export const repository = 'octo-org@65/orders@74'
const { resources } = resolve(readTemplate('github-oidc'), {
  name: 'roles',
  parameters: {
    Repository: repository,
    RolePrefix: 'orders-production',
    StackPrefix: 'orders',
    ...roleNames.service,
    ...roleNames.site,
  },
})
/** Every role of github-oidc.yml, for a service, a site and stacks. */
export const roles = [...resources.values()]
  .filter(({ type }) => type === 'AWS::IAM::Role')
  .map(({ properties }) => properties as unknown as RoleProperties)
export type Purpose = 'build' | 'deploy' | 'publish' | 'preview' | 'plan' | 'provision' | 'cloudformation'

export function statementsOf(purpose: Purpose): readonly DocumentedStatement[] {
  const role = roles.find(({ RoleName }) => RoleName === `orders-production-${purpose}`)
  return role?.Policies.flatMap(({ PolicyDocument }) => PolicyDocument.Statement) ?? []
}

export function arnOf(purpose: Purpose): string {
  return `arn:aws:iam::123456789012:role/orders-production-${purpose}`
}

/** The embedded AWS with these roles. */
export async function startWithRoles(): Promise<LocalAws> {
  const aws = await startLocalAws()
  for (const { RoleName: name, AssumeRolePolicyDocument: trustPolicy, Policies } of roles) {
    const policies = Policies.map(({ PolicyDocument }) => PolicyDocument)
    aws.identity.createRole({ name, trustPolicy, policies })
  }
  return aws
}
