import type { Builder } from '../../src/builder/builder.js'
import { checkPlatforms, isPlatform, normalizePlatform } from '../../src/builder/platforms.js'

const builder = (platforms: readonly string[], manyPlatforms: boolean): Builder => ({
  kind: 'buildx',
  name: 'buildx v1',
  platforms,
  manyPlatforms,
})

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
    ['the one that it builds for', builder(['linux/amd64'], false), ['linux/amd64']],
    ['several', builder(['linux/amd64', 'linux/arm64'], true), ['linux/amd64', 'linux/arm64']],
    ['any, when it does not say', builder([], true), ['linux/arm64', 'linux/s390x']],
    ['none in particular', builder(['linux/amd64'], false), []],
  ])('a builder is fine for %s', (_, at, wanted) => {
    expect(() => checkPlatforms(at, wanted)).not.toThrow()
  })

  it.each([
    ['one that it lacks', builder(['linux/amd64'], true), ['linux/arm64'], 'cannot build for linux/arm64'],
    [
      'several at once',
      builder(['linux/amd64', 'linux/386'], false),
      ['linux/amd64', 'linux/386'],
      'cannot build for 2 platforms at once',
    ],
  ])('a builder is not fine for %s', (_, at, wanted, message) => {
    expect(() => checkPlatforms(at, wanted)).toThrow(message)
  })
})
