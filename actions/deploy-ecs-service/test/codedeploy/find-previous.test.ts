import type { DeployAws } from '../../src/deploy-aws.js'
import { findPreviousByCodeDeploy } from '../../src/codedeploy/find-previous-codedeploy.js'
import { noWish } from './world.js'

const arnOf = (revision: string): string =>
  `arn:aws:ecs:eu-west-1:123456789012:task-definition/orders:${revision}`

/** CodeDeploy after these deployments, the oldest first, a day apart; `S3` is one whose AppSpec is in a bucket. */
function codeDeployAfter(revisions: readonly string[]): {
  readonly aws: Pick<DeployAws, 'codeDeploy'>
  readonly calls: readonly string[]
} {
  const calls: string[] = []
  const answers: Readonly<Record<string, (input: Input) => object>> = {
    GetDeploymentGroupCommand: () => ({
      deploymentGroupInfo: {
        applicationName: 'shop',
        deploymentGroupName: 'orders',
        ecsServices: [{ clusterName: 'shop', serviceName: 'orders' }],
      },
    }),
    ListDeploymentsCommand({ nextToken = '0' }) {
      const newest = revisions.map((_, index) => String(index)).reverse()
      const end = Number(nextToken) + 80
      return {
        deployments: newest.slice(Number(nextToken), end),
        nextToken: end < newest.length ? String(end) : undefined,
      }
    },
    BatchGetDeploymentsCommand: ({ deploymentIds = [] }) => ({
      deploymentsInfo: deploymentIds.map((id) => ({
        createTime: new Date(Date.UTC(2026, 0, 1 + Number(id))),
        revision:
          revisions[Number(id)] === 'S3'
            ? { revisionType: 'S3', s3Location: {} }
            : { appSpecContent: { content: appSpec(revisions[Number(id)] ?? '') } },
      })),
    }),
  }
  const send = (command: { readonly input: Input }): Promise<object> => {
    const { name } = command.constructor
    calls.push(name.replace(/Command$/, ''))
    return Promise.resolve(answers[name]?.(command.input) ?? {})
  }
  // Of the SDK's client, what is called.
  return { aws: { codeDeploy: () => Promise.resolve({ send } as never) }, calls }
}

interface Input {
  readonly nextToken?: string
  readonly deploymentIds?: readonly string[]
}

function appSpec(revision: string): string {
  const Properties = { TaskDefinition: arnOf(revision) }
  return JSON.stringify({ Resources: [{ TargetService: { Type: 'AWS::ECS::Service', Properties } }] })
}

async function find(
  { aws }: Pick<ReturnType<typeof codeDeployAfter>, 'aws'>,
  current: string,
): Promise<{ readonly found: string; readonly warnings: readonly string[] }> {
  const warnings: string[] = []
  const log = { info: () => undefined, warning: (line: string) => void warnings.push(line) }
  const world = { ecs: { describeTaskDefinition: () => Promise.resolve({ status: 'ACTIVE' }) }, log }
  const running = {
    clusterArn: 'arn:aws:ecs:eu-west-1:123456789012:cluster/shop',
    serviceName: 'orders',
    taskSets: [{ status: 'PRIMARY', taskDefinition: arnOf(current) }],
  }
  const named = { ...noWish, application: 'shop', deploymentGroup: 'orders' }
  const { revision, known } = await findPreviousByCodeDeploy(aws, world, running, named)
  return { found: `${revision.replace(/.*\//, '')}, ${known}`, warnings }
}

it.each([
  ['the one before', ['1', '2', '3'], '3', 'orders:2, which was deployed successfully on 2026-01-02'],
  ['the one before that, after a way back', ['1', '2', '3', '2'], '2', 'orders:1, which'],
  ['the one before, after CodeDeploy itself has put that one back', ['1', '2', '2'], '2', 'orders:1, which'],
])('a rollback of what CodeDeploy deploys goes to %s', async (_what, revisions, current, expected) => {
  const { found, warnings } = await find(codeDeployAfter(revisions), current)
  expect(found).toContain(expected)
  expect(warnings).toEqual([])
})

it('a deployment that does not show its revision is passed over with a warning', async () => {
  const { found, warnings } = await find(codeDeployAfter(['1', 'S3', '3']), '3')
  expect(found).toContain('orders:1, which was deployed')
  expect(warnings).toEqual([
    expect.stringMatching(/^Of 1 of the last 3 deployments CodeDeploy does not show/),
  ])
})

it('a hundred deployments are looked at, twenty-five a call', async () => {
  const world = codeDeployAfter(Array.from({ length: 170 }, (_, index) => String(index)))
  expect((await find(world, '169')).found).toContain('orders:168')
  expect(world.calls).toEqual([
    'GetDeploymentGroup',
    'ListDeployments',
    'ListDeployments',
    ...Array<string>(4).fill('BatchGetDeployments'),
  ])
})
