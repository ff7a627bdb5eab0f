import type { InputReader } from '@slipway/action-kit'
import { readIgnores, type Ignore } from './ignore-list.js'
import type { Severity } from './scan-report.js'

/** What the findings of the image scan have to be like for the image to get its tags. */
export interface ScanGate {
  /** Findings of this severity and worse make the step fail; undefined: none does, they are only shown. */
  readonly failOnSeverity: Severity | undefined
  readonly ignores: readonly Ignore[]
  readonly timeoutMs: number
}

const thresholds = ['critical', 'high', 'medium', 'low', 'informational', 'none'] as const
const severityOf: Readonly<Record<(typeof thresholds)[number], Severity | undefined>> = {
  critical: 'CRITICAL',
  high: 'HIGH',
  medium: 'MEDIUM',
  low: 'LOW',
  informational: 'INFORMATIONAL',
  none: undefined,
}

const minute = 60_000
const defaults = { severity: 'critical', minutes: 15 } as const

/** Undefined when nobody waits for the scan. */
export function readScanGate(reader: InputReader): ScanGate | undefined {
  const scan = reader.choice('scan', ['none', 'wait'], { default: 'none' })
  const severity = reader.choice('fail-on-severity', thresholds, { default: defaults.severity })
  const minutes = reader.integer('scan-timeout-minutes', {
    default: defaults.minutes,
    min: 1,
    max: 360,
    accepts: 'minutes from 1 to 360',
  })
  const ignores = readIgnores(reader)
  if (scan === 'wait') {
    refusePublic(reader)
    return { failOnSeverity: severityOf[severity], ignores, timeoutMs: minutes * minute }
  }
  // The runner gives the defaults of action.yml as if the workflow had.
  const isIdle: Readonly<Record<string, boolean>> = {
    'fail-on-severity': severity !== defaults.severity,
    'scan-timeout-minutes': minutes !== defaults.minutes,
    'ignore-findings': reader.isGiven('ignore-findings'),
  }
  for (const input of Object.keys(isIdle).filter((name) => isIdle[name])) {
    reader.fault(input, 'is given, and scan is none', 'a value only with scan: wait')
  }
  return undefined
}

/** Source: https://docs.aws.amazon.com/AmazonECRPublic/latest/APIReference/API_Operations.html (none is about scans) */
function refusePublic(reader: InputReader): void {
  // The command reads it as well: a fault in it is told once.
  const registryType = reader.choice('registry-type', ['private', 'public'], { default: 'private' })
  if (registryType === 'public') {
    reader.fault('scan', 'is wait, and registry-type is public', 'none there: ECR Public scans no images')
  }
}
