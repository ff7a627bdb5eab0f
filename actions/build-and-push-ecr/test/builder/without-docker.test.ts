import { describeWith } from '@slipway/testkit'
import { findBuilder } from '../../src/builder/find-builder.js'
import { stepContext, type StepContext } from '../build/step-context.js'
import { wish } from './fake-probe.js'

describe('without a Docker that answers', () => {
  let step: StepContext
  beforeEach(() => (step = stepContext({ DOCKER_HOST: 'unix:///nonexistent/docker.sock' })))
  afterEach(() => step.end())

  describeWith('podman', 'but with Podman', () => {
    it('the builder is Podman where the input says so', async () => {
      expect(await findBuilder(wish({ builder: 'podman' }), step)).toMatchObject({ kind: 'podman' })
    })

    it('the engine that is down is told, and that Podman is there', async () => {
      await expect(findBuilder(wish(), step)).rejects.toMatchObject({
        message: 'The Docker engine does not answer',
        hint: expect.stringMatching(
          /systemctl start docker.*Podman \S+ is here too, with builder: podman/s,
        ) as string,
      })
    })

    it.each([
      ['there is no docker on PATH', 'no-such-docker'],
      // As Debian's package podman-docker has it.
      ['docker is Podman by another name', 'podman'],
    ])('the builder is Podman where %s', async (_, docker) => {
      const ask: typeof step.programs.ask = (program, ...rest) =>
        step.programs.ask(program === 'docker' ? docker : program, ...rest)
      const programs = { ...step.programs, ask }
      expect(await findBuilder(wish(), { ...step, programs })).toMatchObject({ kind: 'podman' })
    })

    it('the builder is not Podman when the input says docker', async () => {
      await expect(findBuilder(wish({ builder: 'docker' }), step)).rejects.toThrow('does not answer')
    })
  })

  describeWith('buildah', 'but with Buildah', () => {
    it('the builder is Buildah when the input says so', async () => {
      expect(await findBuilder(wish({ builder: 'buildah' }), step)).toMatchObject({ kind: 'buildah' })
    })
  })

  it('a builder that the input names and that is not there is an error', async () => {
    const programs = {
      ...step.programs,
      ask: () => Promise.resolve({ exitCode: 127, stdout: '', stderr: '' }),
    }
    await expect(findBuilder(wish({ builder: 'podman' }), { ...step, programs })).rejects.toThrow(
      'There is no podman on this runner',
    )
    await expect(findBuilder(wish(), { ...step, programs })).rejects.toThrow('There is no Docker')
  })
})
