import type { Caller } from './caller.js'
import { awsLogsOf, type LogFacts } from './logs.js'
import type { Scene } from './scene.js'
import { known, simulate } from './simulate.js'

/** A call for each group of the clients' own region; groups of other regions are not looked at. */
export async function readLogGroups(
  scene: Scene,
  caller: Promise<Caller | undefined>,
  role: Promise<string | undefined>,
): Promise<LogFacts> {
  const { aws, looks, task } = scene
  const wanted = awsLogsOf(task).filter(({ region }) => region === undefined || region === aws.region)
  const names = [...new Set(wanted.map(({ group }) => group))]
  if (names.length === 0) return { groups: new Map(), mayCreate: () => undefined }
  const [client, { DescribeLogGroupsCommand }] = await Promise.all([
    aws.logs(),
    import('@slipway/aws/sdk/cloudwatch-logs'),
  ])
  const found = await Promise.all(
    names.map(async (name) => {
      const command = new DescribeLogGroupsCommand({ logGroupNamePrefix: name })
      const answer = await looks.look('logs', `the log group ${name}`, (options) =>
        client.send(command, options),
      )
      // Sorted by name, so that the group itself stands before those that only begin like it.
      const isThere = answer?.logGroups?.some(({ logGroupName }) => logGroupName === name)
      return [name, answer === undefined ? undefined : isThere === true] as const
    }),
  )
  const groups = new Map(found.flatMap(([name, isThere]) => (isThere === undefined ? [] : [[name, isThere]])))
  const toMake = wanted.filter(({ group, isCreating }) => isCreating && groups.get(group) === false)
  return {
    groups,
    mayCreate: await readCreating(
      scene,
      caller,
      role,
      toMake.map(({ group }) => group),
    ),
  }
}

async function readCreating(
  scene: Scene,
  caller: Promise<Caller | undefined>,
  role: Promise<string | undefined>,
  names: readonly string[],
): Promise<LogFacts['mayCreate']> {
  const [principal, who] = names.length === 0 ? [] : [await role, await caller]
  if (principal === undefined || who === undefined) return () => undefined
  const action = 'logs:CreateLogGroup'
  const arnOf = (name: string): string => logGroupArn(who, scene.aws.region, name)
  const resources = [...new Set(names)].map(arnOf)
  const decide = known(await simulate(scene, { check: 'logs', principal, actions: [action], resources }))
  return (group) => decide(action, arnOf(group))
}

export function logGroupArn({ partition, account }: Caller, region: string, name: string): string {
  return `arn:${partition}:logs:${region}:${account}:log-group:${name}`
}
