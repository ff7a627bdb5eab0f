import { records, text, texts, timestamp } from '../ecs/members.js'
import { paginate } from '../logs/paginate.js'
import { jsonService, type Json } from '../json-service.js'
import { AwsError, type AwsService } from '../service.js'
import { arn, type World } from '../world.js'

/** The Parameter Store of Systems Manager. */
export interface Ssm {
  readonly service: AwsService
  /**
   * A parameter as PutParameter makes it; over one of its name it is a new version.
   * @param keyId of a SecureString: id, ARN or alias of a customer's key; the account's own unless given
   */
  put(
    name: string,
    value?: string,
    type?: 'String' | 'SecureString',
    keyId?: string,
  ): { readonly arn: string }
}

interface Parameter {
  readonly name: string
  readonly arn: string
  readonly type: string
  readonly value: string
  readonly version: number
  readonly modifiedAt: number
  /** Undefined of what is not encrypted. */
  readonly keyId: string | undefined
}

export function createSsm(world: World): Ssm {
  const parameters = new Map<string, Parameter>()
  const arnOf = (name: string): string => arn(world, 'ssm', `parameter/${name.replace(/^\//, '')}`)
  const nameOf = (reference: string): string => /:parameter(\/.+)$/.exec(reference)?.[1] ?? reference
  // An ARN does not tell `/a` from `a`.
  const find = (reference: string): Parameter | undefined => {
    const name = nameOf(reference)
    return parameters.get(name) ?? parameters.get(name.replace(/^\//, ''))
  }
  return {
    put(name, value = 'a value', type = 'SecureString', key = 'alias/aws/ssm') {
      const version = (parameters.get(name)?.version ?? 0) + 1
      const keyId = type === 'SecureString' ? key : undefined
      const made = { name, arn: arnOf(name), type, value, version, modifiedAt: world.time.now(), keyId }
      parameters.set(name, made)
      return { arn: made.arn }
    },
    service: jsonService({
      signingName: 'ssm',
      target: 'AmazonSSM',
      operations: {
        // Source: https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParameters.html
        GetParameters: {
          permissions: (input) => texts(input, 'Names').map((name) => arnOf(nameOf(name))),
          run(input) {
            const names = checkedNames(input)
            const isDecrypted = input.WithDecryption === true
            return {
              Parameters: names.flatMap((name) => {
                const found = find(name)
                return found === undefined ? [] : [withValue(found, isDecrypted)]
              }),
              InvalidParameters: names.filter((name) => find(name) === undefined),
            }
          },
        },
        DescribeParameters: {
          permissions: () => ['*'],
          run(input) {
            const wanted = records(input, 'ParameterFilters').map(readFilter)
            const found = [...parameters.values()].filter(({ name }) => wanted.every((fits) => fits(name)))
            const limit = typeof input.MaxResults === 'number' ? input.MaxResults : 10
            const { items, nextToken } = paginate(found, { ...input, limit, nextToken: input.NextToken }, 50)
            return { Parameters: items.map(describe), NextToken: nextToken }
          },
        },
      },
    }),
  }
}

function checkedNames(input: Json): readonly string[] {
  const names = texts(input, 'Names')
  if (names.length >= 1 && names.length <= 10) return names
  throw new AwsError(
    'ValidationException',
    `1 validation error detected: Value '[${names.join(', ')}]' at 'names' failed to satisfy constraint: Member must have length less than or equal to 10`,
  )
}

/** By name, which is what Slipway asks by. */
function readFilter(filter: Json): (name: string) => boolean {
  const [key, option, values] = [
    text(filter, 'Key'),
    text(filter, 'Option') ?? 'Equals',
    texts(filter, 'Values'),
  ]
  if (key !== 'Name') throw new AwsError('InvalidFilterKey', `The embedded AWS has no filter ${String(key)}`)
  // A leading slash may be left out, and stands for the hierarchy's root.
  const bare = (name: string): string => name.replace(/^\//, '')
  if (option === 'Equals') return (name) => values.some((value) => bare(value) === bare(name))
  if (option === 'BeginsWith') return (name) => values.some((value) => name.startsWith(value))
  throw new AwsError('InvalidFilterOption', `The embedded AWS has no filter option ${option}`)
}

function withValue(parameter: Parameter, isDecrypted: boolean): Json {
  const { name, arn: own, type, value, version, modifiedAt } = parameter
  const shown = type === 'SecureString' && !isDecrypted ? Buffer.from(value).toString('base64') : value
  return {
    Name: name,
    ARN: own,
    Type: type,
    Value: shown,
    Version: version,
    LastModifiedDate: timestamp(modifiedAt),
    DataType: 'text',
  }
}

function describe({ name, arn: own, type, version, modifiedAt, keyId }: Parameter): Json {
  return {
    Name: name,
    ARN: own,
    Type: type,
    KeyId: keyId,
    Version: version,
    LastModifiedDate: timestamp(modifiedAt),
    Tier: 'Standard',
    Policies: [],
    DataType: 'text',
  }
}
