import type { TaskSet } from './deployment.js'

/**
 * Whether tasks of a task set ended that nobody has looked at. CodeDeploy counts no failures: what there is are fewer
 * tasks than at the look before.
 */
export class Suspicion {
  #alive = 0
  #lost = 0
  #looks = 0

  /**
   * @param explained how many failed tasks were found so far
   * @returns what FailureWatch takes for a count of failures: another one as long as some task is missing
   */
  look({ running, pending, desired }: TaskSet, explained: number): { readonly failed: number } | undefined {
    const alive = running + pending
    // Scaling in is no failure.
    if (alive < Math.min(this.#alive, desired)) this.#lost += Math.min(this.#alive, desired) - alive
    this.#alive = alive
    return this.#lost > explained ? { failed: ++this.#looks } : undefined
  }
}
