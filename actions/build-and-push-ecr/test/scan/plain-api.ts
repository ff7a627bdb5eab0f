import { AwsCallError } from '@slipway/aws'
import type { ImageFinding } from '../../src/scan/image-finding.js'
import type { ScanAnswer, ScanApi } from '../../src/scan/scan-api.js'

export const openssl: ImageFinding = {
  name: 'CVE-2026-0001',
  severity: 'CRITICAL',
  package: 'openssl',
  version: '3.0.1',
  fixedIn: '3.0.2',
  uri: 'https://example.com/CVE-2026-0001',
}
export const zlib: ImageFinding = { ...openssl, name: 'CVE-2026-0002', severity: 'LOW', package: 'zlib' }

export function answer(status: string, more: Partial<ScanAnswer> = {}): ScanAnswer {
  const isOver = status === 'COMPLETE' || status === 'ACTIVE'
  return {
    status,
    description: undefined,
    completedAt: isOver ? 0 : undefined,
    type: status === 'ACTIVE' ? 'ENHANCED' : 'BASIC',
    findings: [],
    nextToken: undefined,
    ...more,
  }
}

export function awsError(code: string, message = code): AwsCallError {
  return new AwsCallError(`ecr failed: ${code}`, { code, cause: new Error(message) })
}

export const noScan = awsError('ScanNotFoundException')

export interface ScriptedApi extends ScanApi {
  /** How often each image was looked at, and which scans were started. */
  readonly looks: Map<string, number>
  readonly started: string[]
}

/**
 * Answers one look after another, by digest; the last answer stays. Once a scan was started, those of `afterStart`
 * follow.
 */
export function scriptedApi(
  looks: Readonly<Record<string, readonly (ScanAnswer | Error)[]>>,
  { afterStart, startFails }: { afterStart?: readonly (ScanAnswer | Error)[]; startFails?: Error } = {},
): ScriptedApi {
  const left = new Map(Object.entries(looks).map(([digest, answers]) => [digest, [...answers]]))
  const api: ScriptedApi = {
    looks: new Map(),
    started: [],
    look(digest) {
      api.looks.set(digest, (api.looks.get(digest) ?? 0) + 1)
      const answers = left.get(digest) ?? []
      const next = answers.length > 1 ? answers.shift() : answers[0]
      if (next === undefined) throw new Error(`nobody expects a look at ${digest}`)
      return next instanceof Error ? Promise.reject(next) : Promise.resolve(next)
    },
    start(digest) {
      api.started.push(digest)
      if (startFails !== undefined) return Promise.reject(startFails)
      if (afterStart !== undefined) left.set(digest, [...afterStart])
      return Promise.resolve()
    },
  }
  return api
}
