import type { ServiceDeploymentStatus } from '@aws-sdk/client-ecs'
import { UserError } from '@slipway/action-kit'
import { AwsCallError } from '@slipway/aws'
import type { DeployAws } from '../src/deploy-aws.js'
import type { JsonObject } from '../src/document/json.js'
import type { EcsApi } from '../src/ecs/ecs-api.js'
import { findPrevious, namedRevision } from '../src/rolling/find-previous.js'
import { before, deployment, family, service } from './fixtures.js'

/** One of ECS's records: the revision's number, and how its deployment ended; successfully unless it says. */
type Entry = number | readonly [number, ServiceDeploymentStatus]

interface Records {
  /** The oldest first, a day apart; each has a service revision of its own, as in ECS. */
  readonly deployed: readonly Entry[]
  /** What ran when the first of them began. */
  readonly sources?: readonly number[]
  /** Revision -> what has become of it. */
  readonly gone?: Readonly<Record<number, 'INACTIVE' | 'DELETE_IN_PROGRESS' | 'deleted'>>
  /** What the list answers instead. */
  readonly refusal?: string
}

const arnOf = (number: number): string => `${family}:${number}`
const at = (day: number): Date => new Date(Date.UTC(2026, 0, 1 + day))

/** ECS with these records, which it lists the newest first. */
function ecsWith({ deployed, sources = [], gone = {}, refusal }: Records): {
  readonly aws: Pick<DeployAws, 'ecs'>
  readonly ecs: Pick<EcsApi, 'describeTaskDefinition'>
  readonly calls: string[]
} {
  const calls: string[] = []
  const records = deployed.map((entry, day) => {
    const [number, status] = typeof entry === 'number' ? [entry, 'SUCCESSFUL' as const] : entry
    return {
      serviceDeploymentArn: `deployment-${day}`,
      targetServiceRevisionArn: `revision-${day}-of-${number}`,
      status,
      createdAt: at(day),
    }
  })
  const answers: Readonly<Record<string, (input: Input) => object>> = {
    ListServiceDeploymentsCommand({ nextToken = '0', maxResults = 20 }) {
      if (refusal !== undefined) throw failure(refusal)
      const newest = records.toReversed()
      // A page may hold fewer than were asked for.
      const end = Number(nextToken) + Math.min(maxResults, 60)
      return {
        serviceDeployments: newest.slice(Number(nextToken), end),
        nextToken: end < newest.length ? String(end) : undefined,
      }
    },
    DescribeServiceDeploymentsCommand: ({ serviceDeploymentArns }) => ({
      serviceDeployments: serviceDeploymentArns?.map((arn) => {
        const day = Number(arn.replace('deployment-', ''))
        const source = day === 0 ? sources : [numberOf(deployed[day - 1])]
        return { sourceServiceRevisions: source.map((number) => ({ arn: `revision-x-of-${number}` })) }
      }),
    }),
    DescribeServiceRevisionsCommand({ serviceRevisionArns = [] }) {
      if (serviceRevisionArns.length > 20) throw failure('InvalidParameterException')
      return {
        serviceRevisions: serviceRevisionArns.map((arn) => ({
          serviceRevisionArn: arn,
          taskDefinition: arnOf(Number(arn.replace(/.*-of-/, ''))),
        })),
      }
    },
  }
  const send = (command: { readonly input: Input }): Promise<object> => {
    const { name } = command.constructor
    calls.push(name.replace(/Command$/, ''))
    const answer = answers[name]
    if (answer === undefined) throw new Error(`Not asked for: ${name}`)
    return Promise.resolve().then(() => answer(command.input))
  }
  return {
    // Of the SDK's client, what is called.
    aws: { ecs: () => Promise.resolve({ send } as never) },
    ecs: {
      describeTaskDefinition(arn): Promise<JsonObject> {
        const state = gone[Number(arn.replace(/.*:/, ''))] ?? 'ACTIVE'
        if (state === 'deleted') return Promise.reject(failure('ClientException'))
        return Promise.resolve({ taskDefinitionArn: arn, status: state })
      },
    },
    calls,
  }
}

