/** What became of a job, and what it said. */
export interface JobRun {
  result: 'success' | 'failure' | 'cancelled'
  /** What its steps printed. */
  log: string
  /** The Markdown of its summaries. */
  summary: string
}

interface LogLine {
  readonly job?: string
  readonly msg?: string
  readonly raw_output?: boolean
  readonly command?: string
  readonly content?: string
  readonly level?: string
  readonly jobResult?: JobRun['result']
}

/**
 * Reads the lines that `act --json` prints. A job is named by its caller and itself, `deploy/plan`, one of a matrix by
 * its number too, `test/Tests-2`; a job that was skipped has no line.
 */
export function readLog(text: string): Readonly<Record<string, JobRun>> {
  const jobs: Record<string, JobRun> = {}
  for (const line of text.split('\n')) {
    if (!line.startsWith('{')) continue
    const { job, msg = '', raw_output, command, content, level, jobResult } = JSON.parse(line) as LogLine
    if (job === undefined) continue
    // `caller/Name of the workflow/job`, padded.
    const parts = job.trim().split('/')
    const name = [...new Set([parts[0], parts.at(-1)])].join('/').trim()
    const found = (jobs[name] ??= { result: 'cancelled', log: '', summary: '' })
    if (raw_output === true) found.log += msg
    else if (command === 'summary') found.summary += content ?? ''
    else if (level === 'error' || level === 'warning' || command !== undefined) found.log += `${msg.trim()}\n`
    if (jobResult !== undefined) found.result = jobResult
  }
  return jobs
}
