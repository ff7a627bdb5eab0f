import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ListImagesCommand } from '@aws-sdk/client-ecr'
import { startLocalAws, virtualTime, type LocalAws } from '@slipway/local-aws'
import { describeWith, type StepOptions, type StepResult } from '@slipway/testkit'
import { askEcr, buildAndPush, createRepository, digestsOf, folder, removeAll, tinyImage } from './world.js'

const commits = ['a', 'b'].map((letter) => letter.repeat(40))

describeWith('docker', 'a source that has been built before', () => {
  let aws: LocalAws
  beforeEach(async () => {
    aws = await startLocalAws()
    await createRepository(aws)
  })
  afterEach(async () => {
    removeAll(aws)
    await aws.stop()
  })

  /** As on a runner that has no Docker at all. */
  const withoutDocker = { PATH: folder() }
  const step = (
    workspace: string,
    inputs: Readonly<Record<string, string>> = {},
    env: StepOptions['env'] = {},
  ): Promise<StepResult> => buildAndPush(aws, { workspace, inputs, env })
  const tagsThere = async (): Promise<readonly string[]> => {
    const list = new ListImagesCommand({ repositoryName: 'orders-api' })
    const { imageIds = [] } = await askEcr(aws, (ecr) => ecr.send(list))
    return imageIds.flatMap(({ imageTag }) => imageTag ?? []).sort()
  }

  it('is not built again: another commit, another checkout, no Docker, no login, the same digest', async () => {
    const first = await step(folder(tinyImage('same')), { tags: 'v1' }, { GITHUB_SHA: commits[0] ?? '' })
    expect(first).toMatchObject({ exitCode: 0, outputs: { outcome: 'built' } })
    aws.journal.clear()
    const again = await step(
      folder(tinyImage('same')),
      { tags: 'v2\nv3' },
      { ...withoutDocker, GITHUB_SHA: commits[1] ?? '' },
    )
    expect(again).toMatchObject({
      exitCode: 0,
      outputs: { outcome: 'reused', digest: first.outputs.digest, tag: 'v2', tags: 'v2\nv3' },
      left: [],
    })
    expect(again.summary).toMatch(/nothing to build.*The files, base images and inputs are those/s)
    expect(await digestsOf(aws, 'v2', 'v3')).toEqual([first.outputs.digest, first.outputs.digest])
    expect([...new Set(aws.journal.calls)].sort()).toEqual([
      'ecr:BatchGetImage',
      'ecr:DescribeImages',
      'ecr:DescribeRepositories',
      'ecr:PutImage',
    ])
  })

  it.each<[string, Readonly<Record<string, string>>, Readonly<Record<string, string>>, RegExp]>([
    ['when a file has changed', { content: 'other' }, {}, /was made of the same files/],
    ['with another build argument', {}, { 'build-args': 'A=1' }, /was made of the same files/],
    ['with pull', {}, { pull: 'true' }, /pull: true asks for a build/],
    ['with reuse: never', {}, { reuse: 'never' }, /reuse is never/],
  ])('is built again %s', async (_, files, inputs, reason) => {
    await step(folder(tinyImage('first')), { tags: 'v1' })
    const again = await step(folder({ ...tinyImage('first'), ...files }), { tags: 'v2', ...inputs })
    expect(again).toMatchObject({ exitCode: 0, outputs: { outcome: 'built' } })
    expect(again.stdout).toMatch(reason)
  })

  it('fails rather than build with reuse: always', async () => {
    const result = await step(folder(tinyImage('never seen')), { reuse: 'always' }, withoutDocker)
    expect(result).toMatchObject({ exitCode: 1, left: [] })
    expect(result.annotations[0]?.message).toMatch(/There is no image to reuse: nothing in the repository/)
  })

  it('is not found where the builder reads other patterns than those it would be known by', async () => {
    // The classic builder, which the engine of these tests has, knows no such file.
    const files = { ...tinyImage('patterns'), 'Dockerfile.dockerignore': 'nothing\n' }
    const first = await step(folder(files), { tags: 'v1' })
    expect(first).toMatchObject({ exitCode: 0, outputs: { outcome: 'built' } })
    expect(first.annotations[0]?.message).toContain('does not read Dockerfile.dockerignore as BuildKit does')
    expect(await tagsThere()).toEqual(['v1'])
  })

  it('is told that .git makes every commit another source', async () => {
    const result = await step(folder({ ...tinyImage('git'), '.git/HEAD': 'ref: refs/heads/main\n' }))
    expect(result.annotations[0]?.message).toContain('Add the line .git to .dockerignore')
  })

  it('is not found by what a pull request of a fork has built', async () => {
    const events = folder()
    const event = {
      pull_request: {
        number: 7,
        head: { sha: commits[0], repo: { full_name: 'mallory/orders' } },
        base: { ref: 'main', repo: { full_name: 'octo-org/orders' } },
      },
    }
    mkdirSync(events, { recursive: true })
    writeFileSync(join(events, 'event.json'), JSON.stringify(event))
    const fork = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: join(events, 'event.json') }
    const ofFork = await step(folder(tinyImage('fork')), { tags: 'pr-7' }, fork)
    expect(ofFork).toMatchObject({ exitCode: 0, outputs: { outcome: 'built' } })
    expect(await tagsThere()).toEqual(['pr-7'])
    const own = await step(folder(tinyImage('fork')), { tags: 'v1' })
    expect(own.outputs.outcome).toBe('built')
    expect(await tagsThere()).toEqual(['pr-7', expect.stringMatching(/^src-[0-9a-f]{64}$/), 'v1'])
  })
})

describeWith('docker', 'a source that was built long ago', () => {
  it('is built again when its image is older than reuse-max-age', async () => {
    const time = virtualTime(Date.now() - 8 * 86_400_000)
    const aws = await startLocalAws({ time })
    try {
      await createRepository(aws)
      const workspace = folder(tinyImage('aged'))
      const old = await buildAndPush(aws, { workspace, inputs: { tags: 'v1' } })
      expect(old.outputs.outcome).toBe('built')
      const young = await buildAndPush(aws, { workspace, inputs: { tags: 'v2', 'reuse-max-age': '9d' } })
      expect(young.outputs.outcome).toBe('reused')
      const anew = await buildAndPush(aws, { workspace, inputs: { tags: 'v3' } })
      expect(anew.outputs.outcome).toBe('built')
      expect(anew.stdout).toContain('is 8 days old, and reuse-max-age is 7 days')
    } finally {
      removeAll(aws)
      await aws.stop()
    }
  })
})
