import type { VulnerablePackage } from '@aws-sdk/client-ecr'
import { fromBasic, fromEnhanced } from '../../src/scan/image-finding.js'

describe('a finding of a BASIC scan', () => {
  it('has its package in its attributes', () => {
    const attributes = [
      { key: 'package_version', value: '5.2.4-1ubuntu1.1' },
      { key: 'package_name', value: 'xz-utils' },
      { key: 'CVSS3_SCORE', value: '5.5' },
    ]
    const uri = 'http://people.ubuntu.com/~ubuntu-security/cve/CVE-2020-22916'
    expect(fromBasic({ name: 'CVE-2020-22916', severity: 'MEDIUM', uri, attributes })).toEqual({
      name: 'CVE-2020-22916',
      severity: 'MEDIUM',
      package: 'xz-utils',
      version: '5.2.4-1ubuntu1.1',
      fixedIn: undefined,
      uri,
    })
  })

  it('may have next to nothing', () => {
    expect(fromBasic({})).toMatchObject({ name: 'unnamed', severity: 'UNDEFINED', package: undefined })
  })
})

describe('a finding of Amazon Inspector', () => {
  const from = (...vulnerablePackages: VulnerablePackage[]): ReturnType<typeof fromEnhanced> =>
    fromEnhanced({
      title: 'CVE-2026-54321 - libxml2',
      severity: 'UNTRIAGED',
      packageVulnerabilityDetails: {
        vulnerabilityId: 'CVE-2026-54321',
        sourceUrl: 'https://nvd.nist.gov/vuln/detail/CVE-2026-54321',
        vulnerablePackages,
      },
    })

  it('names the vulnerability, the package as its manager has it, and the version with the fix', () => {
    const curl = {
      name: 'curl',
      epoch: 1,
      version: '7.88.1',
      release: '10+deb12u8',
      fixedInVersion: '1:7.88.1-10+deb12u9',
    }
    expect(from(curl)).toEqual({
      name: 'CVE-2026-54321',
      severity: 'UNTRIAGED',
      package: 'curl',
      version: '1:7.88.1-10+deb12u8',
      fixedIn: '1:7.88.1-10+deb12u9',
      uri: 'https://nvd.nist.gov/vuln/detail/CVE-2026-54321',
    })
  })

  it('has no fixed version where Inspector says NotAvailable', () => {
    const libxml = { name: 'libxml2', epoch: 0, version: '2.9.14', fixedInVersion: 'NotAvailable' }
    expect(from(libxml)).toMatchObject({ version: '2.9.14', fixedIn: undefined })
  })

  it('of several packages names each once', () => {
    const jar = { name: 'log4j-core', version: '2.14.0', fixedInVersion: '2.17.1' }
    expect(from(jar, jar, { ...jar, name: 'log4j-api' })).toMatchObject({
      package: 'log4j-core, log4j-api',
      version: '2.14.0',
      fixedIn: '2.17.1',
    })
  })

  it('with a severity that is not known has none', () => {
    expect(fromEnhanced({ severity: 'APOCALYPTIC', title: 'x' })).toMatchObject({
      name: 'x',
      severity: 'UNDEFINED',
    })
  })
})
