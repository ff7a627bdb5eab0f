import { asError, loadHttpClient, type Context } from '@slipway/action-kit'
import { done, notPossible, type Answer } from './answer.js'
import { readFault } from './fault.js'

export type Octokit = ReturnType<(typeof import('@actions/github'))['getOctokit']>

/** What is needed of a command's context to call GitHub. */
export interface ConnectionContext extends Pick<Context, 'clock' | 'env' | 'signal'> {
  readonly log: Pick<Context['log'], 'debug' | 'info'>
}

/** What a call is for, in words for whoever lacks the permission. */
export interface Purpose {
  /** `create a check run` */
  readonly action: string
  /** As in `permissions:` of a workflow: `checks: write`. */
  readonly permission: string
}

/**
 * Says what to do and does it: with retries, in answers. In an attempt after the first, what is to be done may have been
 * done already by one whose answer was lost.
 */
export type Ask = <T>(
  purpose: Purpose,
  call: (octokit: Octokit, isRetry: boolean) => Promise<T>,
) => Promise<Answer<T>>

const attempts = 3
/** All waiting for one answer together: what GitHub reports can wait no longer than that for GitHub. */
const maxWaitMs = 60_000
const requestTimeoutMs = 30_000

/** Octokit is loaded, and something sent, when the first thing is asked. */
export function connect(token: string | undefined, context: ConnectionContext): Ask {
  let client: Promise<Octokit> | undefined
  return async (purpose, call) => {
    if (!token) return notPossible('there is no token')
    const octokit = await (client ??= openClient(token, context))
    let waited = 0
    for (let attempt = 1; ; attempt++) {
      context.signal.throwIfAborted()
      try {
        return done(await call(octokit, attempt > 1))
      } catch (error) {
        context.signal.throwIfAborted()
        const fault = readFault(error, context.clock.now())
        // Not GitHub's answer, but a mistake of ours.
        if (fault === undefined) throw asError(error)
        if (fault.kind === 'refused') {
          const { action, permission } = purpose
          const why = `the token may not ${action} (${fault.text}); it needs the permission "${permission}"`
          return { kind: 'not-permitted', why }
        }
        const wait =
          fault.kind === 'passing' ? (fault.waitMs ?? 500 * 2 ** attempt * Math.random()) : Infinity
        if (attempt === attempts || waited + wait > maxWaitMs) {
          return { kind: 'failed', why: `GitHub did not ${purpose.action} (${fault.text})` }
        }
        context.log.info(`GitHub answered ${fault.text}; attempt ${attempt + 1} of ${attempts}`)
        await context.clock.sleep(wait, context.signal)
        waited += wait
      }
    }
  }
}

async function openClient(token: string, context: ConnectionContext): Promise<Octokit> {
  await loadHttpClient()
  const { getOctokit } = await import('@actions/github')
  const debug = (text: string): void => context.log.debug(text)
  const octokit = getOctokit(token, {
    // An Enterprise Server says here where it is.
    ...(context.env.GITHUB_API_URL ? { baseUrl: context.env.GITHUB_API_URL } : {}),
    // Octokit's own would print warnings to stderr.
    log: { debug, info: debug, warn: debug, error: debug },
  })
  octokit.hook.before('request', (options) => {
    options.request.signal = AbortSignal.any([context.signal, AbortSignal.timeout(requestTimeoutMs)])
  })
  return octokit
}
