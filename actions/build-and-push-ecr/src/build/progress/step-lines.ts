import { formatBytes } from '@slipway/action-kit'
import type { BuildWarning, StepEnded } from './build-event.js'
import { isInternal } from './step-names.js'

const longestTitle = 120
const slowInternalMs = 2_000
// `  12.3s`, ` cached`, ` failed`: what stands before the name of a step.
const stateWidth = 7

/** What the log calls a step; the name of a long RUN is the whole of it. */
export function stepTitle(name: string, continued: boolean): string {
  const title = name.length > longestTitle ? `${name.slice(0, longestTitle - 1)}…` : name
  return continued ? `${title} (continued)` : title
}

/** `  12.3s  [build 3/7] RUN npm ci`; of a step that failed, why. */
export function stepLine(
  name: string,
  ended: Pick<StepEnded, 'state' | 'tookMs' | 'error'>,
): readonly string[] {
  const line = `${describeEnd(ended).padStart(stateWidth)}  ${stepTitle(name, false)}`
  return ended.error === undefined || ended.state !== 'failed' ? [line] : [line, indent(ended.error)]
}

/** Housekeeping is worth a line when it took its time or went wrong. */
export function isWorthALine(name: string, ended: Pick<StepEnded, 'state' | 'tookMs'> | undefined): boolean {
  return !isInternal(name) || ended?.state === 'failed' || (ended?.tookMs ?? 0) >= slowInternalMs
}

/** `warning  Dockerfile:7 JSONArgsRecommended: JSON arguments recommended ...` */
export function warningLine(dockerfile: string, { rule, message, line }: BuildWarning): string {
  const place = line === undefined ? dockerfile : `${dockerfile}:${line}`
  return `warning  ${place} ${rule === undefined ? '' : `${rule}: `}${message}`
}

/** `12.6 MiB of 50.1 MiB` */
export function formatTransfer({ bytes, total }: { readonly bytes: number; readonly total: number }): string {
  return `${formatBytes(bytes)} of ${formatBytes(total)}`
}

function describeEnd({ state, tookMs }: Pick<StepEnded, 'state' | 'tookMs'>): string {
  switch (state) {
    case 'done':
      return tookMs === undefined ? 'done' : `${(tookMs / 1000).toFixed(1)}s`
    case 'cached':
    case 'failed':
      return state
    case 'cancelled':
      return 'stopped'
  }
}

function indent(text: string): string {
  return text.replace(/^/gm, ' '.repeat(stateWidth + 2))
}
