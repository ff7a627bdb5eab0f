import { AsyncLocalStorage } from 'node:async_hooks'

/** A line that a library printed: a workflow command by its name and text, any other as `info`. */
export interface PrintedLine {
  readonly command: string
  readonly text: string
}

/**
 * Runs `work`, and hands over what it prints instead of printing it; what others print meanwhile comes through. For a
 * library that speaks to the log by itself. What it has masked is still masked. Not for two at a time.
 */
export async function captureOutput<T>(
  onLine: (line: PrintedLine) => void,
  work: () => Promise<T>,
): Promise<T> {
  const isCaptured = new AsyncLocalStorage<boolean>()
  const streams = [process.stdout, process.stderr].map((stream) => {
    const write = stream.write.bind(stream)
    const capture = (chunk: string | Uint8Array): boolean => {
      for (const line of Buffer.from(chunk).toString('utf8').split(/\r?\n/)) {
        if (line.startsWith('::add-mask::')) write(`${line}\n`)
        // Whoever is told may print.
        else if (line !== '') isCaptured.run(false, () => onLine(parse(line)))
      }
      return true
    }
    // Those who write here give a text alone; nobody waits for it.
    stream.write = ((...args: Parameters<typeof write>) =>
      isCaptured.getStore() === true ? capture(args[0]) : write(...args)) as typeof stream.write
    return { stream, write }
  })
  try {
    return await isCaptured.run(true, work)
  } finally {
    for (const { stream, write } of streams) stream.write = write
  }
}

/** Source: @actions/core, lib/command.js, escapeData. */
function parse(line: string): PrintedLine {
  const [, command, data] = /^::([\w-]+)(?: .*?)?::(.*)$/.exec(line) ?? []
  if (command === undefined || data === undefined) return { command: 'info', text: line }
  return { command, text: data.replace(/%0D/g, '\r').replace(/%0A/g, '\n').replace(/%25/g, '%') }
}
