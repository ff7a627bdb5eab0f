import type { Place, Target } from './target.js'

/** What following the health of targets asks of AWS. Every call throws AwsCallError when AWS refuses it. */
export interface TargetsApi {
  /**
   * Where the tasks are that a deployment, or a task set, has started and that are to run; at most 100. Two calls; one
   * when all of them are known already.
   * @param known ARNs of tasks that are not to be looked up again
   * @returns the places of the others by ARN, as soon as they have any
   */
  findPlaces(
    deploymentId: string,
    known: ReadonlySet<string>,
    signal: AbortSignal,
  ): Promise<ReadonlyMap<string, readonly Place[]>>
  /** The state of all targets of a target group: its ARN. */
  describeHealth(group: string, signal: AbortSignal): Promise<readonly Target[]>
}
