import type { Caller } from './caller.js'
import { describeParameters } from './describe-parameters.js'
import { describeSecrets } from './describe-secrets.js'
import type { Scene } from './scene.js'
import { readSecretReference } from './secret-reference.js'
import type { SecretFact } from './secrets.js'
import { notSeen, type Sight } from './sight.js'
import { known, simulate, undecided, type Decide } from './simulate.js'

/** What reads them. */
const actions = { secret: 'secretsmanager:GetSecretValue', parameter: 'ssm:GetParameters' } as const
const decrypt = 'kms:Decrypt'

/**
 * Every secret is described once, the parameters by fifty, each in the region that it is in, and IAM is asked once. No
 * value is read.
 * @param caller whose account is the service's
 * @param role the execution role's ARN
 */
export async function readSecrets(
  scene: Scene,
  caller: Promise<Caller | undefined>,
  role: Promise<string | undefined>,
): Promise<readonly SecretFact[]> {
  const uses = scene.task.containers.flatMap(({ name, secrets }) =>
    secrets.map((use) => ({ container: name, use, reference: readSecretReference(use) })),
  )
  if (uses.length === 0) return []
  const references = uses.map(({ reference }) => reference)
  const [secrets, parameters] = await Promise.all([
    describeSecrets(
      scene,
      references.filter((one) => one.kind === 'secret'),
    ),
    describeParameters(
      scene,
      references.filter((one) => one.kind === 'parameter'),
      caller,
    ),
  ])
  const sights = new Map([...secrets, ...parameters])
  const decide = await readDecisions(scene, [...sights.values()], await role)
  return uses.map(({ container, use, reference }): SecretFact => {
    const { found, arn, key } = sights.get(reference) ?? notSeen
    const { kind } = reference
    return {
      container,
      name: use.valueFrom,
      kind,
      region: kind === 'unreadable' ? scene.aws.region : (reference.region ?? scene.aws.region),
      found,
      mayRead: arn === undefined || kind === 'unreadable' ? undefined : decide(actions[kind], arn),
      key: key === undefined ? undefined : { arn: key, mayDecrypt: decide(decrypt, key) },
    }
  })
}

async function readDecisions(
  scene: Scene,
  sights: readonly Sight[],
  principal: string | undefined,
): Promise<Decide> {
  if (principal === undefined) return undecided
  const keys = sights.flatMap(({ key }) => key ?? [])
  return known(
    await simulate(scene, {
      check: 'secrets',
      principal,
      actions: [...Object.values(actions), ...(keys.length === 0 ? [] : [decrypt])],
      resources: [...new Set([...sights.flatMap(({ arn }) => arn ?? []), ...keys])],
    }),
  )
}
