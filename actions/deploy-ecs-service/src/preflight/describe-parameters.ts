import type { ParameterMetadata } from '@aws-sdk/client-ssm'
import type { Caller } from './caller.js'
import { keyArn } from './encryption-key.js'
import type { Scene } from './scene.js'
import type { SecretReference } from './secret-reference.js'
import { notSeen, type Sight, type Sights } from './sight.js'

type Parameter = Extract<SecretReference, { kind: 'parameter' }>

/** What a region has of the parameters that it was asked for. */
interface Shelf {
  /** By name without its leading slash. */
  readonly there: ReadonlyMap<string, ParameterMetadata>
  /** Whether what is not there is missing. */
  readonly isCertain: boolean
}

/** The most that a filter and a page have. */
const atOnce = 50

/** By DescribeParameters, which gives no values; those of another account are not its to tell. */
export async function describeParameters(
  scene: Scene,
  references: readonly Parameter[],
  caller: Promise<Caller | undefined>,
): Promise<Sights> {
  if (references.length === 0) return new Map()
  const who = await caller
  const homeOf = ({ region = scene.aws.region }: Parameter): string => region
  const isOwn = ({ account = who?.account }: Parameter): boolean =>
    who !== undefined && account === who.account
  const regions = [...new Set(references.filter(isOwn).map(homeOf))]
  const shelves = new Map(
    await Promise.all(
      regions.map(async (region) => {
        const wanted = references.filter((one) => isOwn(one) && homeOf(one) === region)
        return [region, await readShelf(scene, region, [...new Set(wanted.map(({ name }) => name))])] as const
      }),
    ),
  )
  return new Map(
    references.map((reference) => {
      const region = homeOf(reference)
      const given = reference.arn ?? (who === undefined ? undefined : arnOf(reference.name, region, who))
      const shelf = isOwn(reference) ? shelves.get(region) : undefined
      return [reference, sightOf(reference, given, shelf)]
    }),
  )
}

function sightOf({ name }: Parameter, given: string | undefined, shelf: Shelf | undefined): Sight {
  const found = shelf?.there.get(bare(name))
  if (found !== undefined) {
    const arn = found.ARN ?? given
    return { found: 'there', arn, key: keyArn(found.KeyId, arn) }
  }
  return shelf?.isCertain === true ? { ...notSeen, found: 'missing' } : { ...notSeen, arn: given }
}

async function readShelf({ aws, looks }: Scene, region: string, names: readonly string[]): Promise<Shelf> {
  const [client, { DescribeParametersCommand }] = await Promise.all([
    aws.inRegion(region).ssm(),
    import('@slipway/aws/sdk/ssm'),
  ])
  const there = new Map<string, ParameterMetadata>()
  for (let first = 0; first < names.length; first += atOnce) {
    const filters = [{ Key: 'Name', Option: 'Equals', Values: names.slice(first, first + atOnce) }]
    let token: string | undefined
    // A page may be empty and have another behind it.
    for (let page = 0; page === 0 || token !== undefined; page++) {
      const command = new DescribeParametersCommand({
        ParameterFilters: filters,
        MaxResults: atOnce,
        NextToken: token,
      })
      const answer = await looks.look('secrets', 'the parameters', (options) => client.send(command, options))
      if (answer === undefined) return { there, isCertain: false }
      for (const one of answer.Parameters ?? []) if (one.Name !== undefined) there.set(bare(one.Name), one)
      token = answer.NextToken
    }
  }
  return { there, isCertain: true }
}

/** In ARNs and filters a parameter's leading slash may be left out. */
function bare(name: string): string {
  return name.replace(/^\//, '')
}

function arnOf(name: string, region: string, { partition, account }: Caller): string {
  return `arn:${partition}:ssm:${region}:${account}:parameter/${bare(name)}`
}
