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
  const lines = [
    ...plan.changes.map((change) => lineOf(change, prefix)),
    ...plan.deletions.map((path) => `delete     ${prefix}${path}`),
    ...[...plan.retained].map(([path, until]) => `retain     ${prefix}${path} until ${dateOf(until)}`),
    ...plan.kept.map((path) => `keep       ${prefix}${path} (gone from the source)`),
    ...leftOut.map(({ path, why }) => `leave out  ${path} (${why})`),
  ]
  for (const line of lines.slice(0, longest)) log.info(line)
  if (lines.length > longest) log.info(`… and ${lines.length - longest} more`)
  const puts = plan.changes.filter(({ how }) => how.kind === 'put').length
  log.info(
    `${puts} to upload, ${plan.changes.length - puts} with other headers, ${plan.unchanged} unchanged, ` +
      `${plan.deletions.length} to delete, ${plan.retained.size} retained, ${plan.kept.length} kept, ` +
      `${leftOut.length} left out`,
  )
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
