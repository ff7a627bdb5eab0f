import { renderSummary } from '@slipway/testkit'
import { scanSection } from '../../src/scan/scan-section.js'
import type { Finding, ScanReport } from '../../src/scan/scan-report.js'
import { openssl } from './plain-api.js'

const finding: Finding = { ...openssl, platforms: ['linux/amd64'], ignored: undefined, fails: true }
const report: ScanReport = {
  images: [{ platform: 'linux/amd64', digest: 'd1', type: 'BASIC', status: 'COMPLETE' }],
  findings: [finding],
  failOnSeverity: 'HIGH',
  staleIgnores: [],
}

/** The text as a reader has it, without the unseen characters that keep GitHub from making links. */
function textOf(of: ScanReport): string {
  return renderSummary(scanSection(of))
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/\u2060/g, '')
    .replace(/\s+/g, ' ')
}

describe('the section about the scan', () => {
  it('shows a finding with package, versions, address and platforms', () => {
    const html = renderSummary(scanSection(report))
    expect(html).toContain('<a href="https://example.com/CVE-2026-0001"><code>CVE-2026-0001</code></a>')
    expect(textOf(report)).toMatch(
      /1 finding too severe .*BASIC scan of linux\/amd64 ?\. The step fails from HIGH on\. 1 CRITICAL\..*❌ CRITICAL CVE-2026-0001 openssl 3\.0\.1 3\.0\.2 linux\/amd64/,
    )
  })

  it('has no column that would be empty: of platforms, of fixed versions', () => {
    const image = { platform: undefined, digest: 'd1', type: 'BASIC', status: 'COMPLETE' } as const
    const findings = [{ ...finding, platforms: [], fixedIn: undefined, fails: false }]
    const section = scanSection({ ...report, images: [image], findings })
    expect(section).toContain('| Severity | Finding | Package | Version |')
    expect(section).not.toMatch(/Platforms|Fixed in/)
  })

  it('says that there are none', () => {
    expect(textOf({ ...report, findings: [] })).toContain('Image scan: no findings')
  })

  it('folds those that do not count, with the reason', () => {
    const ignored = { ...finding, ignored: 'until 2026-12-31: no fix yet', fails: false }
    const section = scanSection({ ...report, findings: [ignored] })
    expect(section).toMatch(/no findings[^]*<details><summary>1 finding ignored<\/summary>[^]*no fix yet/)
  })

  it('names the entries of the ignore list that need a look', () => {
    expect(textOf({ ...report, staleIgnores: ['CVE-2020-1: no finding has this name'] })).toContain(
      'The list of ignored findings needs a look: CVE-2020-1: no finding has this name',
    )
  })

  it('does not show an image that was not scanned as one without findings', () => {
    const blind = {
      platform: 'linux/arm64',
      digest: 'd2',
      type: 'BASIC',
      status: 'UNSUPPORTED_IMAGE',
    } as const
    const text = textOf({
      ...report,
      images: [...report.images, blind],
      findings: [],
      failOnSeverity: undefined,
    })
    expect(text).toContain('Image scan: not of every image')
    expect(text).toMatch(/Not scanned: linux\/arm64 , UNSUPPORTED_IMAGE/)
    expect(text).not.toContain('no findings')
  })

  it('shows the fifty worst, and counts the others', () => {
    const many = Array.from({ length: 60 }, (_, at): Finding => ({
      ...finding,
      name: `CVE-2026-${1_000 + at}`,
      severity: at < 45 ? 'HIGH' : 'LOW',
      fails: at < 45,
    }))
    const text = textOf({ ...report, findings: many })
    expect(text).toContain('45 HIGH, 15 LOW.')
    expect(text).toContain('CVE-2026-1049')
    expect(text).not.toContain('CVE-2026-1050')
    expect(text).toContain('And 10 more: 10 LOW.')
  })

  it.each(['javascript:alert(1)', 'not an address', 'https://x/"><img src=x onerror=alert(1)>|[a](b)'])(
    'takes nothing from outside for markup: %s',
    (hostile) => {
      const evil = '<script>alert(1)</script> | @octocat `a` [x](http://y)'
      const findings = [
        {
          ...finding,
          name: evil,
          uri: hostile,
          package: evil,
          version: evil,
          fixedIn: evil,
          ignored: undefined,
        },
        { ...finding, ignored: evil },
      ]
      const html = renderSummary(scanSection({ ...report, findings, staleIgnores: [evil] }))
      expect(html).not.toMatch(/<script|<img|href="javascript|href="http:\/\/y|onerror=alert\(1\)>/)
      expect(html).toContain('&lt;script&gt;')
      const rows = html.match(/<tr>/g)
      expect(rows).toHaveLength(4)
      for (const row of html.split('<tr>').slice(1)) {
        expect(row.match(/<t[dh]>/g)).toHaveLength(7)
      }
    },
  )
})
