import type { ImageFinding } from '../../src/scan/image-finding.js'
import { judgeFindings } from '../../src/scan/judge-findings.js'
import { severities, type Severity } from '../../src/scan/scan-report.js'
import type { ImageScan } from '../../src/scan/scan-watch.js'
import { openssl } from './plain-api.js'

const now = Date.parse('2026-11-23T12:00:00Z')

function scanOf(...findings: readonly ImageFinding[]): ImageScan {
  const image = { platform: undefined, digest: 'd1', type: 'BASIC', status: 'COMPLETE' } as const
  return { image, findings, unseen: undefined }
}

describe('a finding fails the step', () => {
  const all = severities.map((severity): ImageFinding => ({ ...openssl, name: severity, severity }))
  it.each<[Severity | undefined, readonly Severity[]]>([
    ['CRITICAL', ['CRITICAL']],
    ['HIGH', ['CRITICAL', 'HIGH']],
    ['MEDIUM', ['CRITICAL', 'HIGH', 'MEDIUM']],
    ['LOW', ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW']],
    // Nobody knows that one without a severity is less.
    ['INFORMATIONAL', severities],
    [undefined, []],
  ])('from %s on: %j', (failOnSeverity, expected) => {
    const { findings } = judgeFindings([scanOf(...all)], { failOnSeverity, ignores: [] }, now)
    expect(findings.filter(({ fails }) => fails).map(({ severity }) => severity)).toEqual(expected)
  })
})

describe('an entry of the ignore list', () => {
  const judge = (
    until: string | undefined,
    reason?: string,
    id = 'cve-2026-0001',
  ): ReturnType<typeof judgeFindings> =>
    judgeFindings([scanOf(openssl)], { failOnSeverity: 'CRITICAL', ignores: [{ id, until, reason }] }, now)

  it.each([
    [undefined, undefined, 'listed in ignore-findings'],
    [undefined, 'not reachable', 'not reachable'],
    ['2026-12-31', undefined, 'until 2026-12-31'],
    ['2026-12-31', 'no fix yet', 'until 2026-12-31: no fix yet'],
    ['2026-11-23', undefined, 'until 2026-11-23'],
  ])('until %s because %s holds, and says so: %s', (until, reason, ignored) => {
    const { findings, staleIgnores } = judge(until, reason)
    expect(findings).toMatchObject([{ ignored, fails: false }])
    expect(staleIgnores).toEqual([])
  })

  it('that has expired holds no longer, and is named', () => {
    const { findings, staleIgnores } = judge('2026-11-22')
    expect(findings).toMatchObject([{ ignored: undefined, fails: true }])
    expect(staleIgnores).toEqual(['cve-2026-0001: expired on 2026-11-22, and the finding counts again'])
  })

  it('that fits nothing is named', () => {
    expect(judge(undefined, undefined, 'CVE-2020-0001').staleIgnores).toEqual([
      'CVE-2020-0001: no finding has this name',
    ])
    expect(judge('2026-01-01', undefined, 'CVE-2020-0001').staleIgnores).toEqual([
      'CVE-2020-0001: expired on 2026-01-01, and no finding has this name',
    ])
  })
})

describe('findings', () => {
  it('come the worst first, then by name', () => {
    const findings = [
      { ...openssl, name: 'b', severity: 'LOW' },
      { ...openssl, name: 'c', severity: 'CRITICAL' },
      { ...openssl, name: 'a', severity: 'LOW' },
      { ...openssl, name: 'd', severity: 'UNTRIAGED' },
    ] as const
    const judged = judgeFindings([scanOf(...findings)], { failOnSeverity: 'HIGH', ignores: [] }, now)
    expect(judged.findings.map(({ name }) => name)).toEqual(['c', 'a', 'b', 'd'])
  })

  it('of other packages or versions are others', () => {
    const scan = scanOf(openssl, { ...openssl, package: 'libssl' }, { ...openssl, version: '1.1' }, openssl)
    const { findings } = judgeFindings([scan], { failOnSeverity: 'HIGH', ignores: [] }, now)
    expect(findings).toHaveLength(3)
  })
})
