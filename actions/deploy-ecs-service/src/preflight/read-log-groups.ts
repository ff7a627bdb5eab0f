import type { Caller } from './caller.js'
import { awsLogsOf, type AwsLogs, type LogFacts } from './logs.js'
import type { Scene } from './scene.js'
import { known, simulate } from './simulate.js'

/** A call for each group, in the region that it is in. */
export async function readLogGroups(
  scene: Scene,
  caller: Promise<Caller | undefined>,
  role: Promise<string | undefined>,
): Promise<LogFacts> {
  const homeOf = ({ region = scene.aws.region }: AwsLogs): string => region
  const keyOf = (log: AwsLogs): string => `${homeOf(log)} ${log.group}`
  const wanted = new Map(awsLogsOf(scene.task).map((log) => [keyOf(log), log]))
  const found = new Map(
    await Promise.all(
      [...wanted].map(async ([key, log]) => [key, await isThere(scene, homeOf(log), log.group)] as const),
    ),
  )
  const toMake = awsLogsOf(scene.task).filter((log) => log.isCreating && found.get(keyOf(log)) === false)
  return {
    isThere: (log) => found.get(keyOf(log)),
    mayCreate: await readCreating(scene, caller, role, toMake),
  }
}

async function isThere({ aws, looks }: Scene, region: string, name: string): Promise<boolean | undefined> {
  const [client, { DescribeLogGroupsCommand }] = await Promise.all([
    aws.inRegion(region).logs(),
    import('@slipway/aws/sdk/cloudwatch-logs'),
  ])
  const command = new DescribeLogGroupsCommand({ logGroupNamePrefix: name })
  const answer = await looks.look('logs', `the log group ${name}`, (options) => client.send(command, options))
  // Sorted by name, so that the group itself stands before those that only begin like it.
  return answer === undefined
    ? undefined
    : answer.logGroups?.some(({ logGroupName }) => logGroupName === name) === true
}

async function readCreating(
  scene: Scene,
  caller: Promise<Caller | undefined>,
  role: Promise<string | undefined>,
  logs: readonly AwsLogs[],
): Promise<LogFacts['mayCreate']> {
  const [principal, who] = logs.length === 0 ? [] : [await role, await caller]
  if (principal === undefined || who === undefined) return () => undefined
  const action = 'logs:CreateLogGroup'
  const arnOf = ({ group, region = scene.aws.region }: AwsLogs): string => logGroupArn(who, region, group)
  const resources = [...new Set(logs.map(arnOf))]
  const decide = known(await simulate(scene, { check: 'logs', principal, actions: [action], resources }))
  return (log) => decide(action, arnOf(log))
}

export function logGroupArn({ partition, account }: Caller, region: string, name: string): string {
  return `arn:${partition}:logs:${region}:${account}:log-group:${name}`
}
