import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { BatchGetImageCommand } from '@aws-sdk/client-ecr'
import { startLocalAws, type LocalAws } from '@slipway/local-aws'
import { describeWith, startBuildKit, type BuildKitServer } from '@slipway/testkit'
import type { Builder, BuilderWish } from '../../src/builder/builder.js'
import { withBuilder } from '../../src/builder/with-builder.js'
import type { BuildPlan } from '../../src/build/build-plan.js'
import { publish, type Published } from '../../src/build/publish.js'
import type { BuildRequest } from '../../src/build/request.js'
import { wish } from '../builder/fake-probe.js'
import { askEcr, createRepository, folder, registry, removeAll, tinyImage } from '../world.js'
import { makeCertificates } from './certificates.js'
import { configWithBuildx, loginTo } from './login.js'
import { plan, repository, request } from './requests.js'
import { stepContext, type StepContext } from './step-context.js'

/** A port that nobody listens on: buildkitd takes none of the kernel's choice. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address !== null ? address.port : 0
}

const rest = 'FROM scratch\nARG TARGETARCH\nCOPY content /$TARGETARCH\n'

describeWith('buildkitd', 'publishing with a remote BuildKit', () => {
  let aws: LocalAws
  let buildKit: BuildKitServer
  let step: StepContext
  beforeAll(async () => {
    ;[aws, buildKit] = await Promise.all([startLocalAws(), startBuildKit()])
    await createRepository(aws)
  }, 60_000)
  afterAll(async () => {
    removeAll(aws)
    await Promise.all([aws.stop(), buildKit.stop()])
  })
  afterEach(() => step.end())

  const run = async (
    files: Readonly<Record<string, string>>,
    asked: Partial<BuildRequest> = {},
    changed: Partial<BuildPlan> = {},
    wanted: Partial<BuilderWish> = {},
  ): Promise<{ readonly published: Published; readonly builder: Builder }> => {
    step = stepContext({ DOCKER_CONFIG: configWithBuildx() })
    const login = await loginTo(aws, step.env)
    const push = { repository: repository(`${registry(aws)}/orders-api`), tag: 'v1' }
    return withBuilder(wish({ endpoint: buildKit.endpoint, ...wanted }), step, async (builder) => {
      const planned = plan(builder, request(folder(files), asked), { push, ...changed })
      const parts = { plan: planned, login, folder: folder(), context: step }
      return { published: await publish(parts), builder }
    })
  }

  const manifest = async (tag: string): Promise<Record<string, unknown>> => {
    const question = new BatchGetImageCommand({
      repositoryName: 'orders-api',
      imageIds: [{ imageTag: tag }],
      acceptedMediaTypes: [
        'application/vnd.oci.image.index.v1+json',
        'application/vnd.oci.image.manifest.v1+json',
        'application/vnd.docker.distribution.manifest.v2+json',
      ],
    })
    const { images = [] } = await askEcr(aws, (ecr) => ecr.send(question))
    const [image] = images
    const parsed: unknown = JSON.parse(image?.imageManifest ?? '{}')
    return typeof parsed === 'object' ? { ...parsed, digest: image?.imageId?.imageDigest } : {}
  }

  const push = (tag: string): Partial<BuildPlan> => ({
    push: { repository: repository(`${registry(aws)}/orders-api`), tag },
  })

  it('pushes one index of all platforms, and knows its digest', async () => {
    const files = { Dockerfile: rest, content: 'both' }
    const { published, builder } = await run(
      files,
      { platforms: ['linux/amd64', 'linux/arm64'], provenance: 'false' },
      push('index'),
    )
    expect(builder).toMatchObject({ kind: 'buildx', driver: 'remote' })
    const index = await manifest('index')
    expect(published).toMatchObject({ kind: 'pushed', digest: index.digest })
    expect(index.manifests).toMatchObject([
      { platform: { architecture: 'amd64' } },
      { platform: { architecture: 'arm64' } },
    ])
  })

  it('attests where the image comes from when asked, and leaves it for AWS Lambda', async () => {
    const files = { Dockerfile: rest, content: 'attested' }
    await run(files, { provenance: 'mode=max' }, push('attested'))
    expect((await manifest('attested')).manifests).toMatchObject([
      { platform: { os: 'linux' } },
      { annotations: { 'vnd.docker.reference.type': 'attestation-manifest' } },
    ])
    await run(files, { singleManifest: true }, push('lambda'))
    expect(await manifest('lambda')).toMatchObject({ layers: [{}] })
  })

  it('puts annotations on the image', async () => {
    const asked = { annotations: new Map([['index:org.example', 'a,b "c"']]), provenance: 'mode=min' }
    await run(tinyImage('annotated'), asked, push('annotated'))
    expect((await manifest('annotated')).annotations).toEqual({ 'org.example': 'a,b "c"' })
  })

  it('pushes, loads and writes a folder in one run', async () => {
    const out = folder()
    const name = `${registry(aws)}/loaded:v1`
    const { published } = await run(
      tinyImage('all'),
      { load: true, outputs: [`type=local,dest=${out}/o`] },
      { ...push('all'), localNames: [name] },
    )
    expect(published).toMatchObject({ kind: 'pushed', digest: (await manifest('all')).digest })
    expect(readdirSync(join(out, 'o'))).toEqual(['content'])
    expect(execFileSync('docker', ['images', '--quiet', name], { encoding: 'utf8' })).not.toBe('')
  })

  it('writes a cache beside the images, and another BuildKit takes the layers from there', async () => {
    const files = { Dockerfile: 'FROM scratch\nCOPY content /a\nCOPY content /b\n', content: 'cached' }
    const ref = `type=registry,ref=${registry(aws)}/orders-api:cache`
    const cacheTo = [`${ref},mode=max,image-manifest=true,oci-mediatypes=true`]
    await run(files, {}, { ...push('first'), cacheTo })
    const other = await startBuildKit()
    try {
      const endpoint = other.endpoint
      const { published } = await run(files, {}, { ...push('second'), cacheFrom: [ref] }, { endpoint })
      if (published.kind !== 'pushed') throw new Error(JSON.stringify(published))
      expect(published.steps.filter(({ state }) => state === 'cached').map(({ name }) => name)).toEqual([
        expect.stringContaining('COPY content /a'),
        expect.stringContaining('COPY content /b'),
      ])
    } finally {
      await other.stop()
    }
  }, 60_000)

  it('leaves no trace of the builder that it made', async () => {
    let env: Readonly<Record<string, string>> = {}
    step = stepContext({ DOCKER_CONFIG: configWithBuildx() })
    await withBuilder(wish({ endpoint: buildKit.endpoint }), step, (builder) => {
      env = builder.env
      expect(existsSync(env.BUILDX_CONFIG ?? '')).toBe(true)
      return Promise.resolve()
    })
    expect(existsSync(env.BUILDX_CONFIG ?? '')).toBe(false)
    expect(readdirSync(step.folder)).toEqual([])
  })

  it('says before the build that nothing answers', async () => {
    const endpoint = 'unix:///nonexistent/buildkitd.sock'
    await expect(run(tinyImage('x'), {}, {}, { endpoint })).rejects.toMatchObject({
      message: `The BuildKit at ${endpoint} cannot be reached`,
      hint: expect.stringContaining('buildkit-endpoint') as string,
    })
    expect(readdirSync(step.folder)).toEqual([])
  }, 60_000)

  it('shows a certificate to a BuildKit that asks for one', async () => {
    const { server, client } = makeCertificates()
    const port = await freePort()
    const file = (name: string): string => join(server, name)
    const tls = ['--tlscacert', file('ca.pem'), '--tlscert', file('cert.pem'), '--tlskey', file('key.pem')]
    const address = `tcp://127.0.0.1:${port}`
    const guarded = await startBuildKit('--addr', address, ...tls)
    try {
      const wanted = { endpoint: address, certificates: client }
      const { published } = await run(tinyImage('guarded'), {}, push('guarded'), wanted)
      expect(published).toMatchObject({ kind: 'pushed', digest: (await manifest('guarded')).digest })
    } finally {
      await guarded.stop()
    }
  }, 60_000)

  it('says which certificates are missing', async () => {
    const certificates = folder({ 'ca.pem': '' })
    await expect(
      run(tinyImage('x'), {}, {}, { endpoint: 'tcp://127.0.0.1:1', certificates }),
    ).rejects.toThrow('There is no cert.pem, key.pem in')
  })
})
