import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { describeWith, type Requirement, startBuildKit, type BuildKitServer } from '@slipway/testkit'
import { publish, type Published } from '../../src/build/publish.js'
import type { Builder, BuilderWish } from '../../src/builder/builder.js'
import { withBuilder } from '../../src/builder/with-builder.js'
import { writeDockerConfig } from '../../src/docker/docker-config.js'
import type { Login } from '../../src/docker/login.js'
import { writePodmanAuth } from '../../src/docker/podman-auth.js'
import { wish } from '../builder/fake-probe.js'
import { ownStore } from '../secrets/builders.js'
import { copySmallSystem } from '../secrets/small-system.js'
import { folder, removeFolders } from '../world.js'
import { configWithBuildx } from './login.js'
import { hasOldClient, oldClientPath } from './old-client.js'
import { plan, repository, request } from './requests.js'
import { startDockerRegistry, type DockerRegistry } from './start-docker-registry.js'
import { stepContext, type StepContext } from './step-context.js'

type Environment = Readonly<Record<string, string>>

const clients: readonly (readonly [Builder['kind'], Requirement, () => Environment])[] = [
  ['engine-classic', 'docker', () => ({ DOCKER_CONFIG: folder() })],
  ...(hasOldClient
    ? [
        [
          'engine-buildkit',
          'docker',
          (): Environment => ({ DOCKER_CONFIG: folder(), PATH: oldClientPath() }),
        ] as const,
      ]
    : []),
  ['buildx', 'buildx', () => ({ DOCKER_CONFIG: configWithBuildx() })],
  ['podman', 'podman', () => ownStore().env],
  ['buildah', 'buildah', () => ownStore().env],
]

describeWith('docker-registry', 'an image in a registry that is not ours', () => {
  describeWith('docker', 'is pulled and run by another user', () => {
    let registry: DockerRegistry
    let step: StepContext
    const path = process.env.PATH
    beforeAll(async () => (registry = await startDockerRegistry()))
    afterAll(async () => {
      removeFolders()
      await registry.stop()
    })
    afterEach(() => {
      process.env.PATH = path
      step.end()
      removeImages()
    })

    const uri = (): string => `${registry.host}/team/orders`

    const build = async (said: string, env: Environment, wanted: Partial<BuilderWish>): Promise<Made> => {
      const context = folder({ Dockerfile: `FROM scratch\nCOPY root /\nRUN echo ${said} > /said\n${says}\n` })
      copySmallSystem(join(context, 'root'))
      // The program that is asked for its version is looked up by this process's own PATH.
      process.env.PATH = env.PATH ?? path
      step = stepContext(env)
      return withBuilder(wish(wanted), step, async (builder) => {
        const push = { repository: repository(uri()), tag: 'v1' }
        const toDo = plan(builder, request(context), { push, localNames: [] })
        const login = loginTo(registry, step)
        return { builder, published: await publish({ plan: toDo, login, folder: folder(), context: step }) }
      })
    }

    const digestInRegistry = async (): Promise<string> => {
      const types = [
        'vnd.docker.distribution.manifest.v2',
        'vnd.oci.image.manifest.v1',
        'vnd.oci.image.index.v1',
      ]
      const accept = types.map((type) => `application/${type}+json`).join(',')
      const answer = await registry.ask('/v2/team/orders/manifests/v1', accept)
      return answer.headers.get('docker-content-digest') ?? ''
    }

    /** Everything of this registry that the engine has: a pull starts from nothing. */
    const removeImages = (): void => {
      const listing = docker('images', '--digests', '--format', '{{.ID}} {{.Repository}}').split('\n')
      const ids = listing.filter((line) => line.endsWith(` ${uri()}`)).map((line) => line.split(' ')[0] ?? '')
      if (ids.length > 0) docker('rmi', '--force', ...new Set(ids))
    }

    const pullAndRun = async (said: string): Promise<void> => {
      const image = `${uri()}@${await digestInRegistry()}`
      removeImages()
      const [stranger, user] = [folder(), folder()]
      expect(() => docker('--config', stranger, 'pull', image)).toThrow(/no basic auth credentials/)
      const password = ['--username', registry.user, '--password-stdin', registry.host]
      execFileSync('docker', ['--config', user, 'login', ...password], {
        input: registry.password,
        stdio: ['pipe', 'pipe', 'pipe'],
      })
      expect(docker('--config', user, 'pull', image)).toContain('Downloaded newer image')
      expect(docker('run', '--rm', '--network', 'none', image)).toBe(`${said}\n`)
    }

    describe.each(clients)('%s', (kind, needs, env) => {
      describeWith(needs, 'has built and pushed it', () => {
        it('under the digest that it tells', async () => {
          const said = randomUUID()
          const wanted = kind === 'podman' || kind === 'buildah' ? { builder: kind } : {}
          const { builder, published } = await build(said, env(), wanted)
          expect(builder.kind).toBe(kind)
          const digest = await digestInRegistry()
          // The engine 20.10 pushes for buildx without telling it the digest: run.ts asks the registry then.
          const tellsNothing =
            kind === 'buildx' && published.kind === 'pushed' && published.digest === undefined
          expect(published).toMatchObject({ kind: 'pushed', ...(tellsNothing ? {} : { digest }) })
          await pullAndRun(said)
        })
      })
    })

    describeWith('buildkitd', 'a remote BuildKit has built and pushed it', () => {
      let buildKit: BuildKitServer
      beforeAll(async () => (buildKit = await startBuildKit()), 60_000)
      afterAll(() => buildKit.stop())

      it('under the digest that it tells', async () => {
        const said = randomUUID()
        const env = { DOCKER_CONFIG: configWithBuildx() }
        const { published } = await build(said, env, { endpoint: buildKit.endpoint })
        expect(published).toMatchObject({ kind: 'pushed', digest: await digestInRegistry() })
        await pullAndRun(said)
      })
    })
  })
})

interface Made {
  readonly builder: Builder
  readonly published: Published
}

const says = 'CMD ["/bin/sh", "-c", "read said < /said; echo $said"]'

function docker(...args: readonly string[]): string {
  return execFileSync('docker', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
}

/** As login.ts of the action has it, with the password of this registry. */
function loginTo({ host, user, password }: DockerRegistry, { env }: StepContext): Login {
  const config = folder()
  const auth = { host, user, password }
  writeDockerConfig(config, env.DOCKER_CONFIG ?? '/nonexistent', auth)
  const podmanAuth = writePodmanAuth(config, env, [auth])
  return {
    env: { ...env, DOCKER_CONFIG: config, REGISTRY_AUTH_FILE: podmanAuth },
    renew: () => Promise.reject(new Error('This password does not expire')),
  }
}
