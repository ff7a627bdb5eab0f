import { startLocalAws, type LocalAws } from '@slipway/local-aws'
import { describeWith, type StepResult } from '@slipway/testkit'
import {
  buildAndPush,
  createRepository,
  digestsOf,
  dockerfile,
  folder,
  removeAll,
  tinyImage,
  withBuildx,
} from './world.js'

describeWith('buildx', 'build-and-push-ecr with buildx', () => {
  let aws: LocalAws
  beforeEach(async () => {
    aws = await startLocalAws()
    await createRepository(aws)
  })
  afterEach(async () => {
    removeAll(aws)
    await aws.stop()
  })

  const run = (
    files: Readonly<Record<string, string>>,
    inputs: Readonly<Record<string, string>> = {},
  ): Promise<StepResult> => {
    return buildAndPush(aws, { workspace: folder(files), inputs, env: withBuildx() })
  }

  it('outputs the digest that the registry holds', async () => {
    const result = await run(tinyImage('buildx'), { tags: 'v1\nv2', platforms: 'linux/amd64' })
    expect(result).toMatchObject({ exitCode: 0, outputs: { outcome: 'built' }, left: [] })
    expect(result.stdout).toMatch(/builder +buildx v/)
    expect(await digestsOf(aws, 'v1', 'v2')).toEqual([result.outputs.digest, result.outputs.digest])
  })

  it('shows the failing instruction at its line', async () => {
    const result = await run({ Dockerfile: dockerfile('buildx-failing', 'RUN echo broken >&2 && exit 3') })
    expect(result).toMatchObject({ exitCode: 1, outputs: { outcome: 'build-failed' }, left: [] })
    expect(result.annotations[0]).toMatchObject({ file: 'Dockerfile', line: 3 })
    expect(result.annotations[0]?.message).toContain('broken')
  })

  it('pushes again when the registry fails in a way that passes', async () => {
    aws.faults.add({ calls: 'ecr:PutImage', kind: 'throttle', count: 1 })
    const result = await run(tinyImage('buildx-throttled'))
    expect(result).toMatchObject({ exitCode: 0, outputs: { outcome: 'built' } })
  })

  it('says what the builder that is named cannot do, and what could', async () => {
    const inputs = { platforms: 'linux/amd64,linux/arm64', builder: 'docker' }
    const result = await run(tinyImage('buildx'), inputs)
    expect(result.annotations[0]?.message).toMatch(
      /buildx.*cannot do what platforms asks for.*Leave out the input builder, and this action makes one/s,
    )
  })
})
