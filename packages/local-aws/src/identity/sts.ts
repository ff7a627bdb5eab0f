import { queryService, type QueryInput } from '../query-service.js'
import { AwsError, type AwsService, type Caller } from '../service.js'
import type { Time } from '../time.js'
import type { XmlValue } from '../xml.js'
import type { AccessKeys } from './access-keys.js'
import type { OidcIssuer } from './oidc-issuer.js'
import { sessionSeconds, type Role } from './roles.js'
import { isTrusted } from './trust-policy.js'
import { verifyWebIdentity } from './web-identity.js'

interface Parts {
  readonly time: Time
  readonly keys: AccessKeys
  readonly issuer: OidcIssuer
  /** Client ids of the identity provider in IAM. */
  readonly audiences: readonly string[]
  role(arn: string): Role | undefined
  userId(caller: Caller): string
}

/** STS: GetCallerIdentity, AssumeRole, AssumeRoleWithWebIdentity. */
export function createSts(parts: Parts): AwsService {
  return queryService({
    signingName: 'sts',
    namespace: 'https://sts.amazonaws.com/doc/2011-06-15/',
    operations: {
      GetCallerIdentity: {
        permissions: () => [],
        run: (_input, caller) => ({
          UserId: parts.userId(caller),
          Account: caller.account,
          Arn: caller.principal.arn,
        }),
      },
      AssumeRole: {
        permissions: (input) => [required(input, 'RoleArn')],
        run: (input, caller) => assumeRole(parts, input, caller),
      },
      AssumeRoleWithWebIdentity: {
        unsigned: true,
        permissions: () => [],
        run: (input) => assumeRoleWithWebIdentity(parts, input),
      },
    },
  })
}

function assumeRole(parts: Parts, input: QueryInput, caller: Caller): Readonly<Record<string, XmlValue>> {
  const roleArn = required(input, 'RoleArn')
  const { arn } = caller.principal
  const role = parts.role(roleArn)
  const names = [arn, caller.account, `arn:aws:iam::${caller.account}:root`]
  if (
    role === undefined ||
    !isTrusted(role.trustPolicy, { kind: 'AWS', names }, 'sts:AssumeRole', { 'aws:principalarn': arn })
  ) {
    const message = `User: ${arn} is not authorized to perform: sts:AssumeRole on resource: ${roleArn}`
    throw new AwsError('AccessDenied', message, 403)
  }
  return startSession(parts, role, input)
}

function assumeRoleWithWebIdentity(parts: Parts, input: QueryInput): Readonly<Record<string, XmlValue>> {
  const role = parts.role(required(input, 'RoleArn'))
  const token = required(input, 'WebIdentityToken')
  const { subject, audience, context } = verifyWebIdentity(
    token,
    parts.issuer,
    parts.audiences,
    parts.time.now(),
  )
  const refused = new AwsError('AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity', 403)
  if (role === undefined) throw refused
  // Of the account that the role is in: each has an identity provider of its own.
  const provider = `arn:aws:iam::${role.account}:oidc-provider/${parts.issuer.name.replace('https://', '')}`
  const trustee = { kind: 'Federated', names: [provider] } as const
  if (!isTrusted(role.trustPolicy, trustee, 'sts:AssumeRoleWithWebIdentity', context)) throw refused
  return {
    ...startSession(parts, role, input),
    SubjectFromWebIdentityToken: subject,
    Audience: audience,
    Provider: provider,
  }
}

function startSession(parts: Parts, role: Role, input: QueryInput): Readonly<Record<string, XmlValue>> {
  const session = required(input, 'RoleSessionName')
  const asked = input.text('DurationSeconds')
  const seconds = sessionSeconds(role, asked === undefined ? undefined : Number(asked))
  const { account } = role
  const arn = `arn:aws:sts::${account}:assumed-role/${role.name}/${session}`
  const issued = parts.keys.issueTemporary({ account, arn, role: role.arn }, seconds)
  return {
    Credentials: {
      AccessKeyId: issued.accessKeyId,
      SecretAccessKey: issued.secretAccessKey,
      SessionToken: issued.sessionToken,
      Expiration: new Date(issued.expiration).toISOString(),
    },
    AssumedRoleUser: { AssumedRoleId: `${role.id}:${session}`, Arn: arn },
  }
}

function required(input: QueryInput, name: string): string {
  const value = input.text(name)
  if (value) return value
  const member = `${name.charAt(0).toLowerCase()}${name.slice(1)}`
  throw new AwsError(
    'ValidationError',
    `1 validation error detected: Value null at '${member}' failed to satisfy constraint: Member must not be null`,
  )
}
