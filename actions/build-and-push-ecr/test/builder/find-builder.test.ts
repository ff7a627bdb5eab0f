import type { ProgramAnswer } from '@slipway/action-kit'
import { findBuilder, readBuildxInspect } from '../../src/builder/builder.js'

/** A docker that answers these, and fails at everything else. */
function docker(
  answers: Readonly<Record<string, Partial<ProgramAnswer>>>,
): Parameters<typeof findBuilder>[0] {
  return {
    env: {},
    programs: {
      run: () => Promise.reject(new Error('not asked for')),
      ask: (_program, args) => {
        const found = Object.entries(answers).find(([start]) => args.join(' ').startsWith(start))
        return Promise.resolve({
          exitCode: found === undefined ? 1 : 0,
          stdout: '',
          stderr: '',
          ...found?.[1],
        })
      },
    },
  }
}

const version = (client: string): Partial<ProgramAnswer> => ({
  stdout: JSON.stringify({
    Client: { Version: client },
    Server: { Version: '20.10.24', Os: 'linux', Arch: 'amd64' },
  }),
})

describe('the builder', () => {
  it.each([
    ['28.2.2', 'engine-classic'],
    ['23.0.0', 'engine-classic'],
    ['20.10.24+dfsg1', 'engine-buildkit'],
    ['18.09.1', 'engine-buildkit'],
    ['18.06.3', 'engine-classic'],
  ])('without buildx, for a client %s, is %s', async (client, kind) => {
    const found = await findBuilder(docker({ version: version(client) }), true)
    expect(found).toMatchObject({ kind, platforms: ['linux/amd64'], manyPlatforms: false })
  })

  it('is buildx where there is one, and is asked for its platforms only when they matter', async () => {
    const answers = {
      version: version('28.2.2'),
      'buildx version': { stdout: 'github.com/docker/buildx v0.38.2 abc\n' },
    }
    expect(await findBuilder(docker(answers), false)).toEqual({
      kind: 'buildx',
      name: 'buildx v0.38.2',
      platforms: [],
      manyPlatforms: true,
    })
    const inspect = { stdout: 'Name: b\nDriver: docker\nPlatforms: linux/amd64, linux/arm64*\n' }
    const found = await findBuilder(docker({ ...answers, 'buildx inspect': inspect, info: {} }), true)
    expect(found).toMatchObject({ platforms: ['linux/amd64', 'linux/arm64'], manyPlatforms: false })
    const snapshotter = { stdout: '[["driver-type","io.containerd.snapshotter.v1"]]' }
    const store = await findBuilder(
      docker({ ...answers, 'buildx inspect': inspect, info: snapshotter }),
      true,
    )
    expect(store.manyPlatforms).toBe(true)
  })

  it('takes the platforms of all nodes', () => {
    const output =
      'Driver:  docker-container\nNodes:\nPlatforms: linux/amd64, linux/386\nPlatforms: linux/arm64\n'
    expect(readBuildxInspect(output)).toEqual({
      driver: 'docker-container',
      platforms: ['linux/amd64', 'linux/386', 'linux/arm64'],
    })
  })

  it.each([
    ['there is no docker', { exitCode: 127 }, 'There is no Docker'],
    [
      'the engine is down',
      {
        exitCode: 1,
        stdout: '{"Client":{"Version":"28"},"Server":null}',
        stderr: 'Cannot connect to the Docker daemon at unix:///x',
      },
      'The Docker engine does not answer',
    ],
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
  ])('is not found when %s', async (_, answer, message) => {
    await expect(findBuilder(docker({ version: answer }), false)).rejects.toThrow(message)
  })
})
