import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { startLocalAws, type LocalAws } from '@slipway/local-aws'
import { describeWith, type StepResult } from '@slipway/testkit'
import { buildAndPush, createRepository, folder, removeAll, tinyImage, withBuildx } from './world.js'

describeWith('docker', 'an image is not reused', () => {
  let aws: LocalAws
  beforeEach(async () => {
    aws = await startLocalAws()
    await createRepository(aws)
  })
  afterEach(async () => {
    removeAll(aws)
    await aws.stop()
  })

  const step = (
    workspace: string,
    inputs: Readonly<Record<string, string>>,
    env: Readonly<Record<string, string>> = {},
  ): Promise<StepResult> => buildAndPush(aws, { workspace, inputs, env })

  it('for another platform that Docker is told of by its environment', async () => {
    const workspace = folder(tinyImage('platform'))
    await step(workspace, { tags: 'v1' })
    const arm = await step(workspace, { tags: 'v2' }, { DOCKER_DEFAULT_PLATFORM: 'linux/arm64' })
    expect(arm).toMatchObject({ exitCode: 0, outputs: { outcome: 'built' } })
  })

  it('with a file that others than root cannot read, once they can', async () => {
    const workspace = folder(tinyImage('modes'))
    chmodSync(join(workspace, 'content'), 0o600)
    const first = await step(workspace, { tags: 'v1' })
    chmodSync(join(workspace, 'content'), 0o644)
    const mended = await step(workspace, { tags: 'v2' })
    expect(mended).toMatchObject({ exitCode: 0, outputs: { outcome: 'built' } })
    expect(mended.outputs.digest).not.toBe(first.outputs.digest)
  })
})

describeWith('buildx', 'an image is not reused', () => {
  it('while a stage is to be built anew', async () => {
    const aws = await startLocalAws()
    try {
      await createRepository(aws)
      const workspace = folder({ Dockerfile: 'FROM scratch AS fetch\nCOPY content /\n', content: 'anew' })
      const run = (tags: string): Promise<StepResult> =>
        buildAndPush(aws, { workspace, inputs: { tags, 'no-cache-filters': 'fetch' }, env: withBuildx() })
      expect(await run('v1')).toMatchObject({ exitCode: 0, outputs: { outcome: 'built' } })
      const again = await run('v2')
      expect(again).toMatchObject({ exitCode: 0, outputs: { outcome: 'built' } })
      expect(again.stdout).toContain('Building: no-cache-filters asks for a build')
    } finally {
      removeAll(aws)
      await aws.stop()
    }
  })
})
