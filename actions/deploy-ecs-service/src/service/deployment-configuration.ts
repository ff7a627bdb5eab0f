import type { InputReader } from '@slipway/action-kit'
import type { JsonObject } from '../document/json.js'
import { readList, readOptionalBoolean, readOptionalInteger } from './optional-inputs.js'

/** The inputs that say how a deployment replaces tasks, and what stops it; without the strategy's own. */
export function readDeploymentConfiguration(reader: InputReader): JsonObject {
  const least = readOptionalInteger(reader, 'minimum-healthy-percent', { min: 0, max: 100, of: 'percent' })
  const most = readOptionalInteger(reader, 'maximum-percent', { min: 100, max: 10_000, of: 'percent' })
  const breaker = reader.optionalChoice('circuit-breaker', ['off', 'on', 'rollback'])
  const alarms = readAlarms(reader)
  if (least === 100 && most === 100) {
    reader.fault(
      'maximum-percent',
      'is 100 with minimum-healthy-percent 100: no task could be stopped, and none started',
    )
  }
  return {
    ...(least !== undefined && { minimumHealthyPercent: least }),
    ...(most !== undefined && { maximumPercent: most }),
    ...(breaker !== undefined && {
      deploymentCircuitBreaker: { enable: breaker !== 'off', rollback: breaker === 'rollback' },
    }),
    ...(alarms !== undefined && { alarms }),
  }
}

function readAlarms(reader: InputReader): JsonObject | undefined {
  const accepts = 'names of CloudWatch alarms, one a line; or off'
  const alarmNames = readList(reader, 'alarms', accepts)
  const rollback = readOptionalBoolean(reader, 'alarms-rollback')
  if (alarmNames.length === 0) {
    if (rollback !== undefined) reader.fault('alarms-rollback', 'needs alarms', accepts)
    return undefined
  }
  if (alarmNames.length === 1 && alarmNames[0] === 'off') {
    return { alarmNames: [], enable: false, rollback: false }
  }
  return { alarmNames, enable: true, rollback: rollback ?? true }
}
