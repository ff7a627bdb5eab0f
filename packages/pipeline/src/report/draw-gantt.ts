import { formatDuration, ganttHead, mermaid } from '@slipway/action-kit'
import type { StageResult, WorkResult } from '../run/work.js'

/** Mermaid draws up to 50,000 characters, and more than this nobody reads. */
const mostWorks = 60
/** Shorter ones would have a bar that nobody sees; one second is drawn as such. */
const leastMs = 1_000

/** What fits beside the bars. More space can be asked for, but GitHub does not listen. */
const lettersOfLine = 11
/** A bar is as high as two lines. */
const linesOfBar = 2

const tags = { succeeded: 'done', failed: 'crit', cancelled: 'crit', 'not-run': 'active' } as const

/**
 * Where the time went: a bar for each stage, by the clock. Undefined when only one stage ran, of which the table says it
 * all. Mermaid's Gantt charts are drawn by GitHub in a summary.
 */
export function drawGantt(works: readonly WorkResult[]): string | undefined {
  const ran = works.map(({ name, stages }) => ({ name, stages: stages.filter(hasRun) }))
  const stages = ran.flatMap((work) => work.stages)
  if (stages.length < 2) return undefined
  const lines = ran
    .filter((work) => work.stages.length > 0)
    .slice(0, mostWorks)
    .flatMap(({ name, stages: own }) => [
      ...(name === '' ? [] : [`  section ${inLines(plain(name), own.length * linesOfBar)}`]),
      ...own.map(bar),
    ])
  const began = Math.min(...stages.map(({ started }) => started))
  const ended = Math.max(...stages.map(({ started, duration }) => started + Math.max(leastMs, duration)))
  return mermaid([...ganttHead(ended - began), ...lines].join('\n'))
}

function hasRun({ outcome }: StageResult): boolean {
  return outcome !== 'not-run'
}

function bar({ name, outcome, started, duration }: StageResult): string {
  const to = started + Math.max(leastMs, duration)
  return `  ${plain(name)} ${formatDuration(duration)} :${tags[outcome]}, ${Math.round(started)}, ${Math.round(to)}`
}

/** Breaks a name where it has a dash or the like, else where the line is full. What is longer ends with an ellipsis. */
function inLines(name: string, most: number): string {
  const lines: string[] = []
  for (let rest = name; rest !== '';) {
    const full = rest.slice(0, lettersOfLine)
    const [line = full] = rest.length <= lettersOfLine ? [full] : (/^.+[-_./ ]/.exec(full) ?? [full])
    lines.push(line.trim())
    rest = rest.slice(line.length)
  }
  if (lines.length <= most) return lines.join('<br>')
  const [last = ''] = lines.slice(most - 1)
  return [...lines.slice(0, most - 1), `${last.slice(0, lettersOfLine - 1)}…`].join('<br>')
}

/** Mermaid takes `:`, `,`, `;` and `#` in a label for syntax. */
function plain(label: string): string {
  return label
    .replace(/[^\w./-]+/g, ' ')
    .trim()
    .slice(0, 60)
}
