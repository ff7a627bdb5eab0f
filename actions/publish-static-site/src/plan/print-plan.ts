import { formatBytes, type Log } from '@slipway/action-kit'
import type { LocalFiles } from '../source/local-files.js'
import type { Change, Plan } from './plan.js'

// A first publish is a list as long as the site: what stands beyond is counted.
const longest = 200

/** Prints what a publish is going to do, a line an object, before it does anything. */
export function printPlan(
  plan: Plan,
  leftOut: LocalFiles['leftOut'],
  prefix: string,
  log: Pick<Log, 'info'>,
): void {
  let lines = 0
  for (const line of linesOf(plan, leftOut, prefix)) {
    if (lines++ < longest) log.info(line())
  }
  if (lines > longest) log.info(`… and ${lines - longest} more`)
  const puts = plan.changes.filter(({ how }) => how.kind === 'put').length
  log.info(
    `${puts} to upload, ${plan.changes.length - puts} with other headers, ${plan.unchanged} unchanged, ` +
      `${plan.deletions.length} to delete, ${plan.retained.size} retained, ${plan.kept.length} kept, ` +
      `${plan.waiting.length > 0 ? `${plan.waiting.length} to delete later, ` : ''}${leftOut.length} left out`,
  )
}

/** What is not printed is not made. */
function* linesOf(plan: Plan, leftOut: LocalFiles['leftOut'], prefix: string): Generator<() => string> {
  for (const change of plan.changes) yield () => lineOf(change, prefix)
  for (const path of plan.deletions) yield () => `delete     ${prefix}${path}`
  for (const [path, until] of plan.retained) yield () => `retain     ${prefix}${path} until ${dateOf(until)}`
  for (const path of plan.waiting) yield () => `delete     ${prefix}${path} with a later publish`
  for (const path of plan.kept) yield () => `keep       ${prefix}${path} (gone from the source)`
  for (const { path, why } of leftOut) yield () => `leave out  ${path} (${why})`
}

function lineOf({ object, reason, how }: Change, prefix: string): string {
  const path = prefix + object.path
  return how.kind === 'copy'
    ? `headers    ${path} (${reason})`
    : `upload     ${path} (${reason}, ${formatBytes(object.size)})`
}

function dateOf(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 16).replace('T', ' ')} UTC`
}
