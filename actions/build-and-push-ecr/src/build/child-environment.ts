// What the runner hands to this step alone: the inputs, secrets among them, the saved state, the right to ask for OIDC
// tokens. No builder has any use for it. The token of GitHub's cache stays: type=gha is read and written with it.
const ofTheStepAlone = /^(?:INPUT_|STATE_|ACTIONS_ID_TOKEN_REQUEST_)/

/** The environment of a program that builds or pushes: the job's, without what is this step's alone. */
export function childEnvironment(
  ...parts: readonly Readonly<NodeJS.ProcessEnv>[]
): Readonly<NodeJS.ProcessEnv> {
  const entries = parts.flatMap((part) => Object.entries(part))
  return Object.fromEntries(entries.filter(([name]) => !ofTheStepAlone.test(name)))
}
