import type { InputReader } from '@slipway/action-kit'
import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../document/json.js'
import { readStructured } from '../document/structured-input.js'

/** Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentLifecycleHook.html */
const stages = [
  'RECONCILE_SERVICE',
  'PRE_SCALE_UP',
  'POST_SCALE_UP',
  'TEST_TRAFFIC_SHIFT',
  'POST_TEST_TRAFFIC_SHIFT',
  'PRE_PRODUCTION_TRAFFIC_SHIFT',
  'PRODUCTION_TRAFFIC_SHIFT',
  'POST_PRODUCTION_TRAFFIC_SHIFT',
]
// ECS does not pause within a shift.
const pauseStages = stages.filter(
  (stage) => stage !== 'TEST_TRAFFIC_SHIFT' && stage !== 'PRODUCTION_TRAFFIC_SHIFT',
)

const pauses = `stages, one a line: ${pauseStages.join(', ')}; or none`
const hooks =
  'a YAML list of hooks as ECS takes them: hookTargetArn (of a Lambda function), roleArn, lifecycleStages, and optionally hookDetails and timeoutConfiguration'

/**
 * The inputs lifecycle-hooks, stop-at and stop-at-minutes as the member lifecycleHooks; undefined when neither hooks
 * nor pauses are asked for, and an empty list for `stop-at: none`.
 */
export function readLifecycleHooks(reader: InputReader): readonly JsonObject[] | undefined {
  const given = readStructured(reader, 'lifecycle-hooks', { accepts: hooks })
  const functions = given === undefined ? [] : checkHooks(reader, given.value)
  const minutes = reader.optionalNumber('stop-at-minutes', {
    accepts: 'minutes, from 1 to 20160 (14 days)',
    min: 1,
    max: 20_160,
  })
  const wanted = reader
    .lines('stop-at', { accepts: pauses })
    .map((line) => line.toUpperCase().replaceAll('-', '_'))
  if (minutes !== undefined && wanted.length === 0) {
    reader.fault('stop-at-minutes', 'says how long a pause lasts, and stop-at asks for none', pauses)
  }
  if (wanted.length === 0) return given === undefined ? undefined : functions
  if (wanted.length === 1 && wanted[0] === 'NONE') return functions
  for (const stage of wanted.filter((name) => !pauseStages.includes(name))) {
    reader.fault('stop-at', `has the line ${JSON.stringify(stage)}`, pauses)
  }
  const pause: JsonObject = { targetType: 'PAUSE', lifecycleStages: [...new Set(wanted)] }
  if (minutes === undefined) return [...functions, pause]
  return [...functions, { ...pause, timeoutConfiguration: { timeoutInMinutes: minutes } }]
}

/**
 * A wished deploymentConfiguration as UpdateService gets it: pauses that are asked for alone leave the service's
 * functions where they are, as the list replaces the one that the service has.
 * @param current the service's own deploymentConfiguration
 */
export function keepFunctions(wanted: JsonObject, current: JsonObject): JsonObject {
  const hooksOf = ({ lifecycleHooks }: JsonObject): readonly JsonObject[] =>
    isJsonArray(lifecycleHooks) ? lifecycleHooks.filter(isJsonObject) : []
  const isPause = ({ targetType }: JsonObject): boolean => targetType === 'PAUSE'
  if (wanted.lifecycleHooks === undefined || !hooksOf(wanted).every(isPause)) return wanted
  const functions = hooksOf(current).filter((hook) => !isPause(hook))
  return { ...wanted, lifecycleHooks: [...functions, ...hooksOf(wanted)] }
}

function checkHooks(reader: InputReader, list: Json): readonly JsonObject[] {
  if (!isJsonArray(list) || list.length === 0 || !list.every(isJsonObject)) {
    reader.fault('lifecycle-hooks', 'holds no list of hooks', hooks)
    return []
  }
  for (const [index, hook] of list.entries()) checkHook(reader, index, hook)
  return list
}

function checkHook(reader: InputReader, index: number, hook: JsonObject): void {
  const fault = (problem: string): void =>
    reader.fault('lifecycle-hooks', `has the hook [${index}], ${problem}`, hooks)
  const { targetType = 'AWS_LAMBDA', hookTargetArn, roleArn, lifecycleStages } = hook
  if (targetType === 'AWS_LAMBDA') {
    if (!isArnOf(hookTargetArn, 'lambda')) fault('whose hookTargetArn is not the ARN of a Lambda function')
    if (!isArnOf(roleArn, 'iam')) fault('whose roleArn is not the ARN of a role')
  } else if (targetType !== 'PAUSE') {
    fault(`whose targetType is ${JSON.stringify(targetType)}, not AWS_LAMBDA or PAUSE`)
  }
  const known = targetType === 'PAUSE' ? pauseStages : stages
  const isKnown = (stage: Json): boolean => typeof stage === 'string' && known.includes(stage)
  if (!isJsonArray(lifecycleStages) || lifecycleStages.length === 0 || !lifecycleStages.every(isKnown)) {
    fault(`whose lifecycleStages are not of ${known.join(', ')}`)
  }
}

function isArnOf(value: Json | undefined, service: string): boolean {
  return typeof value === 'string' && new RegExp(`^arn:[\\w-]+:${service}:[^\\s]+$`).test(value)
}
