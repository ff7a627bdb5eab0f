import type { Report } from './command.js'
import { asError, CancelledError, InputError, UserError } from './errors.js'
import { codeBlock, escapeMarkdown } from './markdown.js'

/** What a step reports when its command threw. The user's faults read as such; anything else says that it is a bug. */
export function failureReport(command: string, thrown: unknown): Report {
  const error = asError(thrown)
  if (!(error instanceof UserError)) return bugReport(command, error)
  const why = causes(error)
  const message = [error.message, ...why].join('\n')
  return {
    outputs: error instanceof CancelledError ? { outcome: 'cancelled' } : {},
    summary: [
      `### ❌ ${command}: ${title(error)}`,
      ...[
        error.message
          .split('\n')
          .map((line) => `- ${escapeMarkdown(line)}`)
          .join('\n'),
      ],
      ...(why.length === 0 ? [] : [`**Why:** ${why.map(escapeMarkdown).join('; ')}`]),
      ...(error.hint === undefined ? [] : [`**What to do:**\n\n${codeBlock(error.hint)}`]),
    ],
    annotations: [],
    failure: { message, hint: error.hint },
  }
}

function title(error: UserError): string {
  if (error instanceof InputError) return error.faults.length === 1 ? 'an input is wrong' : 'inputs are wrong'
  return error instanceof CancelledError ? 'cancelled' : 'failed'
}

function bugReport(command: string, error: Error): Report {
  const stack = error.stack ?? error.message
  return {
    outputs: {},
    summary: [`### 💥 ${command}: a bug in Slipway`, codeBlock(stack)],
    annotations: [],
    failure: {
      message: `A bug in Slipway's ${command}, not in your workflow: ${error.message}`,
      hint: `Please report it with this stack:\n${stack}`,
    },
  }
}

/** The messages behind the error, outermost first, each once. */
function causes(error: Error): readonly string[] {
  const messages: string[] = []
  for (let cause = error.cause; cause instanceof Error; cause = cause.cause) {
    if (!error.message.includes(cause.message) && cause.message !== '') messages.push(cause.message)
  }
  return [...new Set(messages)]
}
