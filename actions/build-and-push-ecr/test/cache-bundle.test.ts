import { ListImagesCommand } from '@aws-sdk/client-ecr'
import { startLocalAws, type LocalAws } from '@slipway/local-aws'
import { describeWith, startGitHub, type StepResult, startBuildKit } from '@slipway/testkit'
import { askEcr, buildAndPush, createRepository, folder, withBuildx } from './world.js'

const files = { Dockerfile: 'FROM scratch\nCOPY content /first\nCOPY content /second\n', content: 'layers' }

describeWith('buildkitd', 'the layers of a build that another runner has done', () => {
  let aws: LocalAws
  beforeEach(async () => {
    aws = await startLocalAws()
    await createRepository(aws)
  })
  afterEach(() => aws.stop())

  const event = JSON.stringify({ repository: { default_branch: 'main' } })
  /** By a BuildKit of its own, which starts empty. */
  const run = async (
    inputs: Readonly<Record<string, string>>,
    env: Readonly<Record<string, string>> = {},
  ): Promise<StepResult> => {
    const buildkit = await startBuildKit()
    try {
      return await buildAndPush(aws, {
        workspace: folder(files),
        inputs: { 'buildkit-endpoint': buildkit.endpoint, reuse: 'never', ...inputs },
        env: { ...withBuildx(), GITHUB_EVENT_PATH: `${folder({ 'event.json': event })}/event.json`, ...env },
      })
    } finally {
      await buildkit.stop()
    }
  }
  const cached = /cached +\[2\/2\] COPY content \/second/
  const tagsThere = async (): Promise<readonly string[]> => {
    const list = new ListImagesCommand({ repositoryName: 'orders-api' })
    const { imageIds = [] } = await askEcr(aws, (ecr) => ecr.send(list))
    return imageIds.flatMap(({ imageTag }) => imageTag ?? [])
  }

  it('are read from the registry, where the default branch has put them', async () => {
    const first = await run({ cache: 'registry', tags: 'v1' })
    expect(first).toMatchObject({ annotations: [], exitCode: 0, outputs: { outcome: 'built' } })
    expect(first.stdout).not.toMatch(cached)
    expect(await tagsThere()).toContainEqual(expect.stringMatching(/^cache-[0-9a-f]{12}$/))
    const branch = await run({ cache: 'registry', tags: 'v2' }, { GITHUB_REF: 'refs/heads/topic' })
    expect(branch).toMatchObject({ exitCode: 0, outputs: { outcome: 'built' } })
    expect(branch.stdout).toMatch(cached)
    expect(branch.stdout).not.toContain('cache to')
  }, 60_000)

  it('are kept by default where runners start empty', async () => {
    const result = await run({ tags: 'v1' }, { RUNNER_ENVIRONMENT: 'github-hosted' })
    expect(result).toMatchObject({ exitCode: 0 })
    expect(result.stdout).toMatch(/cache to +type=registry.*mode=max.*image-manifest=true.*ignore-error=true/)
  }, 60_000)

  it('are lost with a warning where they cannot be written', async () => {
    const nobody = 'type=registry,ref=127.0.0.1:1/layers:cache,ignore-error=true'
    const result = await run({ 'cache-to': nobody, tags: 'v1' })
    expect(result).toMatchObject({ exitCode: 0, outputs: { outcome: 'built' } })
    expect(result.annotations).toMatchObject([
      { level: 'warning', title: 'The layers were not kept for later runs' },
    ])
  }, 60_000)

  it("are read from GitHub's cache", async () => {
    const gitHub = await startGitHub()
    try {
      const first = await run({ cache: 'gha', tags: 'v1' }, gitHub.env)
      expect(first).toMatchObject({ annotations: [], exitCode: 0, outputs: { outcome: 'built' } })
      const second = await run({ cache: 'gha', tags: 'v2' }, gitHub.env)
      expect(second).toMatchObject({ exitCode: 0, outputs: { outcome: 'built' } })
      expect(second.stdout).toMatch(cached)
    } finally {
      await gitHub.close()
    }
  }, 60_000)
})
