import type { AwsInputs } from '../src/inputs.js'

/** A context that keeps what was logged and masked. */
export interface RecordedContext {
  readonly env: NodeJS.ProcessEnv
  readonly signal: AbortSignal
  readonly logged: string[]
  readonly masked: string[]
  readonly log: { info(text: string): void }
  maskSecret(value: string): void
}

export function recordContext(
  env: NodeJS.ProcessEnv,
  signal = new AbortController().signal,
): RecordedContext {
  const logged: string[] = []
  const masked: string[] = []
  return {
    env,
    signal,
    logged,
    masked,
    log: { info: (text) => void logged.push(text) },
    maskSecret: (value) => void masked.push(value),
  }
}

export const noInputs: AwsInputs = {
  region: undefined,
  roleToAssume: undefined,
  roleSessionName: 'GitHubActions',
  roleDurationSeconds: 3600,
  audience: 'sts.amazonaws.com',
}

/** The SDK and the toolkit read the process's own environment; sets it and returns what puts it back. */
export function setEnvironment(variables: Readonly<Record<string, string | undefined>>): () => void {
  const before = { ...process.env }
  for (const [name, value] of Object.entries(variables)) {
    if (value === undefined) Reflect.deleteProperty(process.env, name)
    else process.env[name] = value
  }
  return () => {
    process.env = before
  }
}
