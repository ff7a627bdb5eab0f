/**
 * The environment that a `run:` step would have: without this action's own inputs and state, and without the runtime
 * token and addresses that the runner hands to actions written in JavaScript only.
 */
export function stepEnvironment(env: Readonly<NodeJS.ProcessEnv>): NodeJS.ProcessEnv {
  const own = /^(INPUT_|STATE_|ACTIONS_RUNTIME_|ACTIONS_CACHE_|ACTIONS_RESULTS_URL$|GITHUB_STATE$)/
  return Object.fromEntries(Object.entries(env).filter(([name]) => !own.test(name)))
}
