import type { WorkflowRun } from '@slipway/testkit'

/**
 * The run, when it ended well.
 * @throws Error with what its jobs said, when not
 */
export function succeeded(run: WorkflowRun): WorkflowRun {
  if (run.exitCode === 0) return run
  const jobs = Object.entries(run.jobs).map(([name, { result, log }]) => `== ${name}: ${result}\n${log}`)
  throw new Error(jobs.length === 0 ? run.text : jobs.join('\n'))
}
