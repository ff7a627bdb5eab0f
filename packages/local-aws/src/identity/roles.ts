import { randomBytes } from 'node:crypto'
import { AwsError } from '../service.js'
import { arn, type World } from '../world.js'
import { readPolicy, type Policy } from './policy.js'
import type { PolicyDocument } from './policy-document.js'
import { readTrustPolicy, type TrustPolicy } from './trust-policy.js'

export interface RoleOptions {
  readonly name: string
  /** The embedded AWS's own unless given. */
  readonly account?: string
  /** Who may assume it. */
  readonly trustPolicy: PolicyDocument
  /** What it may. */
  readonly policies?: readonly PolicyDocument[]
  /** One hour unless given. */
  readonly maxSessionSeconds?: number
}

export interface Role {
  readonly name: string
  readonly account: string
  readonly arn: string
  /** `AROA…`, the first half of a session's user id. */
  readonly id: string
  readonly trustPolicy: TrustPolicy
  /** The trust policy as it was given, which GetRole shows. */
  readonly trustDocument: PolicyDocument
  readonly policies: readonly Policy[]
  readonly maxSessionSeconds: number
}

/** A role from its documents. @throws AwsError MalformedPolicyDocument */
export function makeRole(options: RoleOptions, world: World): Role {
  const { name, account = world.account, trustPolicy, policies = [], maxSessionSeconds = 3600 } = options
  return {
    name,
    account,
    arn: arn({ account, region: '' }, 'iam', `role/${name}`),
    id: uniqueId('AROA'),
    trustPolicy: readTrustPolicy(trustPolicy),
    trustDocument: trustPolicy,
    policies: policies.map(readPolicy),
    maxSessionSeconds,
  }
}

/** @throws AwsError ValidationError when a session shall be shorter than 15 minutes or longer than the role allows */
export function sessionSeconds(role: Role, asked: number | undefined): number {
  const seconds = asked ?? 3600
  if (!Number.isInteger(seconds) || seconds < 900 || seconds > 43_200) {
    const bound = seconds < 900 ? 'greater than or equal to 900' : 'less than or equal to 43200'
    throw new AwsError(
      'ValidationError',
      `1 validation error detected: Value '${seconds}' at 'durationSeconds' failed to satisfy constraint: Member must have value ${bound}`,
    )
  }
  if (seconds > role.maxSessionSeconds) {
    throw new AwsError(
      'ValidationError',
      'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
    )
  }
  return seconds
}

export function uniqueId(prefix: string): string {
  return `${prefix}${randomBytes(9).toString('hex').toUpperCase().slice(0, 17)}`
}
