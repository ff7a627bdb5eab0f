import { execFile } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { openAws } from '@slipway/aws'
import { startLocalAws, type LocalAws, type RegistryView } from '@slipway/local-aws'
import { buildkitd, describeWith, startBuildKit, type BuildKitServer } from '@slipway/testkit'
import { assemble } from '../../src/assemble/assemble.js'
import { partTag } from '../../src/assemble/part-tag.js'
import { promote } from '../../src/promote/promote.js'
import { openEcr, type EcrApi } from '../../src/registry/ecr.js'
import { stepContext, type StepContext } from '../build/step-context.js'

const platforms = ['linux/amd64', 'linux/arm64', 'linux/arm/v7']
const run = { runId: '4711', attempt: 1, partOf: 'context .' }

describeWith('buildkitd', 'images that BuildKit has built on a runner for each platform', () => {
  const before = { ...process.env }
  let buildkit: BuildKitServer
  let aws: LocalAws
  let home: RegistryView
  let step: StepContext
  let ecr: EcrApi

  beforeAll(async () => {
    buildkit = await startBuildKit()
  }, 60_000)
  afterAll(() => buildkit.stop())
  beforeEach(async () => {
    aws = await startLocalAws()
    Object.assign(process.env, aws.environment)
    step = stepContext()
    home = await aws.ecr.registry()
    home.createRepository('orders')
    const awsInputs = { region: undefined, roleToAssume: undefined, roleSessionName: 'test' }
    ecr = openEcr(openAws({ ...awsInputs, roleDurationSeconds: 3600, audience: 'sts' }, step), step)
  })
  afterEach(async () => {
    step.end()
    await aws.stop()
    process.env = { ...before }
  })

  /** Builds for one platform and pushes. */
  async function build(platform: string, tag: string, ...options: readonly string[]): Promise<void> {
    const { user, password } = await ecr.login()
    const config = join(step.folder, 'docker')
    mkdirSync(config, { recursive: true })
    const auth = Buffer.from(`${user}:${password}`).toString('base64')
    writeFileSync(join(config, 'config.json'), JSON.stringify({ auths: { [home.host]: { auth } } }))
    writeFileSync(
      join(step.folder, 'Dockerfile'),
      'FROM scratch\nARG TARGETARCH\nCOPY Dockerfile /$TARGETARCH\n',
    )
    const place = ['--local', `context=${step.folder}`, '--local', `dockerfile=${step.folder}`]
    const output = `type=image,name=${home.host}/orders:${tag},push=true`
    // The registry answers from this process: it may not be blocked.
    await promisify(execFile)(
      join(dirname(buildkitd), 'buildctl'),
      [
        ...['--addr', buildkit.endpoint, 'build', '--frontend', 'dockerfile.v0', ...place],
        ...['--opt', `platform=${platform}`, '--output', output, ...options],
      ],
      { timeout: 30_000, env: { ...process.env, DOCKER_CONFIG: config } },
    )
  }

  const attested = ['--opt', 'attest:provenance=mode=max']

  it('become one index with their attestations, which promotes to another region as it is', async () => {
    for (const platform of platforms) await build(platform, partTag({ ...run, platform }), ...attested)
    const repository = await ecr.repository('orders')
    const wanted = { ...run, platforms, ecr, repository, tags: ['v1'], annotations: new Map(), context: step }
    const index = await assemble(wanted)
    if (index.kind !== 'present') throw new Error('The tag is taken')
    await ecr.putImage(repository, index.image, 'v1')

    const { manifests } = JSON.parse(index.image.manifest) as { manifests: readonly { platform: object }[] }
    const [amd64, arm64, arm] = [
      { architecture: 'amd64', os: 'linux' },
      { architecture: 'arm64', os: 'linux' },
      { architecture: 'arm', os: 'linux', variant: 'v7' },
    ]
    const unknown = { architecture: 'unknown', os: 'unknown' }
    expect(manifests.map(({ platform }) => platform)).toEqual([amd64, unknown, arm64, unknown, arm, unknown])
    expect(index.parts.map(({ platform }) => platform)).toEqual(platforms)

    const ireland = await aws.ecr.registry({ region: 'eu-west-1' })
    ireland.createRepository('orders')
    const awsInputs = { region: 'eu-west-1', roleToAssume: undefined, roleSessionName: 'test' }
    const theirs = openEcr(openAws({ ...awsInputs, roleDurationSeconds: 3600, audience: 'sts' }, step), step)
    const origin = {
      kind: 'elsewhere',
      name: 'orders',
      repository: ecr.protocol(repository),
      listTags: () => Promise.resolve([]),
    } as const
    const there = await theirs.repository('orders')
    const promoted = await promote({
      origin,
      version: 'v1',
      ecr: theirs,
      repository: there,
      tags: ['v1'],
      context: step,
    })
    expect(promoted).toMatchObject({ kind: 'present', image: { digest: index.image.digest } })
  }, 60_000)

  it('become one index without attestations', async () => {
    for (const platform of platforms) await build(platform, partTag({ ...run, platform }))
    const repository = await ecr.repository('orders')
    const wanted = { ...run, platforms, ecr, repository, tags: ['v1'], annotations: new Map(), context: step }
    const index = await assemble(wanted)
    if (index.kind !== 'present') throw new Error('The tag is taken')
    const { manifests } = JSON.parse(index.image.manifest) as { manifests: readonly { platform: object }[] }
    expect(manifests.map(({ platform }) => platform)).toEqual([
      { architecture: 'amd64', os: 'linux' },
      { architecture: 'arm64', os: 'linux' },
      { architecture: 'arm', os: 'linux', variant: 'v7' },
    ])
  }, 60_000)
})
