import type { InputReader } from '@slipway/action-kit'
import { readWords } from '../definition/read-words.js'
import { secretPattern } from '../definition/value-patterns.js'
import { readOptionalInteger } from '../service/optional-inputs.js'
import { readEntries } from './read-entries.js'

/** What the inputs say about the container, beside its image. Undefined: as it is, or ECS's default. */
export interface ContainerWish {
  readonly port: number | undefined
  /** All there is to be: a variable that is not named goes. */
  readonly environment: ReadonlyMap<string, string> | undefined
  /** Variable -> ARN; all there is to be. */
  readonly secrets: ReadonlyMap<string, string> | undefined
  readonly command: readonly string[] | undefined
  readonly logGroup: string | undefined
  readonly logStreamPrefix: string | undefined
  /** ARN of the secret with the registry's user and password. */
  readonly repositoryCredentials: string | undefined
}

export function readContainer(reader: InputReader): ContainerWish {
  const logGroup = reader.optionalText('log-group', {
    matches: /^[\w.\-/#]{1,512}$/,
    accepts: 'the name of a log group: /ecs/orders',
  })
  const logStreamPrefix = reader.optionalText('log-stream-prefix', {
    matches: /^[^:*\s]{1,400}$/,
    accepts: 'what the names of log streams begin with: ecs',
  })
  if (logStreamPrefix !== undefined && logGroup === undefined && !reader.isGiven('log-group')) {
    reader.fault('log-stream-prefix', 'is given without log-group, and ECS takes both or none')
  }
  return {
    port: readOptionalInteger(reader, 'container-port', { min: 1, max: 65_535, of: 'a port' }),
    environment: readEntries(reader, 'environment-variables', 'value', () => true),
    secrets: readEntries(reader, 'secrets', 'valueFrom', (from) => secretPattern.test(from)),
    command: readWords(reader, 'command'),
    logGroup,
    logStreamPrefix,
    repositoryCredentials: reader.optionalText('repository-credentials', {
      matches: /^arn:[\w-]+:secretsmanager:\S+$/,
      accepts: 'the ARN of the secret with user and password of the registry',
    }),
  }
}
