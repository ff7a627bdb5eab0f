import type { ProgramAnswer } from '@slipway/action-kit'
import type { Builder, BuilderWish } from '../../src/builder/builder.js'
import { findBuilder } from '../../src/builder/find-builder.js'
import { docker, wish } from './fake-probe.js'

const version = (client: string): Partial<ProgramAnswer> => ({
  stdout: JSON.stringify({
    Client: { Version: client },
    Server: { Version: '20.10.24', Os: 'linux', Arch: 'amd64' },
  }),
})

const buildx = { stdout: 'github.com/docker/buildx v0.38.2 abc\n' }
const noEngine = {
  exitCode: 1,
  stdout: '{"Client":{"Version":"28"},"Server":null}',
  stderr: 'Cannot connect to the Docker daemon at unix:///x',
}

const find = (
  answers: Readonly<Record<string, Partial<ProgramAnswer>>>,
  wanted: Partial<BuilderWish> = {},
): Promise<Builder> => findBuilder(wish(wanted), docker(answers))

describe('the builder', () => {
  it.each([
    ['28.2.2', 'engine-classic', '0'],
    ['23.0.0', 'engine-classic', '0'],
    ['20.10.24+dfsg1', 'engine-buildkit', '1'],
    ['18.09.1', 'engine-buildkit', '1'],
    ['18.06.3', 'engine-classic', '0'],
  ])('without buildx, for a client %s, is %s', async (client, kind, switchedOn) => {
    const found = await find({ version: version(client) })
    expect(found).toMatchObject({
      kind,
      version: client,
      platforms: ['linux/amd64'],
      env: { DOCKER_BUILDKIT: switchedOn },
    })
  })

  it('is buildx where there is one, and is asked what it can only when that matters', async () => {
    const answers = { version: version('28.2.2'), 'buildx version': buildx }
    expect(await find(answers)).toMatchObject({
      kind: 'buildx',
      name: 'buildx v0.38.2',
      version: 'v0.38.2',
      driver: undefined,
      platforms: [],
      env: {},
    })
    // buildx inspect fails here: nobody may ask.
    const needs = new Map([['secrets', 'secrets'] as const])
    expect(await find(answers, { needs })).toMatchObject({ driver: undefined })
    const inspect = {
      stdout:
        'Name: b\nDriver: docker\nBuildKit version: v0.8+unknown\nPlatforms: linux/amd64, linux/arm64*\n',
    }
    const found = await find({ ...answers, 'buildx inspect': inspect }, { platforms: ['linux/amd64'] })
    expect(found).toMatchObject({
      name: 'buildx v0.38.2 (driver docker)',
      driver: 'docker',
      platforms: ['linux/amd64', 'linux/arm64'],
    })
    expect(found.features).not.toContain('many-platforms')
  })

  it('is the buildx builder that the input names, for every program that is started', async () => {
    const inspect = { stdout: 'Name: big\nDriver: kubernetes\nPlatforms: linux/arm64\n' }
    const answers = { version: version('28.2.2'), 'buildx version': buildx, 'buildx inspect big': inspect }
    const found = await find(answers, { builder: 'big' })
    expect(found).toMatchObject({ driver: 'kubernetes', env: { BUILDX_BUILDER: 'big' } })
  })

  it("is the engine's own for the input docker, whatever builder is selected", async () => {
    const answers = {
      version: version('28.2.2'),
      'buildx version': buildx,
      'context show': { stdout: 'rootless\n' },
      'buildx inspect rootless': { stdout: 'Name: rootless\nDriver: docker\n' },
    }
    const found = await find(answers, { builder: 'docker' })
    expect(found).toMatchObject({ driver: 'docker', env: { BUILDX_BUILDER: 'rootless' } })
    expect(await find({ version: version('28.2.2') }, { builder: 'docker' })).toMatchObject({
      kind: 'engine-classic',
    })
  })

  it('needs no engine here when it runs elsewhere', async () => {
    const inspect = { stdout: 'Name: far\nDriver: remote\nBuildKit version: v0.30.0\n' }
    const answers = { version: noEngine, 'buildx version': buildx, 'buildx inspect': inspect }
    expect(await find(answers)).toMatchObject({ kind: 'buildx', driver: 'remote' })
  })

  it('is none when the input names one that is not there, and the error names those that are', async () => {
    const answers = {
      version: version('28.2.2'),
      'buildx version': buildx,
      'buildx ls': { stdout: 'default\ndefault\nbig\n' },
    }
    await expect(find(answers, { builder: 'bug' })).rejects.toMatchObject({
      message: 'There is no buildx builder bug',
      hint: expect.stringContaining('There are: default, big.') as string,
    })
    await expect(find({ version: version('28.2.2') }, { builder: 'bug' })).rejects.toThrow(
      'this Docker has no buildx',
    )
  })

  it.each([
    ['there is no docker', { exitCode: 127 }, 'There is no Docker'],
    ['the engine is down', noEngine, 'The Docker engine does not answer'],
    [
      'the socket is not ours',
      {
        exitCode: 1,
        stderr:
          'permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock',
      },
      'This user may not talk to the Docker engine',
    ],
    ['something unknown is wrong', { exitCode: 1, stderr: 'segmentation fault' }, 'The Docker engine failed'],
  ])('is none when %s', async (_, answer, message) => {
    await expect(find({ version: answer }, { builder: 'docker' })).rejects.toThrow(message)
  })
})
