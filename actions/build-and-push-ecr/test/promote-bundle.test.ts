import { startLocalAws, type LocalAws } from '@slipway/local-aws'
import { describeWith, type StepResult } from '@slipway/testkit'
import { buildAndPush, createRepository, digestsOf, folder, removeAll, tinyImage } from './world.js'

describeWith('docker', 'an image that is promoted', () => {
  let aws: LocalAws
  let digest: string
  beforeAll(async () => {
    aws = await startLocalAws()
    await createRepository(aws)
    const built = await buildAndPush(aws, {
      workspace: folder(tinyImage('promoted')),
      inputs: { tags: 'v1' },
    })
    expect(built).toMatchObject({ exitCode: 0, annotations: [] })
    digest = built.outputs.digest ?? ''
  })
  afterAll(async () => {
    removeAll(aws)
    await aws.stop()
  })

  /** Docker is not on PATH: nothing of this is its work. */
  const promote = (inputs: Readonly<Record<string, string>>): Promise<StepResult> =>
    buildAndPush(aws, { inputs, env: { PATH: folder() } })

  it('gets the tags where it is, by digest or tag, without a login', async () => {
    aws.journal.clear()
    const byTag = await promote({ 'promote-from': 'v1', tags: 'staging' })
    const byDigest = await promote({ 'promote-from': digest, tags: 'production, stable' })
    for (const { exitCode, outputs } of [byTag, byDigest]) {
      expect({ exitCode, ...outputs }).toMatchObject({ exitCode: 0, outcome: 'promoted', digest })
    }
    expect(byTag.summary).toContain('Nothing: every layer was there')
    expect(await digestsOf(aws, 'staging', 'production', 'stable')).toEqual([digest, digest, digest])
    expect(aws.journal.calls).not.toContain('ecr:GetAuthorizationToken')
  })

  it.each<[string, string, { region?: string }, Readonly<Record<string, string>>]>([
    ['another repository', 'orders-live', {}, { 'promote-from': 'orders-api:v1' }],
    [
      'another region',
      'orders-api',
      { region: 'us-east-1' },
      { 'promote-from': 'v1', 'promote-from-region': 'ap-northeast-2' },
    ],
  ])('goes to %s as it is, layers first and tags last', async (_, name, place, inputs) => {
    const registry = await aws.ecr.registry(place)
    registry.createRepository(name)
    const region: Record<string, string> = place.region === undefined ? {} : { 'aws-region': place.region }
    const result = await promote({ repository: name, tags: 'live', ...region, ...inputs })
    expect(result).toMatchObject({
      exitCode: 0,
      outputs: { outcome: 'promoted', digest, image: `${registry.host}/${name}@${digest}` },
    })
    expect(registry.tags(name)).toEqual({ live: digest })
    expect(result.summary).toMatch(/Copied.*2 layers/s)
    const again = await promote({ repository: name, tags: 'live', ...region, ...inputs })
    expect(again.summary).toContain('Nothing: every layer was there')
  })

  it('goes to another account, and comes from there, where the repository of that account lets it', async () => {
    const account = '210987654321'
    const theirs = await aws.ecr.registry({ account })
    theirs.createRepository('orders-live')
    const there = { repository: 'orders-live', 'registry-id': account, tags: 'v9' }
    const source = { 'promote-from': 'orders-api:v1', 'promote-from-registry-id': aws.world.account }
    const refused = await promote({ ...there, ...source })
    expect(refused).toMatchObject({ exitCode: 1 })
    expect(refused.annotations[0]?.message).toContain('"Principal"')
    expect(theirs.tags('orders-live')).toEqual({})

    const Principal = { AWS: `arn:aws:iam::${aws.world.account}:root` }
    theirs.setPolicy('orders-live', {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Principal, Action: 'ecr:*' }],
    })
    const pushed = await promote({ ...there, ...source })
    expect(pushed).toMatchObject({ exitCode: 0, outputs: { outcome: 'promoted', digest } })
    expect(theirs.tags('orders-live')).toEqual({ v9: digest })

    await createRepository(aws, 'orders-back')
    const back = { 'promote-from': 'orders-live:v9', 'promote-from-registry-id': account }
    const pulled = await promote({ repository: 'orders-back', tags: 'v9', ...back })
    expect(pulled).toMatchObject({ exitCode: 0, outputs: { outcome: 'promoted', digest } })
  })

  it('is not there: the error names where it was looked for, and a tag that is near', async () => {
    const result = await promote({ 'promote-from': 'v11', tags: 'x' })
    expect(result).toMatchObject({ exitCode: 1, left: [] })
    expect(result.annotations[0]?.message).toMatch(/v11.*orders-api.*v1/s)
  })

  it('finds an immutable tag taken before anything is copied', async () => {
    await createRepository(aws, 'orders-fixed', { imageTagMutability: 'IMMUTABLE' })
    const other = await buildAndPush(aws, {
      workspace: folder(tinyImage('another one')),
      inputs: { repository: 'orders-fixed', tags: 'v1' },
    })
    aws.journal.clear()
    const result = await promote({ repository: 'orders-fixed', 'promote-from': 'orders-api:v1', tags: 'v1' })
    expect(result).toMatchObject({ exitCode: 1, outputs: { outcome: 'tag-conflict' } })
    expect(result.annotations[0]?.message).toContain(other.outputs.digest)
    expect(aws.journal.calls).not.toContain('ecr:PutImage')
  })
})
