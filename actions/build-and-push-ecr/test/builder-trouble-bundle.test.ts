import { startLocalAws, type LocalAws } from '@slipway/local-aws'
import { describeWith } from '@slipway/testkit'
import { failureOf } from './failure-of.js'
import { createRepository, dockerfile, folder, removeFolders, withBuildx } from './world.js'

const plugin = 'What would: Docker with its plugin buildx'
const own = 'What would: a builder with a BuildKit of its own. Leave out the input builder'

let aws: LocalAws
beforeAll(async () => {
  aws = await startLocalAws()
  await createRepository(aws)
})
afterAll(async () => {
  removeFolders()
  await aws.stop()
})

/** What a step says whose builder cannot do what is asked of it: before a login is asked for, and before a build. */
async function refusalOf(options: Parameters<typeof failureOf>[1]): Promise<string> {
  const { message, calls, result } = await failureOf(aws, options)
  expect(calls).toEqual(['ecr:DescribeRepositories', 'ecr:BatchGetImage'])
  expect(result.masks).toEqual([])
  expect(result.outputs).toEqual({})
  return message
}

const everything = {
  secrets: 'token=x',
  ssh: 'default',
  'cache-to': 'type=registry,ref=registry.example/cache',
  sbom: 'true',
  'build-contexts': 'more=.',
  annotations: 'a=b',
  outputs: 'type=local,dest=out',
  'no-cache-filters': 'build',
  allow: 'security.insecure',
}

describeWith('docker', 'what the classic builder cannot do', () => {
  it('is refused with every input that asks for it, and what would do it', async () => {
    const message = await refusalOf({ inputs: { ...everything, platforms: 'linux/amd64,linux/arm64' } })
    const [said = ''] = message.split('\n')
    expect(said).toMatch(
      /^The builder at hand, the classic builder of Docker \d+\.\d+\.\S+, cannot do what .+ ask for$/,
    )
    for (const input of [...Object.keys(everything), 'platforms'])
      expect(said).toMatch(new RegExp(`\\b${input}\\b`))
    expect(message).toContain('It has no secrets for a build.')
    expect(message).toContain(plugin)
  })

  it('is refused for a cache and for the processor of another machine too', async () => {
    expect(await refusalOf({ inputs: { cache: 'registry' } })).toContain('cannot do what cache asks for')
    const foreign = await refusalOf({ inputs: { platforms: 'linux/s390x' } })
    expect(foreign).toContain('cannot build for linux/s390x')
    expect(foreign).toContain(plugin)
    expect(foreign).not.toContain('QEMU')
  })

  it('is refused for a remote BuildKit and for a builder of buildx', async () => {
    const remote = await refusalOf({ inputs: { 'buildkit-endpoint': 'tcp://127.0.0.1:1' } })
    expect(remote).toContain('A remote BuildKit needs buildx, and this Docker has none')
    expect(remote).toContain('docker-buildx-plugin')
    const named = await refusalOf({ inputs: { builder: 'big' } })
    expect(named).toContain('There is no builder big: this Docker has no buildx')
  })
})

describeWith('buildx', "what buildx cannot do with the engine's own BuildKit", () => {
  it('is refused where the input builder asks for that one', async () => {
    const { sbom, allow } = everything
    const inputs = {
      builder: 'docker',
      platforms: 'linux/amd64,linux/arm64',
      sbom,
      allow,
      'cache-to': 'type=gha',
    }
    const message = await refusalOf({ inputs, env: withBuildx() })
    expect(message).toMatch(
      /^The builder at hand, buildx \S+ \(driver docker\), cannot do what allow, sbom, cache-to and platforms ask for$/m,
    )
    expect(message).toContain(own)
  })

  it('is refused for programs of a processor that nothing emulates', async () => {
    const message = await refusalOf({
      workspace: folder({ Dockerfile: dockerfile('foreign') }),
      inputs: { platforms: 'linux/s390x' },
      env: withBuildx(),
    })
    expect(message).toMatch(/^The builder at hand, buildx .*, cannot build for linux\/s390x$/m)
    expect(message).toContain('- uses: docker/setup-qemu-action@v3')
  })

  it('is not tried with a builder that is not there', async () => {
    const message = await refusalOf({ inputs: { builder: 'nope' }, env: withBuildx() })
    expect(message).toContain('There is no buildx builder nope')
    expect(message).toContain('There are: default. The input builder also takes docker, podman and buildah.')
  })
})

describeWith('podman', 'what Podman cannot do', () => {
  it('is refused with every input that asks for it', async () => {
    const inputs = {
      builder: 'podman',
      attests: 'type=sbom',
      'no-cache-filters': 'build',
      allow: 'security.insecure',
      'cache-from': 'type=gha',
    }
    const message = await refusalOf({ inputs })
    expect(message).toMatch(
      /^The builder at hand, Podman \S+, cannot do what allow, attests, cache-from and no-cache-filters ask for$/m,
    )
    expect(message).toContain(plugin)
  })

  it('is not asked for where an engine should answer and does not', async () => {
    const message = await refusalOf({ env: { DOCKER_HOST: 'unix:///nonexistent.sock' } })
    expect(message).toContain('The Docker engine does not answer')
    expect(message).toContain('Start it (sudo systemctl start docker), or correct DOCKER_HOST')
    expect(message).toMatch(/Podman \S+ is here too, with builder: podman\.$/)
  })
})

describeWith('buildah', 'what Buildah cannot do', () => {
  it('is refused', async () => {
    const message = await refusalOf({ inputs: { builder: 'buildah', provenance: 'mode=max' } })
    expect(message).toMatch(/^The builder at hand, Buildah \S+, cannot do what provenance asks for$/m)
    expect(message).toContain(plugin)
  })
})
