import type { Builder } from '../../src/builder/builder.js'
import { checkFeatures } from '../../src/builder/check-features.js'
import { needsOf } from '../../src/builder/needs.js'
import type { BuildRequest } from '../../src/build/request.js'
import { buildxBuilder, engineBuilder, request } from '../build/requests.js'

const check = (builder: Builder, asked: Partial<BuildRequest>): void =>
  checkFeatures(builder, { needs: needsOf(request('/w', asked), 'FROM scratch'), platforms: [] })

const classic = engineBuilder('engine-classic')
const engine = buildxBuilder('docker', 'v0.8+unknown')
const container = buildxBuilder('docker-container', 'v0.22.0')

describe('what a build asks for', () => {
  it.each<[string, Builder, Partial<BuildRequest>, string, string]>([
    ['secrets', classic, { secrets: [{ id: 's', from: 'value', value: 'x' }] }, 'secrets asks', 'buildx'],
    [
      'secrets of the environment',
      classic,
      { secrets: [{ id: 's', from: 'environment', name: 'X' }] },
      'secret-envs asks',
      'buildx',
    ],
    [
      'secrets and SSH',
      classic,
      { secrets: [{ id: 's', from: 'file', path: '/x' }], ssh: ['default'] },
      'secret-files and ssh ask',
      'buildx',
    ],
    ['attestations', engine, { provenance: 'mode=max' }, 'provenance asks', 'makes one for the step'],
    ['attestations', engine, { sbom: 'true' }, 'sbom asks', 'makes one for the step'],
    ['a cache', engine, { cacheTo: ['type=gha'] }, 'cache-to asks', 'makes one for the step'],
    ['a network of the engine', container, { network: 'db' }, 'network asks', 'classic builder and Podman'],
    ['limits', engine, { ulimits: ['nofile=1'] }, 'ulimit asks', 'makes one for the step'],
    ['an entitlement', engine, { allow: ['security.insecure'] }, 'allow asks', 'makes one for the step'],
  ])(
    'is refused where the builder has no %s, naming the input and what would do',
    (_, at, asked, message, hint) => {
      expect(() => check(at, asked)).toThrow(
        expect.objectContaining({
          message: expect.stringContaining(message) as string,
          hint: expect.stringContaining(hint) as string,
        }) as Error,
      )
    },
  )

  it.each<[string, Builder, Partial<BuildRequest>]>([
    ['no attestations', classic, { provenance: 'false', sbom: 'false' }],
    ['a cache in the image itself', engine, { cacheTo: ['type=inline'] }],
    ['layers of an image', classic, { cacheFrom: ['orders:v1', 'type=registry,ref=orders:cache'] }],
    ["the host's network", engine, { network: 'host', allow: ['network.host'] }],
    ['a network of the engine, with the classic builder', classic, { network: 'db' }],
    [
      'the token that comes by itself with a remote source',
      classic,
      { secrets: [{ id: 'GIT_AUTH_TOKEN', from: 'value', value: 'x' }] },
    ],
  ])('is fine when it is %s', (_, at, asked) => {
    expect(() => check(at, asked)).not.toThrow()
  })
})
