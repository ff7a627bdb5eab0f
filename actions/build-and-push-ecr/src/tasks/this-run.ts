/**
 * The run of the workflow that the step is part of; the attempts of a re-run are counted from 1.
 * Source: https://docs.github.com/actions/reference/variables-reference#default-environment-variables
 */
export function thisRun(env: Readonly<NodeJS.ProcessEnv>): {
  readonly runId: string
  readonly attempt: number
} {
  return { runId: env.GITHUB_RUN_ID ?? '0', attempt: Number(env.GITHUB_RUN_ATTEMPT ?? '1') }
}
