import { parseWorkflowCommands } from '@slipway/testkit'

/**
 * A step's stdout as the log view of a job shows it: groups as headlines, annotations by their level, nothing of the
 * commands that only the runner reads.
 */
export function jobLog(write: (line: string) => void): (text: string) => void {
  let rest = ''
  return (text) => {
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      const shown = showLine(line)
      if (shown !== undefined) write(`    ${shown}`)
    }
  }
}

function showLine(line: string): string | undefined {
  const { annotations, commands } = parseWorkflowCommands(line)
  const [annotation] = annotations
  if (annotation !== undefined)
    return `${annotation.level.toUpperCase()}: ${annotation.message.replace(/\n/g, '\n      ')}`
  if (line.startsWith('::group::')) return `▸ ${line.slice('::group::'.length)}`
  return commands.length > 0 || /^::(add-mask|stop-commands|[0-9a-f-]{32,})::/.test(line) ? undefined : line
}
