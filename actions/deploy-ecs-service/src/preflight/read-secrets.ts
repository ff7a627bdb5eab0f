import type { DescribeSecretResponse } from '@aws-sdk/client-secrets-manager'
import type { Caller } from './caller.js'
import { unless } from './looks.js'
import type { Scene } from './scene.js'
import { readSecretReference, type SecretReference } from './secret-reference.js'
import type { SecretFact } from './secrets.js'
import { known, simulate, undecided, type Decide } from './simulate.js'
import type { SecretUse } from './task.js'

type Secret = Extract<SecretReference, { kind: 'secret' }>
type Parameter = Extract<SecretReference, { kind: 'parameter' }>

interface Use {
  readonly container: string
  readonly use: SecretUse
  readonly reference: SecretReference
}

/** What is known of one secret or parameter: whether it is there, and by which ARN IAM knows it. */
interface Sight {
  readonly found: SecretFact['found']
  readonly arn: string | undefined
}

/** What reads them. */
const actions = { secret: 'secretsmanager:GetSecretValue', parameter: 'ssm:GetParameters' } as const

const nothing: Sight = { found: undefined, arn: undefined }

/**
 * Every secret is described once, the parameters by fifty, and IAM is asked once. No value is read. What is in
 * another region is not looked at, only whether it may be read.
 * @param caller whose account is the service's
 * @param role the execution role's ARN
 */
export async function readSecrets(
  scene: Scene,
  caller: Promise<Caller | undefined>,
  role: Promise<string | undefined>,
): Promise<readonly SecretFact[]> {
  const uses = scene.task.containers.flatMap(({ name, secrets }) =>
    secrets.map((use): Use => ({ container: name, use, reference: readSecretReference(use) })),
  )
  if (uses.length === 0) return []
  const [secrets, parameters] = await Promise.all([
    describeSecrets(
      scene,
      uses.map(({ reference }) => reference).filter((one) => one.kind === 'secret'),
    ),
    describeParameters(
      scene,
      uses.map(({ reference }) => reference).filter((one) => one.kind === 'parameter'),
      caller,
    ),
  ])
  const sights = new Map([...secrets, ...parameters])
  const mayRead = await readDecisions(scene, sights, await role)
  return uses.map(({ container, use, reference }) => {
    const { found, arn } = sights.get(keyOf(reference)) ?? nothing
    const { kind } = reference
    return {
      container,
      name: use.valueFrom,
      kind,
      region: kind === 'unreadable' ? scene.aws.region : (reference.region ?? scene.aws.region),
      found,
      mayRead: arn === undefined || kind === 'unreadable' ? undefined : mayRead(actions[kind], arn),
    }
  })
}

async function describeSecrets(
  { aws, looks }: Scene,
  references: readonly Secret[],
): Promise<ReadonlyMap<string, Sight>> {
  if (references.length === 0) return new Map()
  const [client, { DescribeSecretCommand }] = await Promise.all([
    aws.secretsManager(),
    import('@slipway/aws/sdk/secrets-manager'),
  ])
  const answers = new Map<string, Promise<DescribeSecretResponse | 'missing' | undefined>>()
  const describe = (id: string): Promise<DescribeSecretResponse | 'missing' | undefined> => {
    const asked =
      answers.get(id) ??
      looks.look('secrets', `the secret ${id}`, (options) =>
        unless(
          client.send(new DescribeSecretCommand({ SecretId: id }), options),
          ['ResourceNotFoundException'],
          'missing' as const,
        ),
      )
    answers.set(id, asked)
    return asked
  }
  const sights = references.map(async (reference): Promise<readonly [string, Sight]> => {
    const { id, region = aws.region } = reference
    const own = id.startsWith('arn:') ? id : undefined
    if (region !== aws.region) return [keyOf(reference), { ...nothing, arn: own }]
    const answer = await describe(id)
    if (answer === undefined) return [keyOf(reference), { ...nothing, arn: own }]
    if (answer === 'missing') return [keyOf(reference), { found: 'missing', arn: undefined }]
    return [keyOf(reference), { found: judgeVersion(answer, reference), arn: answer.ARN ?? own }]
  })
  return new Map(await Promise.all(sights))
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

/** By DescribeParameters, which gives no values; those of another account or region are not its to tell. */
async function describeParameters(
  { aws, looks }: Scene,
  references: readonly Parameter[],
  caller: Promise<Caller | undefined>,
): Promise<ReadonlyMap<string, Sight>> {
  if (references.length === 0) return new Map()
  const who = await caller
  const account = who?.account
  const isOwn = ({ region = aws.region, account: other = account }: Parameter): boolean =>
    region === aws.region && account !== undefined && other === account
  const names = [...new Set(references.filter(isOwn).map(({ name }) => name))]
  const [client, { DescribeParametersCommand }] = await Promise.all([
    aws.ssm(),
    import('@slipway/aws/sdk/ssm'),
  ])
  const there = new Map<string, string | undefined>()
  let isCertain = true
  // 50 are the most that a filter and a page have.
  for (let first = 0; first < names.length && isCertain; first += 50) {
    const values = names.slice(first, first + 50)
    const filters = [{ Key: 'Name', Option: 'Equals', Values: values }]
    let token: string | undefined
    // A page may be empty and have another behind it.
    for (let page = 0; page === 0 || token !== undefined; page++) {
      const command = new DescribeParametersCommand({
        ParameterFilters: filters,
        MaxResults: 50,
        NextToken: token,
      })
      const answer = await looks.look('secrets', 'the parameters', (options) => client.send(command, options))
      if (answer === undefined) isCertain = false
      for (const { Name, ARN } of answer?.Parameters ?? []) if (Name !== undefined) there.set(bare(Name), ARN)
      token = answer?.NextToken
    }
  }
  return new Map(
    references.map((reference): readonly [string, Sight] => {
      const { name, arn } = reference
      const found = there.has(bare(name))
      const own =
        arn ?? there.get(bare(name)) ?? (who === undefined ? undefined : arnOf(name, aws.region, who))
      if (found) return [keyOf(reference), { found: 'there', arn: own }]
      const isMissing = isCertain && isOwn(reference)
      return [
        keyOf(reference),
        { found: isMissing ? 'missing' : undefined, arn: isMissing ? undefined : own },
      ]
    }),
  )
}

async function readDecisions(
  scene: Scene,
  sights: ReadonlyMap<string, Sight>,
  principal: string | undefined,
): Promise<Decide> {
  if (principal === undefined) return undecided
  const resources = [...new Set([...sights.values()].flatMap(({ arn }) => arn ?? []))]
  return known(
    await simulate(scene, { check: 'secrets', principal, actions: Object.values(actions), resources }),
  )
}

function keyOf(reference: SecretReference): string {
  return JSON.stringify(reference)
}

/** In ARNs and filters a parameter's leading slash may be left out. */
function bare(name: string): string {
  return name.replace(/^\//, '')
}

function arnOf(name: string, region: string, { partition, account }: Caller): string {
  return `arn:${partition}:ssm:${region}:${account}:parameter/${bare(name)}`
}
