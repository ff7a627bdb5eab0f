import { partBytes } from '../src/s3/multipart.js'

const mib = 1024 * 1024

describe('partBytes', () => {
  it.each([
    ['a little over what is uploaded whole', 5 * mib + 1, 8 * mib],
    ['as much as 10,000 parts of 8 MiB', 80_000 * mib, 8 * mib],
    ['a byte more', 80_000 * mib + 1, 8 * mib + 1],
    ["S3's largest object of old, 5 TiB", 5 * mib * mib, Math.ceil((5 * mib * mib) / 10_000)],
  ])('never needs more than 10,000 parts: %s', (_what, size, bytes) => {
    expect(partBytes(size)).toBe(bytes)
    expect(Math.ceil(size / bytes)).toBeLessThanOrEqual(10_000)
  })
})
