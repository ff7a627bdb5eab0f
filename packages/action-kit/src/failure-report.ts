import { types } from 'node:util'
import type { Report } from './command.js'
import type { Log } from './log.js'
import { asError, CancelledError, errorCode, InputError, UserError } from './errors.js'
import { codeBlock, escapeMarkdown } from './markdown.js'

/** The report of what a command threw; the stack of a bug goes to the log. */
export async function reportThrown(
  command: string,
  thrown: unknown,
  log: Pick<Log, 'info' | 'group'>,
): Promise<Report> {
  const error = explainSystem(thrown)
  if (!(error instanceof UserError)) {
    await log.group('Stack', () => {
      log.info(error.stack ?? error.message)
      return Promise.resolve()
    })
  }
  return failureReport(command, error)
}

/** What a step reports when its command threw. The user's faults read as such; anything else says that it is a bug. */
export function failureReport(command: string, thrown: unknown): Report {
  const error = explainSystem(thrown)
  if (!(error instanceof UserError)) return bugReport(command, error)
  const why = causes(error)
  const message = [error.message, ...why].join('\n')
  return {
    outputs: error instanceof CancelledError ? { outcome: 'cancelled' } : {},
    summary: [
      `### ❌ ${command}: ${title(error)}`,
      describe(error),
      ...(why.length === 0 ? [] : [`**Why:** ${why.map(escapeMarkdown).join('; ')}`]),
      ...(error.hint === undefined ? [] : [`**What to do:** ${formatHint(error.hint)}`]),
    ],
    annotations: [],
    failure: { message, hint: error.hint },
  }
}

/** What the machine lacks is no bug, wherever it shows. */
function explainSystem(thrown: unknown): Error {
  const error = asError(thrown)
  if (error instanceof UserError || !/^(?:ENOSPC|EDQUOT)$/.test(errorCode(error) ?? '')) return error
  return new UserError('The disk of the runner is full', {
    cause: error,
    hint: 'Free some of it in an earlier step (df -h shows what is full), or use a runner with a larger disk.',
  })
}

function title(error: UserError): string {
  if (error instanceof InputError) return error.faults.length === 1 ? 'an input is wrong' : 'inputs are wrong'
  return error instanceof CancelledError ? 'cancelled' : 'failed'
}

function describe(error: UserError): string {
  if (!(error instanceof InputError)) return escapeMarkdown(error.message)
  return error.message
    .split('\n')
    .map((line) => `- ${escapeMarkdown(line)}`)
    .join('\n')
}

/** A sentence reads as one; what has lines of its own (commands, a policy) stays as it is, to be copied. */
function formatHint(hint: string): string {
  return hint.includes('\n') ? `\n\n${codeBlock(hint)}` : escapeMarkdown(hint)
}

function bugReport(command: string, error: Error): Report {
  return {
    outputs: {},
    summary: [`### 💥 ${command}: a bug in Slipway`, codeBlock(error.stack ?? error.message)],
    annotations: [],
    failure: {
      message: `A bug in Slipway's ${command}, not in your workflow: ${error.message}`,
      hint: 'Please report it with the stack that is in the log.',
    },
  }
}

/** The messages behind the error, outermost first, each once. */
function causes(error: Error): readonly string[] {
  const messages: string[] = []
  for (let cause = error.cause; types.isNativeError(cause); cause = cause.cause) {
    if (!error.message.includes(cause.message) && cause.message !== '') messages.push(cause.message)
  }
  return [...new Set(messages)]
}
