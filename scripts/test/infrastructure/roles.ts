import { startLocalAws, type LocalAws } from '@slipway/local-aws'
import type { DocumentedStatement } from '@slipway/testkit'
import { readTemplate, resolve } from '@slipway/testkit/cloudformation'
import { roleNames, type Values } from './combinations.js'

export interface RoleProperties {
  readonly RoleName: string
  readonly AssumeRolePolicyDocument: object
  readonly Policies: readonly {
    readonly PolicyDocument: { readonly Statement: readonly DocumentedStatement[] }
  }[]
}

/** As the subjects of its tokens name it. */
export const repository = 'octo-org@65/orders@74'
/** Every role of github-oidc.yml, for a service, a site and stacks. */
export const roles = resolveRoles({ Repository: repository, RolePrefix: 'orders-production' })
export type Purpose = 'build' | 'deploy' | 'publish' | 'preview' | 'plan' | 'provision' | 'cloudformation'

/** Every role of github-oidc.yml with these parameters, and names of a service, a site and stacks. */
function resolveRoles(parameters: Values): readonly RoleProperties[] {
  const { resources } = resolve(readTemplate('github-oidc'), {
    name: 'roles',
    parameters: { StackPrefix: 'orders', ...roleNames.service, ...roleNames.site, ...parameters },
  })
  return [...resources.values()]
    .filter(({ type }) => type === 'AWS::IAM::Role')
    .map(({ properties }) => properties as unknown as RoleProperties)
}

export function statementsOf(purpose: Purpose): readonly DocumentedStatement[] {
  const role = roles.find(({ RoleName }) => RoleName === `orders-production-${purpose}`)
  return role?.Policies.flatMap(({ PolicyDocument }) => PolicyDocument.Statement) ?? []
}

export function arnOf(purpose: string, prefix = 'orders-production'): string {
  return `arn:aws:iam::123456789012:role/${prefix}-${purpose}`
}

/** The embedded AWS with these roles. */
export async function startWithRoles(): Promise<LocalAws> {
  const aws = await startLocalAws()
  createRoles(aws, roles)
  return aws
}

/** Makes the roles of other parameters beside them. */
export function makeRoles(aws: LocalAws, parameters: Values): void {
  createRoles(aws, resolveRoles(parameters))
}

function createRoles(aws: LocalAws, made: readonly RoleProperties[]): void {
  for (const { RoleName: name, AssumeRolePolicyDocument: trustPolicy, Policies } of made) {
    const policies = Policies.map(({ PolicyDocument }) => PolicyDocument)
    aws.identity.createRole({ name, trustPolicy, policies })
  }
}
