import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startLocalAws, type LocalAws } from '@slipway/local-aws'
import { describeWith, type StepOptions } from '@slipway/testkit'
import { buildAndPush, createRepository, digestsOf, folder, removeAll, tinyImage } from './world.js'

describeWith('docker', 'a pull request of a fork that forges what an image is made of', () => {
  let aws: LocalAws
  beforeEach(async () => {
    aws = await startLocalAws()
    await createRepository(aws, 'orders-api', { imageTagMutability: 'IMMUTABLE' })
  })
  afterEach(async () => {
    removeAll(aws)
    await aws.stop()
  })

  it('does not pass by a label in its Dockerfile for the image whose tag it holds', async () => {
    const trusted = (inputs: StepOptions['inputs']): ReturnType<typeof buildAndPush> =>
      buildAndPush(aws, { workspace: folder(tinyImage('trusted')), inputs: { tags: 'v1', ...inputs } })
    const { stdout } = await trusted({ reuse: 'always' })
    const [, hash = ''] = /Made of .*: ([0-9a-f]{64}) \(/.exec(stdout) ?? []
    const events = folder()
    const eventPath = join(events, 'event.json')
    const head = { sha: 'f'.repeat(40), repo: { full_name: 'mallory/orders' } }
    const base = { ref: 'main', repo: { full_name: 'octo-org/orders' } }
    writeFileSync(eventPath, JSON.stringify({ pull_request: { number: 7, head, base } }))
    const forged = await buildAndPush(aws, {
      workspace: folder({
        Dockerfile: `FROM scratch\nLABEL slipway.source=${hash}\nCOPY content /\n`,
        content: 'forged',
      }),
      inputs: { tags: 'v1' },
      env: {
        GITHUB_SHA: 'e'.repeat(40),
        GITHUB_EVENT_NAME: 'pull_request_target',
        GITHUB_EVENT_PATH: eventPath,
      },
    })
    expect(forged).toMatchObject({ exitCode: 0, outputs: { outcome: 'built' } })
    const result = await trusted({})
    expect(result).toMatchObject({ exitCode: 1, outputs: { outcome: 'tag-conflict' } })
    expect(await digestsOf(aws, 'v1')).toEqual([forged.outputs.digest])
  })

  it('does not get in under the tag of that source, whatever its branch is called', async () => {
    const { stdout } = await buildAndPush(aws, {
      workspace: folder(tinyImage('trusted')),
      inputs: { tags: 'v1', reuse: 'always' },
    })
    const [, hash = ''] = /Made of .*: ([0-9a-f]{64}) \(/.exec(stdout) ?? []
    const forged = await buildAndPush(aws, {
      workspace: folder(tinyImage('forged')),
      inputs: { tags: `type=raw,value=src-${hash}` },
    })
    expect(forged).toMatchObject({ exitCode: 1 })
    expect(forged.annotations[0]?.message).toContain(`gives the tag src-${hash}`)
    expect(await digestsOf(aws, `src-${hash}`)).toEqual([])
  })
})
