import { describeWith } from '@slipway/testkit'
import { findBuilder } from '../../src/builder/find-builder.js'
import { stepContext, type StepContext } from '../build/step-context.js'
import { wish } from './fake-probe.js'

describe('without a Docker that answers', () => {
  let step: StepContext
  beforeEach(() => (step = stepContext({ DOCKER_HOST: 'unix:///nonexistent/docker.sock' })))
  afterEach(() => step.end())

  describeWith('podman', 'but with Podman', () => {
    it('the builder is Podman', async () => {
      expect(await findBuilder(wish(), step)).toMatchObject({ kind: 'podman' })
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
