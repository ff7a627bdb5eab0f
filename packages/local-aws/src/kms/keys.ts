import { randomUUID } from 'node:crypto'
import { readResourcePolicy, type ResourcePolicy } from '../identity/resource-policy.js'
import { AwsError } from '../service.js'
import { arn, type World } from '../world.js'

export interface KeyOptions {
  /** With or without `alias/`. */
  readonly alias?: string
  /** The key policy; that of a new key, which leaves all to IAM, unless given. */
  readonly policy?: object
  readonly isEnabled?: boolean
  /** AWS's own keys (aws/s3) are `AWS`. */
  readonly manager?: 'CUSTOMER' | 'AWS'
}

export interface Key {
  readonly id: string
  readonly arn: string
  readonly alias: string | undefined
  readonly manager: 'CUSTOMER' | 'AWS'
  readonly createdAt: number
  readonly document: object
  readonly policy: ResourcePolicy
  isEnabled: boolean
}

/** The keys of one region. */
export class Keys {
  readonly #keys = new Map<string, Key>()

  constructor(private readonly world: World) {}

  /** @throws AwsError MalformedPolicyDocument */
  create({ alias, policy, isEnabled = true, manager = 'CUSTOMER' }: KeyOptions = {}): Key {
    const id = randomUUID()
    const document = policy ?? leavesAllToIam(this.world.account)
    const key: Key = {
      id,
      arn: arn(this.world, 'kms', `key/${id}`),
      alias: alias?.replace(/^(alias\/)?/, 'alias/'),
      manager,
      createdAt: this.world.time.now(),
      document,
      policy: readResourcePolicy(document),
      isEnabled,
    }
    this.#keys.set(id, key)
    return key
  }

  /** By ID or ARN of the key, or by name or ARN of its alias. */
  find(reference: string): Key | undefined {
    const name = reference.startsWith('arn:') ? (reference.split(':')[5] ?? '') : reference
    const byId = this.#keys.get(name.replace(/^key\//, ''))
    return byId ?? [...this.#keys.values()].find(({ alias }) => alias === name)
  }

  /** @throws AwsError NotFoundException */
  get(reference: string): Key {
    const found = this.find(reference)
    if (found !== undefined) return found
    const name = reference.startsWith('arn:') ? reference : arn(this.world, 'kms', this.nameOf(reference))
    const isAlias = name.includes(':alias/')
    throw new AwsError(
      'NotFoundException',
      isAlias ? `Alias ${name} is not found.` : `Key '${name}' does not exist`,
    )
  }

  /** What IAM is asked about: the key itself, or what it would be called. */
  arnOf(reference: string): string {
    const found = this.find(reference)?.arn
    return (
      found ?? (reference.startsWith('arn:') ? reference : arn(this.world, 'kms', this.nameOf(reference)))
    )
  }

  private nameOf(reference: string): string {
    return reference.startsWith('alias/') ? reference : `key/${reference}`
  }
}

/** Source: https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html */
function leavesAllToIam(account: string): object {
  return {
    Version: '2012-10-17',
    Id: 'key-default-1',
    Statement: [
      {
        Sid: 'Enable IAM User Permissions',
        Effect: 'Allow',
        Principal: { AWS: `arn:aws:iam::${account}:root` },
        Action: 'kms:*',
        Resource: '*',
      },
    ],
  }
}
