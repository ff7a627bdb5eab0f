import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describeWith } from '@slipway/testkit'
import type { BuildPlan } from '../../src/build/build-plan.js'
import type { Published } from '../../src/build/publish.js'
import { publishWithPodman } from '../../src/build/publish-podman.js'
import type { BuildRequest } from '../../src/build/request.js'
import { findBuildah } from '../../src/builder/buildah.js'
import { findPodman } from '../../src/builder/podman.js'
import { writeDockerConfig } from '../../src/docker/docker-config.js'
import type { Login } from '../../src/docker/login.js'
import { plan, repository, request } from './requests.js'
import { startDockerRegistry, type DockerRegistry } from './start-docker-registry.js'
import { stepContext, type StepContext } from './step-context.js'

interface Manifest {
  readonly mediaType?: string
  readonly config?: { readonly digest: string; readonly mediaType: string }
  readonly annotations?: Readonly<Record<string, string>>
  readonly manifests?: readonly {
    readonly digest: string
    readonly platform: { readonly architecture: string }
  }[]
}

const manifestTypes = [
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
].join(',')

for (const kind of ['podman', 'buildah'] as const) {
  describeWith('docker-registry', `publishing with ${kind}`, () => {
    describeWith(kind, 'into a registry with a password', () => {
      let root: string
      let registry: DockerRegistry
      let step: StepContext

      beforeEach(async () => {
        root = mkdtempSync(join(tmpdir(), 'slipway-podman-'))
        const storage = `[storage]\ndriver = "vfs"\ngraphroot = "${root}/graph"\nrunroot = "${root}/run"\n`
        writeFileSync(join(root, 'storage.conf'), storage)
        registry = await startDockerRegistry()
        // A store of the test's own, and no cgroups, which not every machine gives away.
        step = stepContext({
          CONTAINERS_STORAGE_CONF: join(root, 'storage.conf'),
          BUILDAH_ISOLATION: 'chroot',
        })
      })
      afterEach(async () => {
        await registry.stop()
        step.end()
        rmSync(root, { recursive: true, force: true })
      })

      const write = (files: Readonly<Record<string, string>>): string => {
        for (const [name, content] of Object.entries(files)) {
          mkdirSync(dirname(join(root, 'app', name)), { recursive: true })
          writeFileSync(join(root, 'app', name), content)
        }
        return join(root, 'app')
      }

      const login = (password = registry.password): Login & { readonly renewals: number } => {
        const config = mkdtempSync(join(root, 'docker-'))
        const auth = { host: registry.host, user: registry.user, password }
        writeDockerConfig(config, '/nonexistent', auth)
        const made = {
          renewals: 0,
          env: { ...step.env, REGISTRY_AUTH_FILE: join(config, 'config.json') },
          renew: () => {
            made.renewals++
            writeFileSync(made.env.REGISTRY_AUTH_FILE, readFileSync(login().env.REGISTRY_AUTH_FILE ?? ''))
            return Promise.resolve()
          },
        }
        return made
      }

      const run = async (
        files: Readonly<Record<string, string>>,
        asked: Partial<BuildRequest> = {},
        changed: Partial<BuildPlan> = {},
        as: Login = login(),
      ): Promise<Published> => {
        const builder = await (kind === 'podman' ? findPodman(step) : findBuildah(step))
        if (builder === undefined) throw new Error(`${kind} was not found`)
        const push = { repository: repository(`${registry.host}/orders`), tag: 'v1' }
        const toDo = plan(builder, request(write(files), asked), { push, ...changed })
        return publishWithPodman({ plan: toDo, login: as, folder: step.folder, context: step })
      }

      const manifest = async (reference: string): Promise<Manifest & { readonly digest: string | null }> => {
        const answer = await registry.ask(`/v2/orders/manifests/${reference}`, manifestTypes)
        // What the registry gives is checked by the assertions on it.
        const found = (await answer.json()) as Manifest
        return { ...found, digest: answer.headers.get('docker-content-digest') }
      }

      const config = async (digest: string): Promise<string> =>
        (await registry.ask(`/v2/orders/blobs/${digest}`)).text()

      /** The listing of the images, under its headline. */
      const stored = (): string =>
        execFileSync(kind, ['images', '--all'], { encoding: 'utf8', env: step.env })

      const tiny = { Dockerfile: 'FROM scratch\nCOPY content /\n', content: 'x' }

      it('pushes the image, says its digest, and leaves no image behind', async () => {
        const labels = new Map([['org.opencontainers.image.version', '1.2.3']])
        const published = await run(tiny, { labels, annotations: new Map([['manifest:a.b', 'c']]) })
        const found = await manifest('v1')
        expect(published).toMatchObject({ kind: 'pushed', digest: found.digest })
        expect(found.annotations).toMatchObject({ 'a.b': 'c' })
        const configuration = await config(found.config?.digest ?? '')
        expect(configuration).toContain('"org.opencontainers.image.version":"1.2.3"')
        expect(stored()).not.toContain('slipway-build')
        expect(step.lines.join('\n')).toContain('[2/')
      })

      it('makes an index of several platforms, each its own image', async () => {
        await run(tiny, { platforms: ['linux/amd64', 'linux/arm64'] })
        const index = await manifest('v1')
        expect(index.manifests?.map(({ platform }) => platform.architecture).sort()).toEqual([
          'amd64',
          'arm64',
        ])
        for (const { digest, platform } of index.manifests ?? []) {
          const image = await manifest(digest)
          expect(await config(image.config?.digest ?? '')).toContain(
            `"architecture":"${platform.architecture}"`,
          )
        }
        expect(stored().trim().split('\n')).toHaveLength(1)
      })

      it('names the image where it is to stay', async () => {
        const published = await run(tiny, {}, { push: undefined, localNames: ['localhost/orders:dev'] })
        expect(published.kind).toBe('built-only')
        expect(stored()).toMatch(/localhost\/orders +dev/)
        expect(stored()).not.toContain('slipway-build')
      })

      it('keeps what the OCI format has no place for', async () => {
        await run({ ...tiny, Dockerfile: 'FROM scratch\nCOPY content /\nHEALTHCHECK CMD ["/content"]\n' })
        const found = await manifest('v1')
        expect(found.config?.mediaType).toBe('application/vnd.docker.container.image.v1+json')
        expect(await config(found.config?.digest ?? '')).toContain('Healthcheck')
      })

      it('logs in again when the registry does not take the login any more', async () => {
        const expired = login('expired')
        expect(await run(tiny, {}, {}, expired)).toMatchObject({ kind: 'pushed' })
        expect(expired.renewals).toBe(1)
      })

      it('says which instruction failed, at which line, and which file is missing', async () => {
        const published = await run({
          Dockerfile: '# one\nFROM scratch\nCOPY \\\n  Content /\n',
          content: 'x',
        })
        expect(published).toMatchObject({
          kind: 'build-failed',
          instruction: 'COPY Content /',
          line: 3,
          hint: 'There is no Content in the context, but there is content.',
        })
      })

      it('says when a file is kept out of the context', async () => {
        const ignored = { ...tiny, 'Dockerfile.dockerignore': 'content\n' }
        const published = await run(ignored)
        expect(published).toMatchObject({ kind: 'build-failed', line: 2 })
        expect(published).toMatchObject({
          hint: expect.stringContaining('Dockerfile.dockerignore keeps it out of the context') as string,
        })
      })

      it('hands over secrets in files of this user, for the time of the build', async () => {
        const secrets = [{ id: 'token', from: 'value', value: 'sesame' }] as const
        const used = 'FROM scratch\nCOPY content /\nRUN --mount=type=secret,id=token ["/no-such-program"]\n'
        const published = await run({ ...tiny, Dockerfile: used }, { secrets })
        expect(published).toMatchObject({ kind: 'build-failed', line: 3 })
        expect(readdirSync(step.folder).filter((name) => name.startsWith('secrets'))).toEqual([])
        expect(step.lines.join('\n')).not.toContain('sesame')
      })
    })
  })
}
