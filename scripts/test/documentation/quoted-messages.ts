/** A message that a table of troubleshooting quotes. */
export interface Quote {
  /** Where it stands: `actions/run-tests/README.md:250`. */
  readonly at: string
  /** As the table has it: `…` stands for what differs from run to run. */
  readonly text: string
  /** Whose words they are: our own, or those of AWS, GitHub or another program that we pass on. */
  readonly of: 'ours' | 'others'
}

const headers: Readonly<Record<string, Quote['of']>> = { 'The error says': 'ours', 'Others say': 'others' }

/**
 * The messages in the first columns of the tables under "Troubleshooting". Ours stand in tables whose first column is
 * called "The error says", those of AWS, GitHub and the tools in tables where it is called "Others say".
 * @param file the path, for `at`
 * @throws Error when a table there has another header: its quotes would go unchecked
 */
export function quotesIn(markdown: string, file: string): readonly Quote[] {
  const lines = markdown.split('\n')
  const first = lines.indexOf('## Troubleshooting')
  const next = lines.findIndex((line, index) => index > first && line.startsWith('## '))
  const last = next === -1 ? lines.length : next
  const quotes: Quote[] = []
  let of: Quote['of'] | undefined
  for (let index = first + 1; first !== -1 && index < last; index += 1) {
    const line = lines[index] ?? ''
    if (!line.startsWith('|')) {
      of = undefined
    } else if (of === undefined) {
      of = headers[firstCell(line)]
      if (of === undefined) throw new Error(`${file}:${index + 1}: a table begins with ${firstCell(line)}`)
    } else {
      const here = of
      const spans = [...firstCell(line).matchAll(/`([^`]+)`/g)]
      quotes.push(...spans.map(([, text = '']) => ({ at: `${file}:${index + 1}`, text, of: here })))
    }
  }
  return quotes
}

function firstCell(row: string): string {
  return (/^\|(.*?)(?<!\\)\|/.exec(row)?.[1] ?? '').trim().replaceAll('\\|', '|')
}

/** Source text as its messages read: concatenated literals are one, quotes are not escaped. */
export function asRead(source: string): string {
  return source.replace(/(['"`])\s*\+\s*\n\s*['"`]/g, '').replace(/\\(['"`])/g, '$1')
}

/** The parts of a quote between what differs from run to run. */
export function partsOf(text: string): readonly string[] {
  return text.split('…').filter((part) => part.trim() !== '')
}

/** Whether a line of the source has the parts of a quote, in their order. */
export function occurs(text: string, source: string): boolean {
  const parts = partsOf(text)
  const longest = parts.reduce((one, other) => (other.length > one.length ? other : one), '')
  for (let at = source.indexOf(longest); at !== -1; at = source.indexOf(longest, at + 1)) {
    const end = source.indexOf('\n', at)
    const line = source.slice(source.lastIndexOf('\n', at) + 1, end === -1 ? source.length : end)
    if (hasInOrder(line, parts)) return true
  }
  return false
}

function hasInOrder(line: string, parts: readonly string[]): boolean {
  let from = 0
  return parts.every((part) => {
    const at = line.indexOf(part, from)
    from = at + part.length
    return at !== -1
  })
}