interface Input {
  readonly nextToken?: string
  readonly maxResults?: number
  readonly serviceDeploymentArns?: readonly string[]
  readonly serviceRevisionArns?: readonly string[]
}

function numberOf(entry: Entry | undefined): number {
  return (typeof entry === 'number' ? entry : entry?.[0]) ?? 0
}

function failure(code: string): AwsCallError {
  return new AwsCallError(code, { code, cause: undefined })
}

interface Found {
  /** Or what was thrown, with its hint. */
  readonly found: string
  readonly lines: readonly string[]
  readonly calls: readonly string[]
}

async function find(
  records: Records,
  current: number,
  deployments = [before({ taskDefinition: arnOf(current), status: 'PRIMARY' })],
): Promise<Found> {
  const { aws, ecs, calls } = ecsWith(records)
  const lines: string[] = []
  const log = {
    info: (line: string) => void lines.push(line),
    warning: (line: string) => void lines.push(`warning: ${line}`),
  }
  // Of all that ECS is asked in a deployment, the one call that is made here.
  const world = { ecs: ecs as EcsApi, log }
  const running = service(deployments, { taskDefinition: arnOf(current) })
  try {
    const { revision, known } = await findPrevious(
      aws,
      world,
      { cluster: 'shop', service: 'orders' },
      running,
    )
    return { found: `${revision.replace(/.*\//, '')}, ${known}`, lines, calls }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return { found: `${error.message}. ${error.hint ?? ''}`, lines, calls }
  }
}

const on = (day: number): string => `which was deployed successfully on ${at(day).toISOString()}`
const ground = 'which ran before the oldest deployment that ECS has a record of'
const none = 'ECS knows no revision that orders ever ran completely before'

