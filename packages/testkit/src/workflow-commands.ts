export interface PrintedAnnotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly message: string
  readonly title?: string
  readonly file?: string
  readonly line?: number
  readonly column?: number
}

/** What the runner would take from a step's stdout. Respects `::stop-commands::`, as the runner does. */
export function parseWorkflowCommands(stdout: string): {
  readonly annotations: readonly PrintedAnnotation[]
  readonly masks: readonly string[]
  /** Every other command's name, in order: `group`, `endgroup`, `debug`, … */
  readonly commands: readonly string[]
} {
  const annotations: PrintedAnnotation[] = []
  const masks: string[] = []
  const commands: string[] = []
  let resumeToken: string | undefined
  for (const line of stdout.split(/\r\n|\r|\n/)) {
    const found = /^\s*::([\w-]+)(?: ([^:]*(?::(?!:)[^:]*)*))?::(.*)$/.exec(line)
    if (found === null) continue
    const [, name = '', properties = '', data = ''] = found
    if (resumeToken !== undefined) {
      if (name === resumeToken) resumeToken = undefined
      continue
    }
    if (name === 'stop-commands') resumeToken = data
    else if (name === 'add-mask') masks.push(unescapeData(data))
    else if (name === 'error' || name === 'warning' || name === 'notice') {
      annotations.push({ level: name, message: unescapeData(data), ...parseProperties(properties) })
    } else commands.push(name)
  }
  return { annotations, masks, commands }
}

function parseProperties(text: string): Omit<PrintedAnnotation, 'level' | 'message'> {
  const entries = text
    .split(',')
    .filter((part) => part.includes('='))
    .map((part) => [part.slice(0, part.indexOf('=')), part.slice(part.indexOf('=') + 1)] as const)
  const properties = new Map(entries.map(([name, value]) => [name.trim(), unescapeProperty(value)]))
  const number = (name: string): number | undefined => {
    const value = properties.get(name)
    return value === undefined ? undefined : Number(value)
  }
  const [title, file, line, column] = [
    properties.get('title'),
    properties.get('file'),
    number('line'),
    number('col'),
  ]
  return {
    ...(title === undefined ? {} : { title }),
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
  }
}

function unescapeData(text: string): string {
  return text.replace(/%0D/g, '\r').replace(/%0A/g, '\n').replace(/%25/g, '%')
}

function unescapeProperty(text: string): string {
  return unescapeData(text.replace(/%3A/g, ':').replace(/%2C/g, ','))
}
