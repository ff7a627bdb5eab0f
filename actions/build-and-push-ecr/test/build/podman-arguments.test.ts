import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Builder } from '../../src/builder/builder.js'
import { podmanFeatures } from '../../src/builder/podman-features.js'
import { imageFormat, podmanArguments } from '../../src/build/podman-arguments.js'
import type { BuildRequest } from '../../src/build/request.js'
import { plan, request } from './requests.js'

const builder: Builder = {
  kind: 'podman',
  name: 'Podman 4.3.1',
  version: '4.3.1',
  driver: undefined,
  platforms: ['linux/amd64', 'linux/arm64'],
  features: podmanFeatures('podman', '4.3.1'),
  env: {},
}

describe('the arguments of podman and buildah', () => {
  let folder: string
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'slipway-arguments-'))))
  afterEach(() => rmSync(folder, { recursive: true }))

  const dockerfile = (text: string): void => writeFileSync(join(folder, 'Dockerfile'), text)
  const args = (asked: Partial<BuildRequest> = {}): string =>
    podmanArguments(plan(builder, request(folder, asked)), 'name', ['--secret', 'id=a,src=/a'])
      .join(' ')
      .replaceAll(folder, '<context>')

  it('are few for a build that asks for nothing', () => {
    expect(args()).toBe(
      'build --tag name --format oci --force-rm --layers=true --file <context>/Dockerfile --secret id=a,src=/a <context>',
    )
  })

  it.each<[string, Partial<BuildRequest>, string]>([
    ['a stage', { target: 'prod' }, '--target prod'],
    ['a context', { buildContexts: new Map([['lib', '/lib']]) }, '--build-context lib=/lib'],
    ['an annotation', { annotations: new Map([['manifest:a', 'b']]) }, '--annotation a=b'],
    ['an annotation without a level', { annotations: new Map([['a.b/c', 'd']]) }, '--annotation a.b/c=d'],
    ['a network', { network: 'host' }, '--network host'],
    ['a cache', { cacheFrom: ['host:5000/orders:cache'] }, '--cache-from host:5000/orders'],
    ['a cache to write', { cacheTo: ['type=registry,ref=host/orders:c,mode=max'] }, '--cache-to host/orders'],
    ['an output', { outputs: ['type=local,dest=out'] }, '--output type=local,dest=out'],
    ['an agent', { ssh: ['default'] }, '--ssh default'],
    ['limits', { ulimits: ['nofile=1:2'], shmSize: '1m' }, '--shm-size 1m --ulimit nofile=1:2'],
    ['one platform of its own', { platforms: ['linux/amd64'] }, '--layers=true'],
  ])('have %s', (_, asked, expected) => {
    expect(args(asked)).toContain(expected)
  })

  it('make a list of several platforms, and take no layers that may be of another', () => {
    expect(args({ platforms: ['linux/amd64', 'linux/arm64'] })).toContain('build --manifest name')
    expect(args({ platforms: ['linux/amd64', 'linux/arm64'] })).toContain(
      '--platform linux/amd64,linux/arm64',
    )
    expect(args({ platforms: ['linux/arm64'] })).toContain(
      'build --tag name --format oci --force-rm --layers=false',
    )
  })

  it('leave out the network that has no name there', () => {
    expect(args({ network: 'default' })).not.toContain('--network')
  })

  it("have the Dockerfile's own .dockerignore", () => {
    writeFileSync(join(folder, 'Dockerfile.dockerignore'), '*')
    expect(args()).toContain('--ignorefile <context>/Dockerfile.dockerignore')
  })

  it.each<[Partial<BuildRequest>, string]>([
    [{ annotations: new Map([['index:a', 'b']]) }, 'puts annotations on manifests only'],
    [{ cacheTo: ['type=gha'] }, 'keeps layers in a repository only, and cache-to has "type=gha"'],
  ])('are an error for what neither can: %j', (asked, message) => {
    expect(() => args(asked)).toThrow(message)
  })

  it.each<[string, Partial<BuildRequest>, string]>([
    ['FROM x\nHEALTHCHECK CMD x\n', {}, 'docker'],
    ['FROM x\nSHELL ["/bin/bash", "-c"]\n', {}, 'docker'],
    ['FROM x\nRUN echo HEALTHCHECK\n', {}, 'oci'],
    ['FROM x\nHEALTHCHECK CMD x\n', { annotations: new Map([['a', 'b']]) }, 'oci'],
  ])('choose the format by what the image has to hold: %j %j', (text, asked, format) => {
    dockerfile(text)
    expect(imageFormat(plan(builder, request(folder, asked)))).toBe(format)
  })
})
