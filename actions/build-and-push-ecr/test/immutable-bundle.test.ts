import { execFileSync } from 'node:child_process'
import { startLocalAws, type LocalAws } from '@slipway/local-aws'
import { describeWith, type StepResult } from '@slipway/testkit'
import { buildAndPush, createRepository, digestsOf, folder, registry, removeAll, tinyImage } from './world.js'

const [commit, otherCommit] = ['a'.repeat(40), 'b'.repeat(40)]

describeWith('docker', 'immutable tags', () => {
  let aws: LocalAws
  beforeEach(async () => {
    aws = await startLocalAws()
    await createRepository(aws, 'orders-api', {
      imageTagMutability: 'IMMUTABLE_WITH_EXCLUSION',
      imageTagMutabilityExclusionFilters: [{ filterType: 'WILDCARD', filter: 'lat*' }],
    })
  })
  afterEach(async () => {
    removeAll(aws)
    await aws.stop()
  })

  const run = (
    sha: string,
    content: string,
    inputs: Readonly<Record<string, string>> = {},
    env: Readonly<Record<string, string>> = {},
  ): Promise<StepResult> =>
    buildAndPush(aws, {
      workspace: folder(tinyImage(content)),
      inputs: { tags: 'v1', ...inputs },
      env: { GITHUB_SHA: sha, ...env },
    })

  it('let a re-run of the same commit succeed with the same digest, without Docker', async () => {
    const first = await run(commit, 'one')
    const again = await run(commit, 'one', {}, { PATH: folder() })
    const { image, digest, tags } = first.outputs
    expect(again).toMatchObject({ exitCode: 0, outputs: { image, digest, tags, outcome: 'reused' } })
    expect(again.summary).toMatch(/nothing to build.*V1 cannot be overwritten, and holds this build/s)
  })

  it('let a re-run move the tags that may move', async () => {
    const { outputs, annotations } = await run(commit, 'one', { tags: 'v1' })
    expect(annotations).toEqual([])
    await run(otherCommit, 'two', { tags: 'latest' })
    const again = await run(commit, 'one', { tags: 'v1, latest, v1.0' })
    expect(again).toMatchObject({ exitCode: 0, outputs: { outcome: 'reused', digest: outputs.digest } })
    expect(await digestsOf(aws, 'latest', 'v1.0')).toEqual([outputs.digest, outputs.digest])
  })

  it('stop another commit before it builds, and say what holds the tag', async () => {
    const { outputs } = await run(commit, 'one')
    aws.journal.clear()
    const other = await run(otherCommit, 'two', {}, { PATH: folder() })
    expect(other).toMatchObject({ exitCode: 1, outputs: { outcome: 'tag-conflict' } })
    expect(other.annotations[0]?.message).toContain(
      `The tag v1 of orders-api is immutable and holds another image, ${outputs.digest ?? ''}, of commit ${commit}`,
    )
    expect(aws.journal.calls).not.toContain('ecr:PutImage')
  })

  it('stop the same commit with other inputs, too', async () => {
    await run(commit, 'one')
    const other = await run(commit, 'one', { 'build-args': 'A=1' })
    expect(other).toMatchObject({ exitCode: 1, outputs: { outcome: 'tag-conflict' } })
    expect(other.annotations[0]?.message).toContain('built with other inputs')
  })

  it('are judged by what was built where there is no commit to compare by', async () => {
    const { outputs } = await run('', 'one')
    const same = await run('', 'one')
    expect(same).toMatchObject({ exitCode: 0, outputs: { outcome: 'reused', digest: outputs.digest } })
    const other = await run('', 'two')
    expect(other).toMatchObject({ exitCode: 1, outputs: { outcome: 'tag-conflict' } })
  })

  it('let a re-run find on its machine what load asks for', async () => {
    const inputs = { load: 'true' }
    const { outputs } = await run(commit, 'one', inputs)
    removeAll(aws)
    expect(localTags()).not.toContain(`${registry(aws)}/orders-api:v1`)
    const again = await run(commit, 'one', inputs)
    expect(again).toMatchObject({ exitCode: 0, outputs: { outcome: 'reused', digest: outputs.digest } })
    expect(localTags()).toContain(`${registry(aws)}/orders-api:v1`)
    const always = await run(commit, 'one', { ...inputs, reuse: 'always' })
    expect(always.annotations[0]?.message).toContain('load and outputs are made by a build')
  })
})

function localTags(): string {
  return execFileSync('docker', ['images', '--format', '{{.Repository}}:{{.Tag}}'], { encoding: 'utf8' })
}
