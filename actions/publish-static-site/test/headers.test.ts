import { headersHash, headersOf } from '../src/site/headers.js'

describe('headersOf', () => {
  it('lets fingerprinted files be kept for ever', () => {
    expect(headersOf('assets/main.3f2a9c1b7d.js').cacheControl).toBe('public, max-age=31536000, immutable')
  })

  it.each(['index.html', 'assets/main.js', 'sw.js', 'robots.txt'])('has browsers revalidate %s', (path) => {
    expect(headersOf(path).cacheControl).toBe('public, max-age=0, s-maxage=300, must-revalidate')
  })
})

describe('headersHash', () => {
  const headers = { contentType: 'text/html', cacheControl: 'no-store' }

  it('is the same for the same headers', () => {
    expect(headersHash({ ...headers })).toBe(headersHash(headers))
  })

  it.each([
    { ...headers, contentType: 'text/plain' },
    { ...headers, cacheControl: 'no-cache' },
    { contentType: headers.cacheControl, cacheControl: headers.contentType },
  ])('differs when one does: %j', (other) => {
    expect(headersHash(other)).not.toBe(headersHash(headers))
  })
})
