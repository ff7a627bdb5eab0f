import type { Annotation } from '@slipway/action-kit'
import type { Finding } from '../plan/finding.js'
import type { Order } from '../inputs/order.js'
import type { ServiceOutcome } from '../work/outcome.js'
import { lastPart } from '../ecs/target.js'
import { explainCause } from './failure.js'
import { headline } from './headline.js'
import { readable } from './readable.js'
import type { Named } from './worst-first.js'

/**
 * A failure that is a container's is shown at its image in the task definition's file.
 * @param order that the outcome is of; undefined where there is none
 */
export function annotationsOf({ outcome, name }: Named, order: Order | undefined): readonly Annotation[] {
  return [
    ...verdictOf(outcome, name, order),
    ...outcome.findings.flatMap((finding) => noteOn(finding, name, order)),
  ]
}

function verdictOf(outcome: ServiceOutcome, name: string, order: Order | undefined): readonly Annotation[] {
  switch (outcome.kind) {
    case 'rolled-back':
    case 'failed':
    case 'timed-out': {
      if (outcome.kind === 'rolled-back' && outcome.by === 'user') return []
      const { diagnosis } = outcome
      // What no task failed for has nothing to do with a line of the task definition.
      if (diagnosis.container === undefined && diagnosis.failedTasks === 0) return []
      const place = placeOf(diagnosis.container, order)
      if (place === undefined) return []
      const message = [explainCause(diagnosis), diagnosis.reason, ...diagnosis.advice]
      const text = readable(message.filter((line) => line !== undefined).join('\n'))
      return [{ level: 'error', title: headline(outcome, name), message: text, ...place }]
    }
    case 'succeeded':
      if (outcome.running > 0) return []
      return [
        {
          level: 'warning',
          title: 'Nothing runs',
          message: `The desired count of ${name} is 0: the deployment is complete without a task.`,
        },
      ]
    case 'paused':
      return [{ level: 'notice', title: headline(outcome, name), message: howToGoOn(outcome) }]
    case 'unchanged':
    case 'superseded':
    case 'cancelled':
    case 'planned':
    case 'started':
      return []
  }
}

/** What a person has to do at a gate. */
export function howToGoOn({ service, cluster }: ServiceOutcome): string {
  return `Run this action with mode: continue, service: ${lastPart(service)} and cluster: ${lastPart(cluster)} to go on, and with action: rollback besides to send it back.`
}

function noteOn(
  { level, problem, hint, container }: Finding,
  name: string,
  order: Order | undefined,
): readonly Annotation[] {
  if (level === 'unknown') return []
  const message = hint === undefined ? problem : `${problem}\n${hint}`
  const place = placeOf(container, order)
  return [{ level, title: `Before deploying ${name}`, message, ...place }]
}

function placeOf(
  container: string | undefined,
  order: Order | undefined,
): { readonly file: string; readonly line: number } | undefined {
  const source = order?.definition.source
  if (source?.kind !== 'file') return undefined
  return { file: source.file.path, line: source.file.lineOf(container ?? '') }
}
