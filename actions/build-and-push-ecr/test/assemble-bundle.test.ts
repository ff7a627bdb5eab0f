import { BatchGetImageCommand } from '@aws-sdk/client-ecr'
import { startLocalAws, type Finding, type LocalAws } from '@slipway/local-aws'
import { describeWith, type StepResult, startBuildKit, type BuildKitServer } from '@slipway/testkit'
import { askEcr, buildAndPush, createRepository, folder, withBuildx } from './world.js'

const platforms = ['linux/amd64', 'linux/arm64']
const files = {
  Dockerfile: 'FROM scratch\nARG TARGETARCH\nCOPY content /$TARGETARCH\n',
  content: 'assembled',
}

describeWith('buildkitd', 'an image that jobs build a platform each of', () => {
  let buildkit: BuildKitServer
  let aws: LocalAws
  beforeAll(async () => {
    buildkit = await startBuildKit()
  }, 60_000)
  afterAll(() => buildkit.stop())
  beforeEach(async () => {
    aws = await startLocalAws()
    await createRepository(aws)
  })
  afterEach(() => aws.stop())

  const job = (inputs: Readonly<Record<string, string>>, attempt = '1'): Promise<StepResult> =>
    buildAndPush(aws, {
      workspace: folder(files),
      inputs: { ...(inputs.assemble === 'now' ? {} : { 'buildkit-endpoint': buildkit.endpoint }), ...inputs },
      env: { ...withBuildx(), GITHUB_RUN_ID: '4711', GITHUB_RUN_ATTEMPT: attempt },
    })
  const manifestOf = async (
    imageTag: string,
  ): Promise<{ manifests: readonly { platform: { architecture: string } }[] }> => {
    const question = new BatchGetImageCommand({
      repositoryName: 'orders-api',
      imageIds: [{ imageTag }],
      acceptedMediaTypes: ['application/vnd.oci.image.index.v1+json'],
    })
    const { images = [] } = await askEcr(aws, (ecr) => ecr.send(question))
    return JSON.parse(images[0]?.imageManifest ?? '{}') as never // the registry's own index
  }

  it('is one index of all of them, without an artifact between the jobs', async () => {
    for (const platform of platforms) {
      const part = await job({ platforms: platform, assemble: 'later' })
      expect(part).toMatchObject({ exitCode: 0, outputs: { outcome: 'built' } })
      expect(part.outputs.tag).toMatch(/^part-4711\.1-[0-9a-f]{8}-linux-/)
    }
    const whole = await job({ platforms: platforms.join(), assemble: 'now', tags: 'v1, latest' })
    expect(whole).toMatchObject({
      exitCode: 0,
      outputs: { outcome: 'assembled', tags: 'v1\nlatest' },
      left: [],
    })
    const { manifests } = await manifestOf('v1')
    const own = manifests.map(({ platform }) => platform.architecture).filter((name) => name !== 'unknown')
    expect(own).toEqual(['amd64', 'arm64'])
    expect(whole.summary).toContain('2 platforms')
  })

  it('takes the parts of an earlier attempt when only the others ran again', async () => {
    await job({ platforms: 'linux/amd64', assemble: 'later' }, '1')
    await job({ platforms: 'linux/arm64', assemble: 'later' }, '2')
    const whole = await job({ platforms: platforms.join(), assemble: 'now', tags: 'v1' }, '2')
    expect(whole).toMatchObject({ exitCode: 0, outputs: { outcome: 'assembled' } })
  })

  it('lacks a part: the error names the platform, and the job that has to run', async () => {
    await job({ platforms: 'linux/amd64', assemble: 'later' })
    const whole = await job({ platforms: platforms.join(), assemble: 'now', tags: 'v1' })
    expect(whole).toMatchObject({ exitCode: 1 })
    expect(whole.annotations[0]?.message).toMatch(/no image of linux\/arm64 to assemble.*assemble: later/s)
  })

  it('is of several platforms from one job, too, and is reused as such', async () => {
    const both = { platforms: platforms.join() }
    const built = await job({ ...both, tags: 'v1' })
    expect(built).toMatchObject({ exitCode: 0, outputs: { outcome: 'built' } })
    const again = await job({ ...both, tags: 'v2' })
    expect(again).toMatchObject({ exitCode: 0, outputs: { outcome: 'reused', digest: built.outputs.digest } })
    const one = await job({ platforms: 'linux/arm64', tags: 'v3' })
    expect(one.outputs.outcome).toBe('built')
  })

  it('is held back by what the scan of one of its platforms finds', async () => {
    const critical: Finding = { name: 'CVE-2026-7', severity: 'CRITICAL' }
    aws.ecr.setScanFindings('orders-api', [critical], { platform: 'linux/arm64' })
    aws.ecr.setScanFindings('orders-api', [], { platform: 'linux/amd64' })
    aws.ecr.setScanOutcome('orders-api', { takesMs: 0 })
    const result = await job({ platforms: platforms.join(), tags: 'v1', scan: 'wait' })
    expect(result).toMatchObject({ exitCode: 1, outputs: { outcome: 'vulnerable' } })
    expect(result.summary).toMatch(/CVE&#45;2026&#45;7.*linux.*arm64/s)
  })

  it('suits AWS Lambda: one manifest without attestations', async () => {
    const result = await job({ for: 'lambda', platforms: 'linux/arm64', tags: 'v1' })
    expect(result).toMatchObject({ exitCode: 0, outputs: { outcome: 'built' } })
    expect(await manifestOf('v1')).toMatchObject({ config: {}, layers: [{}] })
    expect(await manifestOf('v1')).not.toHaveProperty('manifests')
  })
})
