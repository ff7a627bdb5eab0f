/** What `act --json` prints, for a person: what steps say, by their job, as it comes. */
export function showLog(print: (text: string) => void): (part: string) => void {
  let rest = ''
  return (part) => {
    const lines = (rest + part).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) print(readable(line))
  }
}

function readable(line: string): string {
  if (!line.startsWith('{')) return `${line}\n`
  const { job, msg = '', command, content } = JSON.parse(line) as Readonly<Record<string, string | undefined>>
  // Where act took an action from is no news.
  if (job === undefined || msg.startsWith('LocalRepositoryCache')) return ''
  // A summary is a page of Markdown: by itself, and not behind the job's name.
  if (command === 'summary') return `\n${(content ?? '').trim()}\n\n`
  return command === undefined ? `${job.trim()} | ${msg.trimEnd()}\n` : ''
}
