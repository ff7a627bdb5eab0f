/** What a step asked of AWS, beside what it may ask. */
export interface Spent {
  /** Every call to ECS. */
  readonly deploying: number
  /**
   * 3 (the task definition read and registered, the service updated), one a poll (DescribeServices), two a look at
   * failures. Such a look is one of these: tasks listed and described (ListTasks, DescribeTasks); the way back, or what
   * became of a deployment that is not listed any more (ListServiceDeployments, and StopServiceDeployment or
   * UpdateService).
   */
  readonly budget: number
  /** Looks for the record of a service deployment. */
  readonly records: number
  /** Reads of logs, which another service than ECS answers: one for each container that is explained. */
  readonly logReads: number
  /** Looks at targets, which load balancers answer: one for each target group and look. */
  readonly targetReads: number
  /** Anything else. */
  readonly others: readonly string[]
}

/** The most that preflight reads for one service, of all the services that it asks. */
export const preflightReads = 15

/**
 * A step keeps to its figures, whatever becomes of it.
 * @param calls without preflight
 * @param explained how many containers had their end told: the log of each was read once
 */
export function holdBudget(calls: readonly string[], explained: number): void {
  const { deploying, budget, logReads, others } = spent(calls)
  expect(deploying).toBeLessThanOrEqual(budget)
  expect(logReads).toBeLessThanOrEqual(explained)
  expect(others).toEqual([])
}

/** @param calls everything that the step asked, from its first look on, without preflight: `ecs:DescribeServices` */
export function spent(calls: readonly string[]): Spent {
  const count = (operation: string): number => calls.filter((call) => call === operation).length
  const records = count('ecs:ListServiceDeployments')
  return {
    deploying: calls.filter((call) => call.startsWith('ecs:')).length,
    budget: 3 + count('ecs:DescribeServices') + 2 * (count('ecs:ListTasks') + records),
    records,
    logReads: count('logs:GetLogEvents'),
    targetReads: count('elasticloadbalancing:DescribeTargetHealth'),
    others: calls.filter((call) => !/^ecs:|^logs:GetLogEvents$|:DescribeTargetHealth$/.test(call)),
  }
}
