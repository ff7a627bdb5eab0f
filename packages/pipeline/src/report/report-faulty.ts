import { codeBlock, escapeMarkdown, type Report } from '@slipway/action-kit'
import { showProblem, toAnnotation } from '../project/document/show-problem.js'
import type { ConfigFile } from '../project/open-project.js'

/** More are in the annotations and the log of nobody: who mends these sees the rest the next time. */
const mostShown = 50

/** Everything that is wrong with a `slipway.yml`, each with its line. */
export function reportFaulty({ name, text, problems }: ConfigFile): Report {
  const shown = problems.slice(0, mostShown).map((problem) => showProblem(name, text, problem))
  const more = problems.length > mostShown ? [`and ${problems.length - mostShown} more`] : []
  const message = [...shown, ...more].join('\n')
  const errors = problems.filter(({ level }) => level === 'error').length
  const count = errors === 1 ? 'one error' : `${errors} errors`
  return {
    outputs: { outcome: 'failed' },
    summary: [`### ❌ ${escapeMarkdown(name)} has ${count}`, codeBlock(message)],
    annotations: problems.map((problem) => toAnnotation(name, problem)),
    failure: { message: `${name} has ${count}\n${message}` },
  }
}
