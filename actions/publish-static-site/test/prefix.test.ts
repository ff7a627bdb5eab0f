import { normalizePrefix } from '../src/s3/prefix.js'

describe('normalizePrefix', () => {
  it.each([
    ['', ''],
    ['/', ''],
    ['docs', 'docs/'],
    ['docs/', 'docs/'],
    ['/docs/', 'docs/'],
    ['sites/docs', 'sites/docs/'],
    ['sites/docs//', 'sites/docs/'],
    ['sites/über uns', 'sites/über uns/'],
  ])('makes %j into %j', (given, prefix) => {
    expect(normalizePrefix(given)).toBe(prefix)
  })

  it.each([
    'a//b',
    '..',
    'a/../b',
    './a',
    's3://bucket/docs',
    '.slipway',
    'a/.slipway/b',
    'docs/*',
    'a\\b',
    'a\u0000b',
  ])('refuses %j', (given) => {
    expect(normalizePrefix(given)).toBeUndefined()
  })
})
