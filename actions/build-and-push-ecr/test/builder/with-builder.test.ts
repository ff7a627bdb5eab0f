import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { startLocalAws, type LocalAws } from '@slipway/local-aws'
import { describeWith } from '@slipway/testkit'
import type { BuilderWish } from '../../src/builder/builder.js'
import { removeLeftBuilders } from '../../src/builder/private-builder.js'
import { withBuilder } from '../../src/builder/with-builder.js'
import { publish } from '../../src/build/publish.js'
import { configWithBuildx, loginTo } from '../build/login.js'
import { plan, repository, request } from '../build/requests.js'
import { stepContext, type StepContext } from '../build/step-context.js'
import { createRepository, digestsOf, folder, registry, removeAll } from '../world.js'
import { dockerWithContainers, madeBuilders, removeBuildKitImage } from './docker-with-containers.js'
import { wish } from './fake-probe.js'

const manyPlatforms: Partial<BuilderWish> = {
  needs: new Map([['many-platforms', 'platforms']]),
  platforms: ['linux/amd64', 'linux/arm64'],
}
const cache: Partial<BuilderWish> = { wants: new Set(['cache-export']) }

describeWith('buildkitd', 'a builder that is made for the step', () => {
  let aws: LocalAws
  let step: StepContext
  const path = process.env.PATH
  beforeAll(async () => {
    aws = await startLocalAws()
    await createRepository(aws)
    process.env.PATH = dockerWithContainers()
  })
  afterAll(async () => {
    process.env.PATH = path
    removeBuildKitImage()
    removeAll(aws)
    await aws.stop()
  })
  beforeEach(() => {
    step = stepContext({ DOCKER_CONFIG: configWithBuildx() })
  })
  afterEach(() => {
    step.end()
    expect(madeBuilders()).toEqual([])
  })

  it("makes what the engine's own cannot, pushes it to a registry of this machine, and is gone", async () => {
    const registryHost = registry(aws)
    const login = await loginTo(aws, step.env)
    const files = folder({ Dockerfile: 'FROM scratch\nCOPY content /\n', content: 'made' })
    const published = await withBuilder(wish({ ...manyPlatforms, registryHost }), step, async (builder) => {
      expect(builder).toMatchObject({
        driver: 'docker-container',
        name: expect.stringContaining('made') as string,
      })
      expect(madeBuilders()).toHaveLength(2)
      const asked = request(files, { platforms: ['linux/amd64', 'linux/arm64'] })
      const push = { repository: repository(`${registryHost}/orders-api`), tag: 'made' }
      return publish({ plan: plan(builder, asked, { push }), login, folder: folder(), context: step })
    })
    const [digest] = await digestsOf(aws, 'made')
    expect(published).toMatchObject({ kind: 'pushed', digest })
    expect(readdirSync(step.folder)).toEqual([])
  })

  it('is gone when the work fails or the step is cancelled', async () => {
    await expect(
      withBuilder(wish(manyPlatforms), step, () => {
        step.cancel()
        return Promise.reject(new Error('cancelled'))
      }),
    ).rejects.toThrow('cancelled')
    expect(readdirSync(step.folder)).toEqual([])
  })

  it('is removed by the post step when the step was killed', async () => {
    const killed = new Promise<never>(() => undefined)
    await new Promise<void>((resolve) => {
      void withBuilder(wish(manyPlatforms), step, () => {
        resolve()
        return killed
      })
    })
    expect(madeBuilders()).toHaveLength(2)
    mkdirSync(join(step.folder, 'of-another'))
    await removeLeftBuilders(step)
    expect(readdirSync(step.folder)).toEqual(['of-another'])
  })

  it('is made for a cache on a runner that starts empty, and only there', async () => {
    const driver = (context: StepContext): Promise<string | undefined> =>
      withBuilder(wish(cache), context, (builder) => Promise.resolve(builder.driver))
    expect(await driver(step)).toBe('docker')
    const hosted = { ...step, env: { ...step.env, RUNNER_ENVIRONMENT: 'github-hosted' } }
    expect(await driver(hosted)).toBe('docker-container')
  })
})

describeWith('buildx', 'a builder that cannot be made', () => {
  let step: StepContext
  beforeEach(() => {
    step = stepContext({ DOCKER_CONFIG: configWithBuildx(), RUNNER_ENVIRONMENT: 'github-hosted' })
  })
  afterEach(() => {
    step.end()
    expect(madeBuilders()).toEqual([])
  })

  // Nothing starts, here because buildx takes no such option.
  const broken = (): StepContext => ({
    ...step,
    programs: {
      ...step.programs,
      run: (program, args, options) =>
        step.programs.run(
          program,
          [...args, ...(args[1] === 'create' ? ['--driver-opt', 'nonsense=1'] : [])],
          options,
        ),
    },
  })

  it('is an error where it is needed, which says what it takes and what else would do', async () => {
    await expect(withBuilder(wish(manyPlatforms), broken(), () => Promise.resolve())).rejects.toMatchObject({
      message: expect.stringMatching(
        /^buildx v\S+ \(driver docker\) cannot do what platforms asks for, and a builder that can did not start$/,
      ) as string,
      hint: expect.stringContaining('buildkit-endpoint') as string,
    })
    expect(readdirSync(step.folder)).toEqual([])
  })

  it('is done without where it would only help, with a warning', async () => {
    const found = await withBuilder(wish(cache), broken(), (builder) => Promise.resolve(builder.driver))
    expect(found).toBe('docker')
    expect(step.lines.join('\n')).toMatch(/warning: No builder with a cache of its own: .*nonsense/)
  })

  it('is not made in the place of one that the input names', async () => {
    const named = wish({ ...manyPlatforms, builder: 'docker' })
    await expect(withBuilder(named, step, () => Promise.resolve())).rejects.toThrow(
      'cannot do what platforms asks for',
    )
  })
})
