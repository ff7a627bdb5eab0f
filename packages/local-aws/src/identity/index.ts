import { Refusal } from '../refusal.js'
import type { AwsService, Caller, Permission, Principal, Route } from '../service.js'
import type { World } from '../world.js'
import { AccessKeys, type Credentials } from './access-keys.js'
import { createOidcIssuer, type OidcIssuer } from './oidc-issuer.js'
import { decide, readPolicy, type Decision, type Policy } from './policy.js'
import type { PolicyDocument } from './policy-document.js'
import { decideByResource, type Ownership } from './resource-policy.js'
import { makeRole, uniqueId, type Role, type RoleOptions } from './roles.js'
import { createSts } from './sts.js'

export type { Credentials, PolicyDocument, RoleOptions }

/** Users, roles and sessions: who may do what. */
export interface Identity {
  /** STS. */
  readonly service: AwsService
  /** The OIDC issuer's. */
  readonly routes: readonly Route[]
  /** The issuer of jobs' tokens; the account's identity provider trusts it for the audience sts.amazonaws.com. */
  readonly oidc: OidcIssuer
  /** An administrator's access key, made at the start. */
  readonly administrator: Credentials
  /** A user with an access key, of the own account unless another is given. @throws AwsError MalformedPolicyDocument */
  createUser(options: {
    readonly name: string
    readonly account?: string
    readonly policies?: readonly PolicyDocument[]
  }): Credentials
  /** Returns its ARN. @throws AwsError MalformedPolicyDocument */
  createRole(options: RoleOptions): string
  findRole(name: string, account?: string): Role | undefined
  /** What the policies of a user or a role, by its ARN, say to something; undefined when there is no such principal. */
  simulate(arn: string, permission: Permission): Decision | undefined
  /** Whose account a key is of; undefined when it is nobody's. */
  accountOf(accessKeyId: string): string | undefined
  /** @throws Refusal for an unknown key, a wrong or an expired session token */
  authenticate(
    accessKeyId: string,
    sessionToken: string | undefined,
  ): { readonly principal: Principal; readonly secretAccessKey: string }
  /**
   * In one account it is enough that the caller's policies or the resource's allow it, between two both have to.
   * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic-cross-account.html
   * @param ownership of resources that can have policies
   * @throws Refusal naming action and resource, in IAM's words
   */
  authorize(caller: Caller, permission: Permission, ownership?: Ownership): void
  /** The words for a principal that no policy allows this. */
  denial(principal: Principal, permission: Permission): Refusal
}

interface User {
  readonly id: string
  readonly policies: readonly Policy[]
}

export function createIdentity(world: World): Identity {
  const keys = new AccessKeys(world.time)
  const users = new Map<string, User>()
  const roles = new Map<string, Role>()
  const issuer = createOidcIssuer(world)

  const policiesOf = ({ arn, role }: Principal): readonly Policy[] =>
    (role === undefined ? users.get(arn) : roles.get(role))?.policies ?? []
  const createUser: Identity['createUser'] = ({ name, account = world.account, policies = [] }) => {
    const arn = `arn:aws:iam::${account}:user/${name}`
    users.set(arn, { id: uniqueId('AIDA'), policies: policies.map(readPolicy) })
    return keys.issue({ account, arn })
  }
  const allowAll = { Version: '2012-10-17', Statement: { Effect: 'Allow', Action: '*', Resource: '*' } }
  return {
    service: createSts({
      time: world.time,
      keys,
      issuer,
      audiences: ['sts.amazonaws.com'],
      role: (arn) => roles.get(arn),
      userId: ({ principal: { arn, role } }) =>
        role === undefined
          ? (users.get(arn)?.id ?? '')
          : `${roles.get(role)?.id ?? ''}:${arn.split('/').at(-1) ?? ''}`,
    }),
    routes: [issuer.route],
    oidc: issuer,
    administrator: createUser({ name: 'administrator', policies: [allowAll] }),
    createUser,
    createRole(options) {
      const role = makeRole(options, world)
      roles.set(role.arn, role)
      return role.arn
    },
    findRole: (name, account = world.account) =>
      [...roles.values()].find((role) => role.name === name && role.account === account),
    simulate(arn, permission) {
      const principal = users.get(arn) ?? roles.get(arn)
      return principal === undefined
        ? undefined
        : decide(principal.policies, permission, { 'aws:principalarn': arn })
    },
    accountOf: (accessKeyId) => keys.accountOf(accessKeyId),
    authenticate: (accessKeyId, sessionToken) => keys.find(accessKeyId, sessionToken),
    authorize({ principal, region }, permission, ownership) {
      const context = {
        'aws:principalarn': principal.role ?? principal.arn,
        'aws:principalaccount': principal.account,
        'aws:requestedregion': region,
      }
      const own = decide(policiesOf(principal), permission, context)
      const resource =
        ownership === undefined
          ? 'denied'
          : decideByResource(ownership.policy, principal, permission, { ...context, ...permission.context })
      const isForeign = ownership !== undefined && ownership.account !== principal.account
      if (own === 'explicitly denied') throw denial(principal, permission, own)
      if (resource === 'explicitly denied') throw denial(principal, permission, resource, 'resource-based')
      if (own === 'denied' && (isForeign || resource === 'denied')) throw denial(principal, permission)
      if (isForeign && resource === 'denied') throw denial(principal, permission, resource, 'resource-based')
    },
    denial: (principal, permission) => denial(principal, permission),
  }
}

/** Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html */
function denial(
  principal: Principal,
  { action, resource }: Permission,
  decision: 'denied' | 'explicitly denied' = 'denied',
  kind: 'identity-based' | 'resource-based' = 'identity-based',
): Refusal {
  const why =
    decision === 'denied'
      ? `because no ${kind} policy allows the ${action} action`
      : `with an explicit deny in ${kind === 'identity-based' ? 'an' : 'a'} ${kind} policy`
  // S3 alone puts the resource in quotes.
  const named = action.startsWith('s3:') ? `"${resource}"` : resource
  const message = `User: ${principal.arn} is not authorized to perform: ${action} on resource: ${named} ${why}`
  return new Refusal('denied', message)
}
