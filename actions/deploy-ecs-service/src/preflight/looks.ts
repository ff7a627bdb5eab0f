import { UserError, type Context } from '@slipway/action-kit'
import { isAwsError } from '@slipway/aws'
import type { Finding } from '../plan/finding.js'

/** For a call of the SDK. */
export interface LookOptions {
  readonly abortSignal: AbortSignal
}

interface Unknown {
  readonly finding: Finding
  /** Which resources were denied. */
  readonly resources: Set<string>
}

const limitMs = 10_000
const atOnce = 8
/** Of a check. Nobody's task has as many secrets, and a throttled account is not to be asked without end. */
const callsOfCheck = 60

/**
 * Looks into AWS, each bounded in time, some at a time. What could not be looked at is kept as findings of level
 * `unknown`; a missing permission is one finding of a check, however many looks it prevents.
 */
export class Looks {
  readonly #unknown = new Map<string, Unknown>()
  readonly #calls = new Map<string, number>()
  readonly #waiting: (() => void)[] = []
  #underWay = 0

  constructor(private readonly context: Pick<Context, 'clock' | 'signal'>) {}

  /**
   * @param what is looked at: `the secret orders/db`
   * @returns undefined when it could not be looked at
   * @throws what is no refusal of AWS; the signal's reason when the step is cancelled
   */
  async look<T>(
    check: string,
    what: string,
    ask: (options: LookOptions) => Promise<T>,
  ): Promise<T | undefined> {
    const calls = (this.#calls.get(check) ?? 0) + 1
    this.#calls.set(check, calls)
    if (calls > callsOfCheck) {
      this.#keep(check, 'calls', `Only ${callsOfCheck} things were looked at`, undefined)
      return undefined
    }
    await this.#turn()
    try {
      const answer = await this.#within(ask)
      if (answer === 'time is up') {
        const problem = `AWS did not tell of ${what} within ${limitMs / 1000} seconds`
        this.#keep(check, `time ${problem}`, problem, undefined)
        return undefined
      }
      return answer.value
    } catch (thrown) {
      this.context.signal.throwIfAborted()
      if (!(thrown instanceof UserError)) throw thrown
      this.#refused(check, what, thrown)
      return undefined
    } finally {
      this.#underWay--
      this.#waiting.shift()?.()
    }
  }

  findings(): readonly Finding[] {
    // The answers came in any order; a report has always the same.
    return [...this.#unknown]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, { finding, resources }]) =>
        resources.size < 2 ? finding : { ...finding, hint: statement(finding, [...resources].sort()) },
      )
  }

  async #turn(): Promise<void> {
    while (this.#underWay >= atOnce) await new Promise<void>((resolve) => this.#waiting.push(resolve))
    this.#underWay++
  }

  async #within<T>(ask: (options: LookOptions) => Promise<T>): Promise<{ readonly value: T } | 'time is up'> {
    const over = new AbortController()
    const abortSignal = AbortSignal.any([this.context.signal, over.signal])
    const timer = this.context.clock.sleep(limitMs, abortSignal).then(() => 'time is up' as const)
    const asked = ask({ abortSignal }).then((value) => ({ value }))
    // One of the two loses; what it then throws has been decided about.
    timer.catch(() => undefined)
    asked.catch(() => undefined)
    try {
      return await Promise.race([asked, timer])
    } finally {
      over.abort()
    }
  }

  #refused(check: string, what: string, refusal: UserError): void {
    const { action, resource } =
      /^AWS denied (?<action>\S+) on (?<resource>\S+)$/.exec(refusal.message)?.groups ?? {}
    const problem = `Could not look at ${what}: ${refusal.message}`
    const resources = this.#keep(check, action ?? refusal.message, problem, refusal.hint)
    if (resource !== undefined) resources.add(resource)
  }

  /** Keeps the first finding of a kind; gives the resources that it is about. */
  #keep(check: string, kind: string, problem: string, hint: string | undefined): Set<string> {
    const key = `${check} ${kind}`
    const known = this.#unknown.get(key) ?? {
      finding: { level: 'unknown', check, problem, hint, container: undefined },
      resources: new Set<string>(),
    }
    this.#unknown.set(key, known)
    return known.resources
  }
}

/** The hint of one denial, for all the resources that were denied; a hint about a Deny is left as it is. */
function statement({ hint }: Finding, resources: readonly string[]): string | undefined {
  return hint?.replace(
    /"Resource": "[^"]*"/,
    `"Resource": [\n${resources.map((resource) => `    ${JSON.stringify(resource)}`).join(',\n')}\n  ]`,
  )
}

/** What `ask` gives, or `instead` when AWS answers with one of these codes. */
export async function unless<T, U>(ask: Promise<T>, codes: readonly string[], instead: U): Promise<T | U> {
  try {
    return await ask
  } catch (thrown) {
    if (isAwsError(thrown, ...codes)) return instead
    throw thrown
  }
}
