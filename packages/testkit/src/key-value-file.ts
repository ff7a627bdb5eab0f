/**
 * Reads what an action wrote to GITHUB_OUTPUT or GITHUB_STATE: `name=value`, or `name<<delimiter`, lines, `delimiter`.
 * Source: https://docs.github.com/actions/reference/workflow-commands-for-github-actions#multiline-strings
 */
export function parseKeyValueFile(text: string): Readonly<Record<string, string>> {
  const values: Record<string, string> = {}
  const lines = text.split(/\r?\n/)
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? ''
    const heredoc = /^([^=]+?)<<(.+)$/.exec(line)
    if (heredoc !== null) {
      const [, name = '', delimiter = ''] = heredoc
      const end = lines.indexOf(delimiter, index + 1)
      if (end < 0) throw new Error(`${name}: no closing ${delimiter}`)
      values[name] = lines.slice(index + 1, end).join('\n')
      index = end
    } else if (line.includes('=')) {
      values[line.slice(0, line.indexOf('='))] = line.slice(line.indexOf('=') + 1)
    } else if (line !== '') {
      throw new Error(`Not a line of an output file: ${line}`)
    }
  }
  return values
}
