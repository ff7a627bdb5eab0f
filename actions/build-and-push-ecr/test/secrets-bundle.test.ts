import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { startLocalAws, type LocalAws } from '@slipway/local-aws'
import { describeWith, type StepResult } from '@slipway/testkit'
import { spyOnDocker } from './build/fake-docker.js'
import {
  buildAndPush,
  createRepository,
  dockerfile,
  folder,
  registry,
  removeAll,
  tinyImage,
} from './world.js'

describeWith('docker', "the registry's token", () => {
  let aws: LocalAws
  beforeEach(async () => {
    aws = await startLocalAws()
    await createRepository(aws)
  })
  afterEach(async () => {
    removeAll(aws)
    await aws.stop()
  })

  it('is masked and is on no command line, in no log, summary, output or state, nor on the disk afterwards', async () => {
    const docker = spyOnDocker()
    const result = await buildAndPush(aws, {
      workspace: folder(tinyImage('secret')),
      env: { PATH: docker.path },
    })
    expect(result).toMatchObject({ exitCode: 0, left: [], leftAfterMain: [] })
    expect(result.masks).toHaveLength(2)
    expect(docker.calls().some((call) => call.startsWith('push '))).toBe(true)
    for (const secret of result.masks) {
      expect(docker.calls().join('\n')).not.toContain(secret)
      expect(visible(result)).not.toContain(secret)
    }
    // It was there while Docker needed it, and only there.
    expect(docker.configs().some((config) => result.masks.some((secret) => config.includes(secret)))).toBe(
      true,
    )
    expect(docker.configFolders()).toHaveLength(1)
    expect(docker.configFolders().filter((path) => existsSync(path))).toEqual([])
  })

  it("stands beside the user's own configuration, which is not changed and keeps working", async () => {
    const own = {
      auths: { 'registry.example': { auth: 'b3duOmxvZ2lu' } },
      credsStore: 'desktop',
      credHelpers: { 'other.example': 'other' },
    }
    const config = folder({ 'config.json': JSON.stringify(own), 'contexts/meta/x': 'kept' })
    const docker = spyOnDocker()
    const result = await buildAndPush(aws, {
      workspace: folder({ Dockerfile: 'FROM scratch\nCOPY Dockerfile /\n' }),
      env: { PATH: docker.path, DOCKER_CONFIG: config },
    })
    expect(docker.configs().map((text): unknown => JSON.parse(text))).toContainEqual({
      ...own,
      auths: { ...own.auths, [registry(aws)]: { auth: expect.any(String) as string } },
      credHelpers: { ...own.credHelpers, [registry(aws)]: '' },
    })
    expect(readFileSync(join(config, 'config.json'), 'utf8')).toBe(JSON.stringify(own))
    expect(readFileSync(join(config, 'contexts/meta/x'), 'utf8')).toBe('kept')
    expect(result.left).toEqual([])
  })

  it('is gone when the step is cancelled during the build, and docker with it', async () => {
    const docker = spyOnDocker()
    const marker = `cancel-${process.pid}-${Date.now()}`
    const result = await buildAndPush(aws, {
      workspace: folder({
        Dockerfile: dockerfile(marker, `RUN echo ${marker}-is-on && node -e 'setTimeout(String, 60000)'`),
      }),
      inputs: { tags: 'v1' },
      env: { PATH: docker.path },
      onStdout: (text, kill) => {
        if (new RegExp(`^(#\\d+ [\\d.]+ )?${marker}-is-on$`, 'm').test(text)) kill('SIGTERM')
      },
    })
    expect(result).toMatchObject({
      exitCode: 1,
      outputs: { outcome: 'cancelled' },
      leftAfterMain: [],
      left: [],
    })
    expect(result.annotations.map(({ message }) => message).join()).toMatch(
      /Cancelled during the build\. Nothing was pushed\. Not known to be pushed: v1\./,
    )
    expect(docker.configFolders().filter((path) => existsSync(path))).toEqual([])
    expect(aws.journal.calls).not.toContain('ecr:PutImage')
    await untilNothingRuns(marker)
  })

  it('is gone when the step is cancelled during the push, and the report says what was pushed', async () => {
    const docker = spyOnDocker()
    let [log, isCancelled] = ['', false]
    const result = await buildAndPush(aws, {
      workspace: folder(tinyImage('cancelled push')),
      inputs: { tags: 'v1, v2' },
      env: { PATH: docker.path },
      onStdout: (text, kill) => {
        log += text
        if (isCancelled || !log.includes('v1: digest: ')) return
        // The second tag hangs, so that there is something to cancel.
        aws.faults.clear()
        aws.faults.add({ calls: 'ecr:PutImage', kind: 'slow', ms: 1_000 })
        isCancelled = log.split('The push refers to').length > 2
        if (isCancelled) kill('SIGTERM')
      },
    })
    expect(result).toMatchObject({
      exitCode: 1,
      outputs: { outcome: 'cancelled' },
      leftAfterMain: [],
      left: [],
    })
    expect(result.annotations[0]?.message).toContain('Pushed: v1. Not known to be pushed: v2.')
    expect(docker.configFolders().filter((path) => existsSync(path))).toEqual([])
  })
})

/** Resolves once no process of this machine, in containers or out of them, has the text on its command line. */
async function untilNothingRuns(text: string): Promise<void> {
  const isRunning = (): boolean =>
    readdirSync('/proc').some((pid) => /^\d+$/.test(pid) && commandLine(pid).includes(text))
  for (const deadline = Date.now() + 10_000; isRunning();) {
    if (Date.now() > deadline) throw new Error(`A process with ${text} on its command line is still running`)
    await setImmediate()
  }
}

function commandLine(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    // It has ended since the folder was read.
    return ''
  }
}

/** Everything that a step shows, without the commands that have the runner mask something. */
function visible({ stdout, stderr, summary, outputs, state, annotations, post }: StepResult): string {
  const log = stdout.replace(/^::add-mask::.*$/gm, '')
  return JSON.stringify([log, stderr, summary, outputs, state, annotations, post])
}
