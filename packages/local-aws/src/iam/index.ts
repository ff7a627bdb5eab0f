import type { Identity } from '../identity/index.js'
import type { Decision } from '../identity/policy.js'
import { queryService, type QueryInput } from '../query-service.js'
import { AwsError, type AwsService } from '../service.js'
import { members, type XmlValue } from '../xml.js'

/** IAM, over the users and roles of the embedded identity: GetRole and SimulatePrincipalPolicy. */
export function createIam(identity: Pick<Identity, 'findRole' | 'simulate'>): {
  readonly service: AwsService
} {
  const service = queryService({
    signingName: 'iam',
    namespace: 'https://iam.amazonaws.com/doc/2010-05-08/',
    operations: {
      GetRole: {
        permissions: (input, { account }) => [`arn:aws:iam::${account}:role/${required(input, 'RoleName')}`],
        run(input, { account }) {
          const name = required(input, 'RoleName')
          const role = identity.findRole(name, account)
          if (role === undefined) throw noSuchEntity(`The role with name ${name} cannot be found.`)
          return {
            Role: {
              Path: '/',
              RoleName: role.name,
              RoleId: role.id,
              Arn: role.arn,
              CreateDate: new Date(0).toISOString(),
              // As IAM writes it: URL-encoded after RFC 3986.
              AssumeRolePolicyDocument: encodeURIComponent(JSON.stringify(role.trustDocument)),
              MaxSessionDuration: role.maxSessionSeconds,
            },
          }
        },
      },
      // Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_SimulatePrincipalPolicy.html
      SimulatePrincipalPolicy: {
        permissions: (input) => [required(input, 'PolicySourceArn')],
        run(input) {
          const source = required(input, 'PolicySourceArn')
          const context = readContext(input)
          const resources = input.list('ResourceArns')
          const judged = input
            .list('ActionNames')
            .flatMap((action) =>
              (resources.length > 0 ? resources : ['*']).map((resource) =>
                describe(action, resource, identity.simulate(source, { action, resource, context })),
              ),
            )
          return { EvaluationResults: members(judged), IsTruncated: false }
        },
      },
    },
  })
  return { service }
}

const decisions: Readonly<Record<Decision, string>> = {
  allowed: 'allowed',
  denied: 'implicitDeny',
  'explicitly denied': 'explicitDeny',
}

function describe(action: string, resource: string, decision: Decision | undefined): XmlValue {
  if (decision === undefined) throw noSuchEntity('The principal of the PolicySourceArn does not exist.')
  return {
    EvalActionName: action,
    EvalResourceName: resource,
    EvalDecision: decisions[decision],
    MatchedStatements: members([]),
    MissingContextValues: members([]),
  }
}

function readContext(input: QueryInput): Readonly<Record<string, string>> {
  return Object.fromEntries(
    input
      .structures('ContextEntries')
      .map((entry) => [
        required(entry, 'ContextKeyName').toLowerCase(),
        entry.list('ContextKeyValues')[0] ?? '',
      ]),
  )
}

function noSuchEntity(message: string): AwsError {
  return new AwsError('NoSuchEntity', message, 404)
}

function required(input: QueryInput, name: string): string {
  const value = input.text(name)
  if (value) return value
  throw new AwsError(
    'ValidationError',
    `Value null at '${name}' failed to satisfy constraint: Member must not be null`,
  )
}
