import type { InputReader } from '@slipway/action-kit'
import { DocumentSyntaxError } from '../document/document-syntax-error.js'
import { isJsonObject, type JsonObject } from '../document/json.js'
import { parsePositionedJson } from '../document/positioned-json.js'
import { parsePositionedYaml } from '../document/positioned-yaml.js'
import type { DefinitionChanges } from './changes.js'
import { readPairs } from './read-pairs.js'
import { readWords } from './read-words.js'
import { imagePattern, secretPattern } from './value-patterns.js'

const imageAccepts = 'image reference, best by digest: <registry>/<repository>@sha256:<digest>'
const rolePattern = /^(arn:[\w-]+:iam::\d{12}:role\/)?[\w+=,.@/-]+$/
const roleAccepts = 'the ARN or the name of an IAM role, arn:aws:iam::<account>:role/<name>'

// Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LogConfiguration.html
const logDrivers = [
  'awslogs',
  'awsfirelens',
  'splunk',
  'fluentd',
  'gelf',
  'journald',
  'json-file',
  'syslog',
  'logentries',
] as const

/** Reads the inputs that change a task definition; every fault goes to the reader. */
export function readChanges(reader: InputReader): DefinitionChanges {
  const container = reader.optionalText('container-name', {
    accepts: 'the name of the container in the task definition that image and the other changes are for',
  })
  const size = (input: string, accepts: string): string | undefined =>
    reader.optionalText(input, { matches: /^\d+$|^\d*\.?\d+ ?(vcpu|gb)$/i, accepts })
  const environment = readPairs(reader, 'environment-variables', 'lines NAME=value')
  const role = (input: string): string | undefined =>
    reader.optionalText(input, { matches: rolePattern, accepts: roleAccepts })
  return {
    patch: readPatch(reader),
    images: readImages(reader),
    cpu: size('cpu', 'CPU units of the whole task, 256 or .25 vCPU'),
    memory: size('memory', 'the memory of the whole task in MiB, 512 or 0.5 GB'),
    taskRoleArn: role('task-role-arn'),
    executionRoleArn: role('execution-role-arn'),
    container,
    own: {
      image: reader.optionalText('image', { matches: imagePattern, accepts: `an ${imageAccepts}` }),
      environment,
      removeEnvironment: reader.lines('remove-environment-variables', {
        accepts: 'names of variables and secrets, one a line',
      }),
      replaceEnvironment: reader.boolean('replace-environment', { default: false }),
      envFiles: readEnvFiles(reader),
      secrets: readSecrets(reader, environment),
      command: readWords(reader, 'command'),
      entryPoint: readWords(reader, 'entry-point'),
      dockerLabels: readPairs(reader, 'docker-labels', 'lines key=value'),
      logDriver: reader.optionalChoice('log-configuration-log-driver', logDrivers),
      logOptions: readPairs(reader, 'log-configuration-options', 'lines key=value'),
    },
  }
}

function readImages(reader: InputReader): ReadonlyMap<string, string> {
  const accepts = `lines container=image, each an ${imageAccepts}`
  const images = reader.pairs('images', { accepts })
  for (const [container, image] of images) {
    if (!imagePattern.test(image)) {
      reader.fault('images', `gives ${JSON.stringify(container)} the image ${JSON.stringify(image)}`, accepts)
    }
  }
  return images
}

function readEnvFiles(reader: InputReader): readonly string[] | undefined {
  const accepts = 'ARNs of files in S3, one a line: arn:aws:s3:::<bucket>/<path>.env'
  const files = reader.lines('env-files', { accepts })
  for (const file of files) {
    if (!/^arn:[\w-]+:s3:::[^/]+\/.+\.env$/.test(file)) {
      reader.fault('env-files', `has the line ${JSON.stringify(file)}`, accepts)
    }
  }
  return files.length === 0 ? undefined : files
}

/** Behind the first `=` stands an ARN, or a parameter's name; either may hold a colon, neither an equals sign. */
function readSecrets(
  reader: InputReader,
  environment: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const accepts = 'lines NAME=ARN, of a secret in Secrets Manager or of a parameter'
  const secrets = readPairs(reader, 'secrets', accepts)
  for (const [name, from] of secrets) {
    if (environment.has(name)) {
      reader.fault('secrets', `names ${JSON.stringify(name)}, which environment-variables sets as well`)
    }
    // What stands there may be the secret itself: it is not repeated.
    if (!secretPattern.test(from)) {
      reader.fault('secrets', `gives ${JSON.stringify(name)} something that is no ARN`, accepts)
    }
  }
  return secrets
}

function readPatch(reader: InputReader): JsonObject | undefined {
  const input = 'task-definition-patch'
  const accepts =
    'a JSON merge patch as JSON or YAML; containerDefinitions may be an object by the names of containers'
  const text = reader.optionalText(input, { accepts })
  if (text === undefined) return undefined
  try {
    const { value } = text.startsWith('{') ? parsePositionedJson(text) : parsePositionedYaml(text)
    if (isJsonObject(value)) return value
    reader.fault(input, 'holds no object', accepts)
  } catch (error) {
    if (!(error instanceof DocumentSyntaxError)) throw error
    reader.fault(input, `cannot be read: ${error.message}`, accepts)
  }
  return undefined
}
