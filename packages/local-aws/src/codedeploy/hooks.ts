import type { Time } from '../time.js'

/** What a Lambda function answers to a lifecycle event. */
export interface HookScript {
  /** When it answers; after a second unless given. */
  readonly afterMs?: number
  /** `never`: it does not call PutLifecycleEventHookExecutionStatus. */
  readonly answer?: 'Succeeded' | 'Failed' | 'never'
}

// Source: https://docs.aws.amazon.com/codedeploy/latest/userguide/reference-appspec-file-structure-hooks.html
const longestMs = 3_600_000

/** Lambda functions by what the AppSpec calls them; one without a script succeeds. */
export class Hooks {
  readonly #scripts = new Map<string, HookScript>()

  constructor(private readonly time: Time) {}

  script(lambda: string, script: HookScript): void {
    this.#scripts.set(lambda, script)
  }

  /** Gives why the hook failed, or undefined. */
  async call(lambda: string, signal: AbortSignal): Promise<string | undefined> {
    const { afterMs = 1_000, answer = 'Succeeded' } = this.#scripts.get(lambda) ?? {}
    await this.time.sleep(answer === 'never' ? longestMs : afterMs, signal)
    switch (answer) {
      case 'Succeeded':
        return undefined
      case 'Failed':
        return `The function ${lambda} answered Failed.`
      case 'never':
        return `The function ${lambda} did not answer within one hour.`
    }
  }
}
