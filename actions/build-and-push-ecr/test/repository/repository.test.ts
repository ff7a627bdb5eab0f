import type { TagMutability } from '../../src/registry/ecr.js'
import { registryUrl } from '../../src/registry/registry-url.js'
import { isImmutable, registryHost } from '../../src/repository/repository.js'

const mutability = (immutable: boolean, ...exceptions: readonly string[]): TagMutability => ({
  immutable,
  exceptions,
})

describe('a tag of a repository', () => {
  it.each([
    ['v1', mutability(false), false],
    ['v1', mutability(true), true],
    ['latest', mutability(true, 'latest'), false],
    ['latest-1', mutability(true, 'latest'), true],
    ['dev-7', mutability(true, 'dev-*'), false],
    ['a.b', mutability(true, 'a?b', 'a*b'), false],
    ['axb', mutability(true, 'a.b'), true],
    ['v1', mutability(false, 'v*'), true],
    ['dev', mutability(false, 'v*'), false],
  ])('%s under %j is immutable: %s', (tag, of, expected) => {
    expect(isImmutable(tag, of)).toBe(expected)
  })
})

describe('a repository', () => {
  it.each([
    ['1.dkr.ecr.eu-west-1.amazonaws.com/team/orders', '1.dkr.ecr.eu-west-1.amazonaws.com', 'https'],
    ['127.0.0.1:5000/orders', '127.0.0.1:5000', 'http'],
  ])('%s is logged in to at %s, and read by %s', (uri, host, scheme) => {
    expect(registryHost({ uri })).toBe(host)
    expect(registryUrl(host)).toBe(`${scheme}://${host}`)
  })
})
