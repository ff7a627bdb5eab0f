import { PutRegistryScanningConfigurationCommand } from '@aws-sdk/client-ecr'
import { scaledTime, startLocalAws, type Finding, type LocalAws } from '@slipway/local-aws'
import { describeWith, type StepResult } from '@slipway/testkit'
import { askEcr, buildAndPush, createRepository, digestsOf, folder, removeAll, tinyImage } from './world.js'

const openssl: Finding = {
  name: 'CVE-2026-12345',
  severity: 'HIGH',
  description: '</table> @everyone',
  uri: 'https://nvd.nist.gov/vuln/detail/CVE-2026-12345',
  package: { name: 'openssl', version: '3.0.1', fixedIn: '3.0.2' },
}

describeWith('docker', 'the gate of the image scan', () => {
  let aws: LocalAws
  beforeEach(async () => {
    // A scan takes some twenty seconds of AWS's time.
    aws = await startLocalAws({ time: scaledTime(60) })
    await createRepository(aws)
    aws.ecr.setScanFindings('orders-api', [openssl])
  })
  afterEach(async () => {
    removeAll(aws)
    await aws.stop()
  })

  const step = (inputs: Readonly<Record<string, string>>, content = 'scanned'): Promise<StepResult> =>
    buildAndPush(aws, {
      workspace: folder(tinyImage(content)),
      inputs: { tags: 'v1', scan: 'wait', ...inputs },
    })

  it('holds an image back: it is in the repository, and has none of the tags', async () => {
    const result = await step({ 'fail-on-severity': 'high' })
    expect(result).toMatchObject({ exitCode: 1, outputs: { outcome: 'vulnerable' }, left: [] })
    expect(result.outputs.digest).toMatch(/^sha256:/)
    expect(result.outputs.tags).toBeUndefined()
    expect(await digestsOf(aws, 'v1')).toEqual([])
    expect(result.summary).toContain('CVE&#45;2026&#45;12345')
    expect(result.summary).not.toContain('</table> @everyone')
    expect(result.annotations.at(-1)?.message).toMatch(/1 finding of severity high or worse.*Not tagged: v1/s)
  })

  it('holds it back again when it is found by its source, without a build', async () => {
    await step({ 'fail-on-severity': 'high' })
    const again = await step({ 'fail-on-severity': 'high', tags: 'v2' })
    expect(again).toMatchObject({ exitCode: 1, outputs: { outcome: 'vulnerable' } })
    expect(again.stdout).toContain('Reusing sha256:')
    expect(await digestsOf(aws, 'v2')).toEqual([])
  })

  it.each([
    ['below the severity', { 'fail-on-severity': 'critical' }],
    [
      'on the list of those to ignore',
      { 'fail-on-severity': 'high', 'ignore-findings': 'CVE-2026-12345 exp:2999-12-31 # no fix' },
    ],
  ])('lets findings through that are %s, and shows them', async (_, inputs) => {
    const result = await step(inputs)
    expect(result).toMatchObject({ exitCode: 0, outputs: { outcome: 'built', tags: 'v1' } })
    expect(result.summary).toContain('CVE&#45;2026&#45;12345')
    expect(await digestsOf(aws, 'v1')).toEqual([result.outputs.digest])
  })

  it('sees what ENHANCED scanning finds', async () => {
    await askEcr(aws, (ecr) =>
      ecr.send(new PutRegistryScanningConfigurationCommand({ scanType: 'ENHANCED' })),
    )
    const result = await step({ 'fail-on-severity': 'high' })
    expect(result).toMatchObject({ exitCode: 1, outputs: { outcome: 'vulnerable' } })
    expect(result.summary).toContain('ENHANCED')
    // It knows the version that mends it.
    expect(result.annotations.at(-1)?.message).toContain('openssl 3.0.2')
  })

  it('counts what is ignored again from the day it expires', async () => {
    const result = await step({
      'fail-on-severity': 'high',
      'ignore-findings': 'CVE-2026-12345 exp:2020-01-01',
    })
    expect(result).toMatchObject({ exitCode: 1, outputs: { outcome: 'vulnerable' } })
    expect(result.summary).toMatch(/expired/i)
  })
})
