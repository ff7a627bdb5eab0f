import { randomUUID } from 'node:crypto'
import { required, text, timestamp } from '../ecs/members.js'
import { jsonService, type Json } from '../json-service.js'
import { AwsError, type AwsService } from '../service.js'
import { arn, type World } from '../world.js'

/** Secrets Manager: what there is, never what is in it. */
export interface SecretsManager {
  readonly service: AwsService
  /**
   * A secret with one version, AWSCURRENT.
   * @param options kmsKeyId: id, ARN or alias of a customer's key; the account's own unless given
   * @returns its ARN, which ends in six random characters
   */
  create(name: string, options?: { readonly kmsKeyId?: string }): { readonly arn: string }
  /** As DeleteSecret: it stays for 30 days and gives no value any more. @param reference name or ARN */
  delete(reference: string): void
}

interface Secret {
  readonly name: string
  readonly arn: string
  readonly createdAt: number
  readonly versionId: string
  readonly kmsKeyId: string | undefined
  deletedAt: number | undefined
}

const recoveryWindowMs = 30 * 24 * 3_600_000

/** Source: https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_DescribeSecret.html */
export function createSecretsManager(world: World): SecretsManager {
  const secrets = new Map<string, Secret>()
  const search = (reference: string): Secret | undefined =>
    [...secrets.values()].find((secret) => isNamedBy(secret, reference))
  const find = (reference: string): Secret => {
    const found = search(reference)
    if (found !== undefined) return found
    throw new AwsError('ResourceNotFoundException', "Secrets Manager can't find the specified secret.")
  }
  const create = (name: string, kmsKeyId?: string): Secret => {
    if (secrets.has(name)) {
      const message = `The operation failed because the secret ${name} already exists.`
      throw new AwsError('ResourceExistsException', message)
    }
    const suffix = randomUUID().slice(0, 6)
    const made: Secret = {
      name,
      arn: arn(world, 'secretsmanager', `secret:${name}-${suffix}`),
      createdAt: world.time.now(),
      versionId: randomUUID(),
      kmsKeyId,
      deletedAt: undefined,
    }
    secrets.set(name, made)
    return made
  }
  const onSecret = (input: Json): readonly string[] => {
    const reference = required(input, 'SecretId')
    return [search(reference)?.arn ?? (isArn(reference) ? reference : unknownArn(world, reference))]
  }
  return {
    create: (name, { kmsKeyId } = {}) => ({ arn: create(name, kmsKeyId).arn }),
    delete(reference) {
      find(reference).deletedAt = world.time.now()
    },
    service: jsonService({
      signingName: 'secretsmanager',
      target: 'secretsmanager',
      operations: {
        CreateSecret: {
          permissions: (input) => [unknownArn(world, required(input, 'Name'))],
          run(input) {
            const made = create(required(input, 'Name'), text(input, 'KmsKeyId'))
            return { ARN: made.arn, Name: made.name, VersionId: made.versionId }
          },
        },
        DescribeSecret: {
          permissions: onSecret,
          run: (input) => describe(find(required(input, 'SecretId'))),
        },
        DeleteSecret: {
          permissions: onSecret,
          run(input) {
            const secret = find(required(input, 'SecretId'))
            secret.deletedAt = world.time.now()
            const deletion = timestamp(secret.deletedAt + recoveryWindowMs)
            return { ARN: secret.arn, Name: secret.name, DeletionDate: deletion }
          },
        },
      },
    }),
  }
}

/** By name, by ARN, or by an ARN without its six random characters. */
function isNamedBy({ name, arn: own }: Secret, reference: string): boolean {
  return reference === name || reference === own || reference === own.slice(0, -7)
}

function isArn(reference: string): boolean {
  return reference.startsWith('arn:')
}

function unknownArn(world: World, name: string): string {
  return arn(world, 'secretsmanager', `secret:${name}-??????`)
}

function describe(secret: Secret): Json {
  return {
    ARN: secret.arn,
    Name: secret.name,
    KmsKeyId: secret.kmsKeyId,
    CreatedDate: timestamp(secret.createdAt),
    LastChangedDate: timestamp(secret.createdAt),
    DeletedDate: timestamp(secret.deletedAt),
    VersionIdsToStages: { [secret.versionId]: ['AWSCURRENT'] },
  }
}
