import { InputError, InputReader } from '@slipway/action-kit'
import { readScanGate, type ScanGate } from '../../src/scan/scan-gate.js'
import { folder, removeFolders } from '../repository/temporary-folder.js'

afterAll(removeFolders)

function read(given: Readonly<Record<string, string>>, workspace = '/nowhere'): ScanGate | undefined {
  const reader = new InputReader(new Map(Object.entries(given)), workspace)
  const gate = readScanGate(reader)
  reader.check()
  return gate
}

function faultsOf(given: Readonly<Record<string, string>>, workspace?: string): readonly string[] {
  try {
    read(given, workspace)
  } catch (error) {
    if (error instanceof InputError) return error.message.split('\n')
    throw error
  }
  return []
}

/** As the runner gives them when the workflow is silent. */
const defaults = { scan: 'none', 'fail-on-severity': 'critical', 'scan-timeout-minutes': '15' }

describe('the scan gate', () => {
  it('is none unless the step is to wait', () => {
    expect(read({})).toBeUndefined()
    expect(read(defaults)).toBeUndefined()
  })

  it('lets nothing critical through, and waits for 15 minutes', () => {
    expect(read({ ...defaults, scan: 'wait' })).toEqual({
      failOnSeverity: 'CRITICAL',
      ignores: [],
      timeoutMs: 15 * 60_000,
    })
  })

  it.each([
    ['high', 'HIGH'],
    ['medium', 'MEDIUM'],
    ['low', 'LOW'],
    ['informational', 'INFORMATIONAL'],
    ['none', undefined],
  ])('with fail-on-severity %s fails from %s on', (severity, expected) => {
    expect(read({ scan: 'wait', 'fail-on-severity': severity })?.failOnSeverity).toBe(expected)
  })

  it.each([
    ['fail-on-severity', 'high'],
    ['scan-timeout-minutes', '5'],
    ['ignore-findings', 'CVE-2026-12345'],
  ])('takes no %s without scan: wait', (input, value) => {
    expect(faultsOf({ ...defaults, [input]: value })).toEqual([
      `Input "${input}" is given, and scan is none. It accepts a value only with scan: wait.`,
    ])
  })

  it('is none of ECR Public', () => {
    expect(faultsOf({ scan: 'wait', 'registry-type': 'public' })).toEqual([
      expect.stringMatching(/^Input "scan" is wait, and registry-type is public/),
    ])
  })
})

describe('the ignore list', () => {
  const list = [
    '# Base image, see #123',
    '',
    'CVE-2026-12345 exp:2026-12-31 # no fix yet: #7',
    '  GHSA-abcd-1234-wxyz   # not reachable',
    'ALAS2-2026-1234 exp:2027-02-28',
    'SNYK-JS-LODASH-590103',
    'CVE-2026-1234567 #',
  ].join('\n')
  const entries = [
    { id: 'CVE-2026-12345', until: '2026-12-31', reason: 'no fix yet: #7' },
    { id: 'GHSA-abcd-1234-wxyz', until: undefined, reason: 'not reachable' },
    { id: 'ALAS2-2026-1234', until: '2027-02-28', reason: undefined },
    { id: 'SNYK-JS-LODASH-590103', until: undefined, reason: undefined },
    { id: 'CVE-2026-1234567', until: undefined, reason: undefined },
  ]

  it('is read from the input', () => {
    expect(read({ scan: 'wait', 'ignore-findings': list })?.ignores).toEqual(entries)
  })

  it('is read from a file of the workspace', () => {
    const workspace = folder({ 'security/.ignored': list.replaceAll('\n', '\r\n') })
    const given = { scan: 'wait', 'ignore-findings': 'security/.ignored' }
    expect(read(given, workspace)?.ignores).toEqual(entries)
  })

  it.each([
    ['CVE-2026-12', 'CVE-2026-12 is not the name of a finding'],
    ['CVE2026', 'CVE2026 is not the name of a finding'],
    ['GHSA-1', 'GHSA-1 is not the name of a finding'],
    ['CVE-2026-12345 exp:2026-02-30', '2026-02-30 is not a date (YYYY-MM-DD)'],
    ['CVE-2026-12345 exp:31.12.2026', '31.12.2026 is not a date (YYYY-MM-DD)'],
    ['CVE-2026-12345 exp:', ' is not a date (YYYY-MM-DD)'],
    ['CVE-2026-12345 until 2027', 'until is not understood'],
    ['CVE-2026-12345 exp:2026-12-31 exp:2027-12-31', 'exp:2027-12-31 is not understood'],
    ['security/.ignored', 'security/.ignored is not the name of a finding'],
  ])('with the line %s is a fault that names the line', (line, problem) => {
    const text = `CVE-2026-0001\n${line}`
    const [fault] = faultsOf({ scan: 'wait', 'ignore-findings': text })
    expect(fault).toContain(`has ${JSON.stringify(line)} in line 2: ${problem}`)
  })

  it('in a file is a fault that names file and line', () => {
    const workspace = folder({ ignored: 'CVE-2026-0001\nnonsense\n' })
    const [fault] = faultsOf({ scan: 'wait', 'ignore-findings': 'ignored' }, workspace)
    expect(fault).toContain('names "ignored", which has "nonsense" in line 2: nonsense is not the name')
  })
})
