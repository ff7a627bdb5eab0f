import type { DescribeSecretResponse } from '@aws-sdk/client-secrets-manager'
import { keyArn } from './encryption-key.js'
import { unless } from './looks.js'
import type { Scene } from './scene.js'
import type { SecretReference } from './secret-reference.js'
import type { SecretFact } from './secrets.js'
import { notSeen, type Sight, type Sights } from './sight.js'

type Secret = Extract<SecretReference, { kind: 'secret' }>
type Answer = DescribeSecretResponse | 'missing' | undefined

/** Each secret is described once, in its own region. */
export async function describeSecrets(scene: Scene, references: readonly Secret[]): Promise<Sights> {
  const answers = new Map<string, Promise<Answer>>()
  const sights = references.map(async (reference): Promise<readonly [Secret, Sight]> => {
    const { id } = reference
    const asked = answers.get(id) ?? describe(scene, reference)
    answers.set(id, asked)
    return [reference, sightOf(reference, await asked)]
  })
  return new Map(await Promise.all(sights))
}

async function describe({ aws, looks }: Scene, { id, region = aws.region }: Secret): Promise<Answer> {
  const [client, { DescribeSecretCommand }] = await Promise.all([
    aws.inRegion(region).secretsManager(),
    import('@slipway/aws/sdk/secrets-manager'),
  ])
  return looks.look('secrets', `the secret ${id}`, (options) =>
    unless(
      client.send(new DescribeSecretCommand({ SecretId: id }), options),
      ['ResourceNotFoundException'],
      'missing' as const,
    ),
  )
}

function sightOf(reference: Secret, answer: Answer): Sight {
  const own = reference.id.startsWith('arn:') ? reference.id : undefined
  if (answer === undefined) return { ...notSeen, arn: own }
  if (answer === 'missing') return { ...notSeen, found: 'missing' }
  const arn = answer.ARN ?? own
  return { found: judgeVersion(answer, reference), arn, key: keyArn(answer.KmsKeyId, arn) }
}

function judgeVersion(secret: DescribeSecretResponse, { stage, version }: Secret): SecretFact['found'] {
  if (secret.DeletedDate !== undefined) return 'being deleted'
  const versions = secret.VersionIdsToStages ?? {}
  if (Object.keys(versions).length === 0) return 'without a value'
  if (version !== undefined) return version in versions ? 'there' : 'no such version'
  return Object.values(versions).some((stages) => stages.includes(stage ?? 'AWSCURRENT'))
    ? 'there'
    : 'no such version'
}
