import { records, text } from '../ecs/members.js'
import { jsonService, type Json } from '../json-service.js'
import { AwsError, type AwsService, type Permission } from '../service.js'
import { arn, type World } from '../world.js'

/** EventBridge's rules and their targets; nothing ever matches. */
export interface EventBridge {
  readonly service: AwsService
  /**
   * A rule with targets, each as PutTargets takes it; `Arn` and `RoleArn` have defaults.
   * @param bus `default` unless given
   */
  addRule(name: string, targets: readonly Json[], bus?: string): { readonly arn: string }
  /** A rule's targets as they are now. */
  targets(name: string, bus?: string): readonly Json[]
  /** The next PutTargets fails for this target, and takes the others. */
  failTarget(id: string): void
}

// Source: https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutTargets.html
const mostEntries = 10

export function createEventBridge(world: World): EventBridge {
  const rules = new Map<string, Map<string, Json>>()
  const failing = new Set<string>()
  const busOf = (input: Json): string => (text(input, 'EventBusName') ?? 'default').replace(/^.*\//, '')
  const arnOf = (bus: string, name: string): string =>
    arn(world, 'events', bus === 'default' ? `rule/${name}` : `rule/${bus}/${name}`)
  const ruleArn = (input: Json): string => arnOf(busOf(input), text(input, 'Rule') ?? '')
  const existing = (bus: string, name: string): Map<string, Json> => {
    const found = rules.get(`${bus}/${name}`)
    if (found !== undefined) return found
    throw new AwsError('ResourceNotFoundException', `Rule ${name} does not exist on EventBus ${bus}.`)
  }
  return {
    addRule(name, targets, bus = 'default') {
      const defaults = {
        Arn: arn(world, 'ecs', 'cluster/shop'),
        RoleArn: `arn:aws:iam::${world.account}:role/events`,
      }
      const entries = targets.map((target) => [text(target, 'Id') ?? '', { ...defaults, ...target }] as const)
      rules.set(`${bus}/${name}`, new Map(entries))
      return { arn: arnOf(bus, name) }
    },
    targets: (name, bus = 'default') => [...existing(bus, name).values()],
    failTarget: (id) => void failing.add(id),
    service: jsonService({
      signingName: 'events',
      target: 'AWSEvents',
      operations: {
        ListRules: {
          permissions: () => ['*'],
          run(input) {
            const prefix = `${busOf(input)}/${text(input, 'NamePrefix') ?? ''}`
            const found = [...rules.keys()].filter((key) => key.startsWith(prefix))
            return {
              Rules: found.map((key) => {
                const [bus = '', name = ''] = key.split('/')
                return { Name: name, Arn: arnOf(bus, name), State: 'ENABLED', EventBusName: bus }
              }),
            }
          },
        },
        ListTargetsByRule: {
          permissions: (input) => [ruleArn(input)],
          run: (input) => listTargets([...existing(busOf(input), text(input, 'Rule') ?? '').values()], input),
        },
        PutTargets: {
          permissions: (input) => [ruleArn(input), ...records(input, 'Targets').flatMap(passRole)],
          run(input) {
            const targets = existing(busOf(input), text(input, 'Rule') ?? '')
            const given = records(input, 'Targets')
            if (given.length > mostEntries) {
              throw new AwsError(
                'LimitExceededException',
                'The requested resource exceeds the maximum number allowed.',
              )
            }
            const failed = given.filter((target) => failing.delete(text(target, 'Id') ?? ''))
            for (const target of given) {
              if (!failed.includes(target)) targets.set(text(target, 'Id') ?? '', target)
            }
            return { FailedEntryCount: failed.length, FailedEntries: failed.map(describeFailure) }
          },
        },
      },
    }),
  }
}

/** In pages of `Limit`, 100 unless given; the token is the next one's index. */
function listTargets(targets: readonly Json[], input: Json): Json {
  const from = Number(text(input, 'NextToken') ?? 0)
  const limit = typeof input.Limit === 'number' ? input.Limit : 100
  const page = targets.slice(from, from + limit)
  const next = from + limit < targets.length ? { NextToken: String(from + limit) } : {}
  return { Targets: page, ...next }
}

function describeFailure(target: Json): Json {
  return {
    TargetId: target.Id,
    ErrorCode: 'ConcurrentModificationException',
    ErrorMessage: 'The rule or its targets were modified concurrently.',
  }
}

function passRole(target: Json): readonly Permission[] {
  const resource = text(target, 'RoleArn')
  if (resource === undefined) return []
  return [{ action: 'iam:PassRole', resource, context: { 'iam:passedtoservice': 'events.amazonaws.com' } }]
}
