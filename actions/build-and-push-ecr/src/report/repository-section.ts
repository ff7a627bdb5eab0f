import { code, codeBlock, details, escapeMarkdown } from '@slipway/action-kit'
import type { RepositoryReport } from '../outcome.js'

/** What was made of the repository, or what of it is not as the inputs say. */
export function repositorySection(name: string, report: RepositoryReport): readonly string[] {
  const { created, changes, applied } = report
  if (created) return [`The repository ${code(name)} did not exist and was created.`]
  if (changes.length === 0) return []
  const title = applied
    ? `The repository was changed: ${changes.length} setting${changes.length === 1 ? '' : 's'}`
    : `The repository differs from the inputs in ${changes.length} setting${changes.length === 1 ? '' : 's'}; <code>update-repository: true</code> would change it`
  const body = changes.flatMap(({ setting, from, to, fixed }) => [
    `**${escapeMarkdown(setting)}**${fixed ? ' (cannot be changed any more)' : ''}`,
    codeBlock([...prefixed('-', from), ...prefixed('+', to)].join('\n'), 'diff'),
  ])
  return [details(title, body.join('\n\n'))]
}

function prefixed(sign: string, text: string): readonly string[] {
  return text.split('\n').map((line) => `${sign} ${line}`)
}
