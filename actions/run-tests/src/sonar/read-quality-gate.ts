import { asObjects, asText, isObject, type JsonObject } from '../readers/json.js'
import { displayable } from '../results/displayable.js'
import type { FailedCondition, QualityGate } from './quality-gate.js'

/**
 * What `api/qualitygates/project_status` answers. `WARN` is a state of versions before 7.6, in which nothing failed.
 * Source: the web API's own documentation (`/web_api` of any server)
 */
export function readQualityGate(answer: JsonObject, url: string | undefined): QualityGate {
  const { status, conditions } = isObject(answer.projectStatus) ? answer.projectStatus : {}
  switch (status) {
    case 'OK':
    case 'WARN':
      return { status: 'passed', conditions: [], url }
    case 'ERROR':
      return { status: 'failed', conditions: asObjects(conditions).filter(hasFailed).map(describe), url }
    case 'NONE':
      return { status: 'none', conditions: [], url }
    default:
      throw new Error(`The quality gate has a state that is not known: ${JSON.stringify(status)}`)
  }
}

function hasFailed({ status }: JsonObject): boolean {
  return status === 'ERROR'
}

function describe(condition: JsonObject): FailedCondition {
  const metric = displayable(asText(condition.metricKey) ?? 'unknown')
  const show = (value: unknown): string => showValue(metric, displayable(asText(value) ?? ''))
  const actual = show(condition.actualValue)
  return {
    metric,
    actual: actual === '' ? 'no value' : actual,
    failsIf:
      `${comparators[asText(condition.comparator) ?? ''] ?? ''} ${show(condition.errorThreshold)}`.trim(),
  }
}

const comparators: Readonly<Record<string, string>> = { GT: '>', LT: '<', EQ: '=', NE: '≠' }

/** Ratings are numbers from 1 (A) to 5 (E); people know them by their letters, of which B is worse, so greater, than A. */
function showValue(metric: string, value: string): string {
  const letter = metric.endsWith('_rating') ? 'ABCDE'.charAt(Number(value) - 1) : ''
  return letter === '' ? value : letter
}
