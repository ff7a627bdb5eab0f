import { formatBytes, type Log } from '@slipway/action-kit'
import type { LocalFiles } from '../source/local-files.js'
import type { Plan } from './plan.js'

/** Prints what a publish is going to do, a line an object, before it does anything. */
export function printPlan(
  plan: Plan,
  leftOut: LocalFiles['leftOut'],
  prefix: string,
  log: Pick<Log, 'info'>,
): void {
  for (const { path, file, reason } of plan.uploads) {
    log.info(`upload     ${prefix}${path} (${reason}, ${formatBytes(file.size)})`)
  }
  for (const path of plan.deletions) log.info(`delete     ${prefix}${path}`)
  for (const path of plan.kept) log.info(`keep       ${prefix}${path} (gone from the source)`)
  for (const { path, why } of leftOut) log.info(`leave out  ${path} (${why})`)
  log.info(
    `${plan.uploads.length} to upload, ${plan.unchanged} unchanged, ${plan.deletions.length} to delete, ` +
      `${plan.kept.length} kept, ${leftOut.length} left out`,
  )
}