describe('mode: rollback goes to', () => {
  it.each<[string, Records, number, string]>([
    ['what was deployed before', { deployed: [1, 2, 3] }, 3, `orders:2, ${on(1)}`],
    ['what was before that, the second time', { deployed: [1, 2, 3, 2] }, 2, `orders:1, ${on(0)}`],
    [
      'nothing that failed, was stopped, or that ECS has rolled back by itself',
      {
        deployed: [1, 2, [3, 'ROLLBACK_SUCCESSFUL'], [4, 'STOPPED'], [5, 'ROLLBACK_FAILED'], 6],
      },
      6,
      `orders:2, ${on(1)}`,
    ],
    [
      'what was before the version that ECS has gone back to',
      { deployed: [1, 2, [3, 'ROLLBACK_SUCCESSFUL']] },
      2,
      `orders:1, ${on(0)}`,
    ],
    [
      'what was before, when settings alone were deployed since',
      { deployed: [1, 2, 2] },
      2,
      `orders:1, ${on(0)}`,
    ],
    [
      'the last that was completed, from one under way',
      { deployed: [1, 2, [3, 'IN_PROGRESS']] },
      3,
      `orders:2, ${on(1)}`,
    ],
    ['what ran before the oldest record', { deployed: [2], sources: [1] }, 2, `orders:1, ${ground}`],
    [
      'what ran before the oldest record, of a deployment that is not over',
      { deployed: [[2, 'IN_PROGRESS']], sources: [1] },
      2,
      `orders:1, ${ground}`,
    ],
    [
      'the one before those that were deregistered or deleted',
      { deployed: [1, 2, 3, 4, 5], gone: { 4: 'INACTIVE', 3: 'deleted', 2: 'DELETE_IN_PROGRESS' } },
      5,
      `orders:1, ${on(0)}`,
    ],
  ])('%s', async (_what, records, current, expected) => {
    expect((await find(records, current)).found).toBe(expected)
  })

  it.each<[string, Records, number, RegExp]>([
    [
      'nothing is before the only one',
      { deployed: [1] },
      1,
      new RegExp(`^${none} orders:1. Name the revision with the input to`),
    ],
    ['it has gone back to the first one', { deployed: [1, 2, 1] }, 1, new RegExp(`^${none} orders:1`)],
    [
      'it has gone back to what ran before the oldest record',
      { deployed: [2, 1], sources: [1] },
      1,
      new RegExp(`^${none} orders:1`),
    ],
    ['nothing is known', { deployed: [] }, 4, new RegExp(`^${none} orders:4`)],
    [
      'there are no such records here',
      { deployed: [], refusal: 'UnsupportedFeatureException' },
      4,
      new RegExp(`^${none}`),
    ],
    [
      'two revisions ran before the oldest record, and who knows which one well',
      { deployed: [3], sources: [1, 2] },
      3,
      new RegExp(`^${none} orders:3`),
    ],
    [
      'none of them is left',
      { deployed: [1, 2, 3], gone: { 2: 'INACTIVE', 1: 'deleted' } },
      3,
      /^ECS starts no task any more of what orders ran before orders:3: orders:2, which was deregistered; orders:1, which is not there. Deploy the commit/,
    ],
  ])('nowhere when %s, and says so', async (_why, records, current, expected) => {
    expect((await find(records, current)).found).toMatch(expected)
  })

  it('what still serves beside a deployment that no record is of, and says so before', async () => {
    const two = [
      deployment({ taskDefinition: arnOf(9) }),
      before({ taskDefinition: arnOf(8), status: 'ACTIVE' }),
    ]
    const { found, lines } = await find({ deployed: [] }, 9, two)
    expect(found).toMatch(/^orders:8, which was deployed successfully on/)
    // What was gone back from is complete as well: records that know it go before.
    expect((await find({ deployed: [9, 8] }, 9, two)).found).toMatch(none)
    expect(lines).toEqual([
      'ECS has no records of this service: orders:8, which was complete, still serves beside orders:9',
    ])
  })

  it('another than the nearest one with a warning for each that it passes over', async () => {
    const { lines } = await find({ deployed: [1, 2, 3], gone: { 2: 'INACTIVE' } }, 3)
    expect(lines).toEqual(['warning: Skipped orders:2, which was deregistered: ECS starts no task of it'])
  })

  it('the last complete one when the current one never was, and says so', async () => {
    const { lines } = await find({ deployed: [1, 2, [3, 'STOPPED']] }, 3)
    expect(lines).toEqual([
      'ECS has no record that orders:3 was deployed completely: the version before it is the last one that was',
    ])
    expect((await find({ deployed: [1, 2] }, 2)).lines).toEqual([])
  })
})

describe('the records', () => {
  it('are read a hundred deployments back, twenty revisions a call', async () => {
    const deployed = Array.from({ length: 130 }, (_, index) => index + 1)
    const { found, calls } = await find({ deployed }, 130)
    expect(found).toBe(`orders:129, ${on(128)}`)
    expect(calls).toEqual([
      ...Array<string>(2).fill('ListServiceDeployments'),
      'DescribeServiceDeployments',
      ...Array<string>(6).fill('DescribeServiceRevisions'),
    ])
  })

  it('know from what ran before the oldest of them that somebody went back to it', async () => {
    // A hundred deployments ago, 1 had served; since then 2 was deployed ninety-nine times, and 1 again.
    const deployed = [1, ...Array<number>(99).fill(2), 1]
    expect((await find({ deployed }, 1)).found).toMatch(none)
  })

  it('that may not be read are an error of their own', async () => {
    const { found } = await find({ deployed: [], refusal: 'AccessDeniedException' }, 1)
    expect(found).toMatch('AccessDeniedException')
  })
})

describe('the input to', () => {
  it.each([
    ['12', 'orders:12'],
    ['web:3', 'web:3'],
    [arnOf(4), arnOf(4)],
  ])('%s is the revision %s', (to, revision) => {
    expect(namedRevision(to, arnOf(13))).toEqual({ revision, known: 'which the input to names' })
  })
})
