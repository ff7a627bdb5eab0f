import type { InputReader } from '@slipway/action-kit'
import { imagePattern } from '../definition/value-patterns.js'
import { readList } from '../service/optional-inputs.js'
import { lastPart } from '../ecs/target.js'
import { readContainer, type ContainerWish } from './read-container.js'
import { readSize } from './read-size.js'
import { readScaling, type ScalingWish } from './read-scaling.js'
import { readTags } from './read-tags.js'
import { expressInputs } from './express-inputs.js'

/** What `express: true` asks for: an ECS Express Mode service. What is undefined stays as it is, or is ECS's default. */
export interface ExpressWish {
  readonly serviceName: string
  /** Name or ARN. */
  readonly cluster: string
  /** `123456789012`, `aws`: those of the execution role, which has to be of the service's own account. */
  readonly account: string
  readonly partition: string
  readonly image: string
  readonly executionRoleArn: string
  readonly infrastructureRoleArn: string
  readonly taskRoleArn: string | undefined
  readonly container: ContainerWish
  /** CPU units. */
  readonly cpu: string | undefined
  /** MiB. */
  readonly memory: string | undefined
  readonly cpuArchitecture: 'X86_64' | 'ARM64' | undefined
  readonly healthCheckPath: string | undefined
  readonly subnets: readonly string[] | undefined
  readonly securityGroups: readonly string[] | undefined
  readonly scaling: ScalingWish
  readonly tags: ReadonlyMap<string, string>
  /** Deploys again what the service runs already: an image whose tag has moved. */
  readonly force: boolean
}

const rolePattern = /^arn:([\w-]+):iam::(\d{12}):role\/[\w+=,.@/-]+$/
const namePattern = /^[\w-]{1,255}$/

/** Reads and checks the inputs; every fault goes to the reader. Undefined without `express: true`. */
export function readExpressWish(reader: InputReader): ExpressWish | undefined {
  if (!reader.boolean('express', { default: false })) {
    for (const name of expressInputs) {
      reader.know(name)
      if (reader.isGiven(name)) reader.fault(name, 'is given without express: true')
    }
    return undefined
  }
  const image = reader.text('image', {
    required: true,
    matches: imagePattern,
    accepts: 'an image reference, best by digest: <registry>/<repository>@sha256:<digest>',
  })
  const executionRoleArn = readRole(
    reader,
    'execution-role-arn',
    'with which ECS pulls the image and writes logs',
  )
  const infrastructureRoleArn = readRole(
    reader,
    'infrastructure-role-arn',
    'with which ECS makes load balancers',
  )
  const [, partition = '', account = ''] = rolePattern.exec(executionRoleArn ?? '') ?? []
  const subnets = readList(reader, 'subnets', 'ids of subnets: subnet-0123456789abcdef0')
  const securityGroups = readList(reader, 'security-groups', 'ids of security groups: sg-0123456789abcdef0')
  return {
    serviceName: readName(reader, image),
    cluster: reader.text('cluster', {
      default: 'default',
      matches: /^(arn:[\w-]+:ecs:[\w-]*:\d{12}:cluster\/)?[\w-]{1,255}$/,
      accepts: 'the name or ARN of a cluster',
    }),
    account,
    partition,
    image,
    executionRoleArn: executionRoleArn ?? '',
    infrastructureRoleArn: infrastructureRoleArn ?? '',
    taskRoleArn: readRole(reader, 'task-role-arn', 'with which the application calls AWS', false),
    container: readContainer(reader),
    cpu: readSize(reader, 'cpu', 'vcpu'),
    memory: readSize(reader, 'memory', 'gb'),
    cpuArchitecture: reader.optionalChoice('cpu-architecture', ['X86_64', 'ARM64']),
    healthCheckPath: reader.optionalText('health-check-path', {
      matches: /^\/[!-~]*$/,
      accepts: 'a path of the application: /health',
    }),
    subnets: subnets.length === 0 ? undefined : subnets,
    securityGroups: securityGroups.length === 0 ? undefined : securityGroups,
    scaling: readScaling(reader),
    tags: readTags(reader),
    force: reader.boolean('force-new-deployment', { default: false }),
  }
}

function readRole(reader: InputReader, input: string, purpose: string, required = true): string | undefined {
  return reader.optionalText(input, {
    required,
    matches: rolePattern,
    accepts: `the ARN of the role ${purpose}, arn:aws:iam::<account>:role/<name>`,
  })
}

/** By either of its names; without any it is called as the image's repository is. */
function readName(reader: InputReader, image: string): string {
  const accepts = 'the name of the service: letters, digits, hyphens and underscores'
  const names = ['service-name', 'service'].map((input) =>
    reader.optionalText(input, {
      matches:
        input === 'service' ? /^(arn:[\w-]+:ecs:[\w-]*:\d{12}:service\/[\w-]+\/)?[\w-]{1,255}$/ : namePattern,
      accepts,
    }),
  )
  const [name, other] = names.map((given) => given && lastPart(given))
  if (name !== undefined && other !== undefined && name !== other) {
    reader.fault('service-name', `is ${JSON.stringify(name)}, and service is ${JSON.stringify(other)}`)
  }
  const repository = /([^/:@]+)(?::[^/@]+)?(?:@.+)?$/.exec(image)?.[1] ?? ''
  return name ?? other ?? repository.replaceAll('.', '-')
}
