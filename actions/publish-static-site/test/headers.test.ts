import { hashHeaders, headersOf } from '../src/site/headers.js'
import { plainStorage } from './memory-site.js'

describe('headersOf', () => {
  it('lets fingerprinted files be kept for ever', () => {
    expect(headersOf('assets/main.3f2a9c1b7d.js').cacheControl).toBe('public, max-age=31536000, immutable')
  })

  it.each(['index.html', 'assets/main.js', 'sw.js', 'robots.txt'])('has browsers revalidate %s', (path) => {
    expect(headersOf(path).cacheControl).toBe('public, max-age=0, s-maxage=300, must-revalidate')
  })
})

describe('hashHeaders', () => {
  const headers = { contentType: 'text/html', cacheControl: 'no-store', metadata: { a: '1', b: '2' } }
  const hash = hashHeaders(headers, 'identity', plainStorage)

  it('is the same for the same headers, in whatever order', () => {
    const reordered = { metadata: { b: '2', a: '1' }, cacheControl: 'no-store', contentType: 'text/html' }
    expect(hashHeaders(reordered, 'identity', { ...plainStorage })).toBe(hash)
  })

  it.each([
    [{ ...headers, contentType: 'text/plain' }, 'identity', plainStorage],
    [{ ...headers, metadata: { a: '1' } }, 'identity', plainStorage],
    [{ ...headers, contentLanguage: 'ko' }, 'identity', plainStorage],
    [{ ...headers, contentType: 'no-store', cacheControl: 'text/html' }, 'identity', plainStorage],
    [headers, 'br', plainStorage],
    [headers, 'identity', { ...plainStorage, storageClass: 'STANDARD_IA' }],
    [headers, 'identity', { ...plainStorage, encryption: { kind: 'AES256' } }],
    [headers, 'identity', { ...plainStorage, tags: { team: 'web' } }],
  ] as const)('differs when one does: %j, %s, %j', (other, encoding, storage) => {
    expect(hashHeaders(other, encoding, storage)).not.toBe(hash)
  })
})
