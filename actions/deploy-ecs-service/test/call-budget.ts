/** What a step asked of AWS, by what it was for. */
export interface Spent {
  /** All calls but those of the way back, of logs, and of what became of a deployment that is not listed. */
  readonly deploying: number
  /** 3, one a poll, two a look at failures; a look at targets counts for each of their groups. */
  readonly budget: number
  /** Looks for the record of a service deployment, three calls each. */
  readonly records: number
  readonly logReads: number
}

/** @param calls everything that the step asked, from its first look on */
export function spent(calls: readonly string[]): Spent {
  const count = (operation: string): number => calls.filter((call) => call === operation).length
  const records = count('ecs:ListServiceDeployments')
  const logReads = count('logs:GetLogEvents')
  const wayBack = count('ecs:StopServiceDeployment') + Math.max(0, count('ecs:UpdateService') - 1)
  const recordCalls =
    records + count('ecs:DescribeServiceRevisions') + count('ecs:DescribeServiceDeployments')
  return {
    deploying: calls.length - wayBack - recordCalls - logReads,
    budget:
      3 +
      count('ecs:DescribeServices') +
      2 * count('ecs:ListTasks') +
      count('elasticloadbalancing:DescribeTargetHealth'),
    records,
    logReads,
  }
}
