import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { startLocalAws, type LocalAws } from '@slipway/local-aws'
import { describeWith } from '@slipway/testkit'
import { withBuilder } from '../../src/builder/with-builder.js'
import { publish, type Published } from '../../src/build/publish.js'
import type { BuildPlan } from '../../src/build/build-plan.js'
import type { BuildRequest } from '../../src/build/request.js'
import { wish } from '../builder/fake-probe.js'
import { createRepository, digestsOf, dockerfile, folder, registry, removeAll, tinyImage } from '../world.js'
import { configWithBuildx, loginTo } from './login.js'
import { hasOldClient, oldClientPath } from './old-client.js'
import { plan, repository, request } from './requests.js'
import { stepContext, type StepContext } from './step-context.js'

const clients: readonly (readonly [string, () => NodeJS.ProcessEnv, string])[] = [
  ['the classic builder', () => ({ DOCKER_CONFIG: folder() }), 'engine-classic'],
  ['buildx', () => ({ DOCKER_CONFIG: configWithBuildx() }), 'buildx'],
  ...(hasOldClient
    ? [
        [
          "the engine's BuildKit",
          () => ({ DOCKER_CONFIG: folder(), PATH: oldClientPath() }),
          'engine-buildkit',
        ] as const,
      ]
    : []),
]

describeWith('buildx', 'publishing with the engine', () => {
  let aws: LocalAws
  let step: StepContext
  const path = process.env.PATH
  beforeEach(async () => {
    aws = await startLocalAws()
    await createRepository(aws)
  })
  afterEach(async () => {
    process.env.PATH = path
    step.end()
    removeAll(aws)
    await aws.stop()
  })

  const run = async (
    env: NodeJS.ProcessEnv,
    files: Readonly<Record<string, string>>,
    asked: Partial<BuildRequest> = {},
    changed: Partial<BuildPlan> = {},
  ): Promise<{ readonly published: Published; readonly kind: string; readonly renewals: number }> => {
    // The program that is asked for its version is looked up by this process's own PATH.
    process.env.PATH = env.PATH ?? path
    step = stepContext({ INPUT_SECRETS: 's=hunter2', ...env })
    const login = await loginTo(aws, step.env)
    const registryRepository = repository(`${registry(aws)}/orders-api`)
    return withBuilder(wish(), step, async (builder) => {
      const planned = plan(builder, request(folder(files), asked), {
        push: { repository: registryRepository, tag: 'v1' },
        localNames: [`${registry(aws)}/local:v1`],
        ...changed,
      })
      const published = await publish({
        plan: planned,
        login: planned.push === undefined ? undefined : login,
        folder: folder(),
        context: step,
      })
      return { published, kind: builder.kind, renewals: login.renewals }
    })
  }

  describe.each(clients)('by %s', (name, env, kind) => {
    it('pushes what it built, and knows its digest', async () => {
      const found = await run(env(), tinyImage(name), { labels: new Map([['l', 'm']]) })
      expect(found.kind).toBe(kind)
      if (found.published.kind !== 'pushed') throw new Error(JSON.stringify(found.published))
      const [digest] = await digestsOf(aws, 'v1')
      // The engine 20.10 pushes for buildx without telling it the digest.
      expect([digest, undefined]).toContain(found.published.digest)
      expect(found.published.steps.length).toBeGreaterThan(1)
    })

    it('gives the image that is loaded its local name', async () => {
      const local = `${registry(aws)}/local:v1`
      await run(env(), tinyImage(name), { load: true })
      const ids = [local, `${registry(aws)}/orders-api:v1`].map((image) =>
        execFileSync('docker', ['images', '--quiet', image], { encoding: 'utf8' }),
      )
      expect(ids[0]).not.toBe('')
      expect(ids[0]).toBe(ids[1])
    })

    it('builds without pushing', async () => {
      const { published } = await run(env(), tinyImage(name), {}, { push: undefined })
      expect(published.kind).toBe('built-only')
      expect(await digestsOf(aws, 'v1')).toEqual([])
    })

    it('says which instruction failed', async () => {
      const files = { Dockerfile: dockerfile('failing', 'RUN echo broken >&2 && exit 3') }
      const { published } = await run(env(), files)
      expect(published).toMatchObject({ kind: 'build-failed', line: 3, output: ['broken'] })
    })

    it('pushes again when the registry fails in a way that passes', async () => {
      aws.faults.add({ calls: 'ecr:PutImage', kind: 'throttle', count: 1 })
      const { published } = await run(env(), tinyImage(name))
      expect(published.kind).toBe('pushed')
    })

    it('says that the tag is there already', async () => {
      await createRepository(aws, 'fixed', { imageTagMutability: 'IMMUTABLE' })
      const push = { repository: repository(`${registry(aws)}/fixed`), tag: 'v1' }
      expect((await run(env(), tinyImage('one'), {}, { push })).published.kind).toBe('pushed')
      step.end()
      const { published } = await run(env(), tinyImage('two'), {}, { push })
      expect(published).toMatchObject({ kind: 'tag-exists', tag: 'v1' })
    })
  })

  describe.each(clients.filter(([, , kind]) => kind !== 'engine-classic'))('by %s', (_name, env) => {
    const secretFile = [
      'RUN --mount=type=secret,id=s --mount=type=secret,id=e --mount=type=secret,id=f \\',
      '  read s < /run/secrets/s; read e < /run/secrets/e; read f < /run/secrets/f; \\',
      '  [ "$s$e$f" = hunter2swordfishopen ] || exit 9',
    ].join('\n')

    it('hands over secrets of values, variables and files, and leaves nothing of them', async () => {
      const file = join(folder({ key: 'open\n' }), 'key')
      const { published } = await run(
        { ...env(), FISH: 'swordfish\n' },
        { Dockerfile: dockerfile(String(Date.now()), secretFile) },
        {
          secrets: [
            { id: 's', from: 'value', value: 'hunter2\n' },
            { id: 'e', from: 'environment', name: 'FISH' },
            { id: 'f', from: 'file', path: file },
          ],
        },
      )
      expect(published.kind).toBe('pushed')
      expect(step.lines.join('\n')).not.toMatch(/hunter2\b|swordfish\b/)
      expect(readdirSync(step.folder)).toEqual([])
    })

    it('writes further outputs', async () => {
      const out = folder()
      const { published } = await run(env(), tinyImage('out'), { outputs: [`type=local,dest=${out}/o`] })
      expect(published.kind).toBe('pushed')
      expect(readdirSync(join(out, 'o'))).toEqual(['content'])
    })
  })
})
