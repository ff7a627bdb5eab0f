import type { ServiceDeploymentBrief } from '@aws-sdk/client-ecs'
import * as sdk from '@slipway/aws/sdk/ecs'
import { AwsCallError } from '@slipway/aws'
import { findServiceDeployment } from '../src/rolling/find-service-deployment.js'
import type { FoundDeployment } from '../src/ecs/service.js'
import { newRevision, oldRevision } from './fixtures.js'

const createdAt = 1_000_000

interface Entry {
  readonly ms: number
  readonly status?: ServiceDeploymentBrief['status']
  readonly of?: string
  readonly reason?: string
}

/** Asks an ECS whose list has these; `ms` from the creation of the deployment. */
async function find(
  entries: Readonly<Record<string, Entry>>,
): Promise<{ readonly found: FoundDeployment | undefined; readonly calls: readonly string[] }> {
  const calls: string[] = []
  const send = ({
    constructor,
    input,
  }: {
    constructor: { name: string }
    input: object
  }): Promise<object> => {
    const operation = constructor.name.replace(/Command$/, '')
    calls.push(operation)
    const listed = Object.entries(entries)
    switch (operation) {
      case 'ListServiceDeployments':
        expect(input).toMatchObject({ createdAt: { after: new Date(createdAt - 10_000) } })
        return Promise.resolve({
          serviceDeployments: listed
            .filter(([, { ms }]) => ms >= -10_000)
            .map(([arn, { ms, status = 'IN_PROGRESS', reason }]) => ({
              serviceDeploymentArn: arn,
              targetServiceRevisionArn: `revision/${arn}`,
              status,
              statusReason: reason,
              createdAt: new Date(createdAt + ms),
            })),
        })
      case 'DescribeServiceRevisions':
        return Promise.resolve({
          serviceRevisions: listed.map(([arn, { of = newRevision }]) => ({
            serviceRevisionArn: `revision/${arn}`,
            taskDefinition: of,
          })),
        })
      default:
        return Promise.resolve({
          serviceDeployments: [{ status: 'ROLLBACK_SUCCESSFUL', rollback: { reason: 'tripped' } }],
        })
    }
  }
  const place = { cluster: 'shop', service: 'orders' }
  // Of the client, only `send` is used.
  const client = { send } as unknown as sdk.ECSClient
  return { found: await findServiceDeployment(client, sdk, place, newRevision, createdAt), calls }
}

const list = 'ListServiceDeployments'
const revisions = 'DescribeServiceRevisions'

describe('the record of a deployment', () => {
  it.each<[string, Readonly<Record<string, Entry>>, string | undefined, readonly string[]]>([
    ['is the only one that began about then', { mine: { ms: 400 }, old: { ms: -60_000 } }, 'mine', [list]],
    ['is none that began at another time', { theirs: { ms: 60_000 } }, undefined, [list]],
    [
      'is the one of its task definition, where two began about then',
      { mine: { ms: 900 }, theirs: { ms: 100, of: oldRevision } },
      'mine',
      [list, revisions],
    ],
    [
      'is the nearer one, where both are of the task definition',
      { theirs: { ms: 7_000 }, mine: { ms: 10, status: 'STOPPED' } },
      'mine',
      [list, revisions],
    ],
    [
      'is none of another task definition that began a while later',
      { theirs: { ms: 6_000, of: oldRevision } },
      undefined,
      [list, revisions],
    ],
    [
      'is asked why it went back, where the list does not say',
      { mine: { ms: 0, status: 'ROLLBACK_SUCCESSFUL' } },
      'mine',
      [list, 'DescribeServiceDeployments'],
    ],
    [
      'is not asked why it went back, where the list says it',
      { mine: { ms: 0, status: 'ROLLBACK_SUCCESSFUL', reason: 'tripped' } },
      'mine',
      [list],
    ],
  ])('%s', async (_name, entries, arn, expected) => {
    const { found, calls } = await find(entries)
    expect(found?.arn).toBe(arn)
    expect(calls).toEqual(expected)
    if (entries.mine?.status === 'ROLLBACK_SUCCESSFUL') expect(found?.reason).toBe('tripped')
  })

  it.each<[string, Readonly<Record<string, Entry>>, boolean]>([
    ['nobody has deployed since', { mine: { ms: 400 }, old: { ms: -5_000 } }, false],
    ['somebody has', { mine: { ms: 400 }, theirs: { ms: 90_000 } }, true],
    ['somebody has at once', { mine: { ms: 400 }, theirs: { ms: 200, of: oldRevision } }, true],
  ])('tells that %s', async (_name, entries, isReplaced) => {
    expect((await find(entries)).found).toMatchObject({ arn: 'mine', isReplaced })
  })

  it('is missing where the service has none of this kind; any other refusal is an error', async () => {
    const refuse = (code: string): Promise<FoundDeployment | undefined> => {
      const error = new AwsCallError(code, { code, cause: undefined })
      // Of the client, only `send` is used.
      const client = { send: () => Promise.reject(error) } as unknown as sdk.ECSClient
      return findServiceDeployment(client, sdk, { cluster: 'c', service: 's' }, newRevision, createdAt)
    }
    expect(await refuse('UnsupportedFeatureException')).toBeUndefined()
    await expect(refuse('AccessDeniedException')).rejects.toThrow('AccessDeniedException')
  })
})
