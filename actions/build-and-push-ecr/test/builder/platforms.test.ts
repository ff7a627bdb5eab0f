import { checkFeatures } from '../../src/builder/check-features.js'
import { runsOnTarget } from '../../src/builder/emulation.js'
import { isPlatform, normalizePlatform } from '../../src/builder/platforms.js'
import { needsOf } from '../../src/builder/needs.js'
import { buildxBuilder, engineBuilder, request } from '../build/requests.js'

describe('platforms', () => {
  it.each([
    ['linux/amd64', true],
    ['linux/arm/v7', true],
    ['windows/amd64', true],
    ['linux', false],
    ['linux/arm/7', false],
    ['linux/', false],
  ])('%s is one: %s', (text, expected) => {
    expect(isPlatform(text)).toBe(expected)
  })

  it.each([
    ['linux/x86_64', 'linux/amd64'],
    ['linux/aarch64', 'linux/arm64'],
    ['linux/arm64/v8', 'linux/arm64'],
    ['linux/arm/v7', 'linux/arm/v7'],
    ['Linux/AMD64', 'linux/amd64'],
  ])('%s is %s', (text, expected) => {
    expect(normalizePlatform(text)).toBe(expected)
  })

  it.each([
    ['FROM scratch\nCOPY a /', false],
    ['FROM alpine\nRUN true', true],
    ['from alpine\nrun true', true],
    ['FROM --platform=$BUILDPLATFORM go AS b\nRUN go build\nFROM scratch\nCOPY --from=b /x /', false],
    ['FROM --platform=$BUILDPLATFORM go AS b\nRUN go build\nFROM alpine\nRUN true', true],
  ])('a Dockerfile runs programs of the target: %j, %s', (dockerfile, expected) => {
    expect(runsOnTarget(dockerfile)).toBe(expected)
  })
})

describe('a build for platforms', () => {
  const builder = buildxBuilder('remote', 'v0.22.0')
  const check = (
    platforms: readonly string[],
    dockerfile: string | undefined,
    at = builder,
  ): (() => void) => {
    const asked = request('/w', { platforms })
    return () => checkFeatures(at, { needs: needsOf(asked, dockerfile), platforms })
  }

  it.each([
    ["is fine on the builder's own", ['linux/amd64'], 'FROM alpine\nRUN true'],
    ['is fine on several of them', ['linux/amd64', 'linux/386'], 'FROM alpine\nRUN true'],
    ['is fine on any where files are only put together', ['linux/arm64'], 'FROM scratch\nCOPY a /'],
    ['is fine as far as anybody knows where the Dockerfile is elsewhere', ['linux/arm64'], undefined],
    ['is fine without any', [], 'FROM alpine\nRUN true'],
  ])('%s', (_, platforms, dockerfile) => {
    expect(check(platforms, dockerfile)).not.toThrow()
  })

  it('is fine on any where the builder does not say which it has', () => {
    expect(check(['linux/s390x'], 'FROM alpine\nRUN true', { ...builder, platforms: [] })).not.toThrow()
  })

  it.each([
    [
      'whose programs the builder cannot run',
      ['linux/amd64', 'linux/arm64'],
      'FROM alpine\nRUN true',
      builder,
      'cannot build for linux/arm64',
      'docker/setup-qemu-action',
    ],
    [
      'that the classic builder does not know',
      ['linux/arm64'],
      'FROM scratch\nCOPY a /',
      engineBuilder('engine-classic'),
      'cannot build for linux/arm64',
      'docker-buildx-plugin',
    ],
    [
      'of which the builder makes one at a time',
      ['linux/amd64', 'linux/386'],
      'FROM scratch',
      buildxBuilder('docker', 'v0.8+unknown'),
      'cannot do what platforms asks for',
      'makes one for the step',
    ],
  ])('is refused for one %s, naming what would do', (_, platforms, dockerfile, at, message, hint) => {
    expect(check(platforms, dockerfile, at)).toThrow(
      expect.objectContaining({
        message: expect.stringContaining(message) as string,
        hint: expect.stringContaining(hint) as string,
      }) as Error,
    )
  })
})
