import { whyUnpublished } from '../src/source/unpublished.js'

describe('whyUnpublished', () => {
  it.each([
    '.env',
    '.env.production',
    '.git/config',
    'a/.git/HEAD',
    '.npmrc',
    '.aws/credentials',
    '.DS_Store',
    '.htaccess',
    '.slipway/manifest.json',
    '.well-known/.env',
  ])('keeps %s back as hidden', (path) => {
    expect(whyUnpublished(path)).toBe('hidden')
  })

  it.each(['server.pem', 'a/TLS.KEY', 'cert.p12', 'id_rsa', 'ssh/id_ed25519', 'putty.ppk'])(
    'keeps %s back as a private key',
    (path) => {
      expect(whyUnpublished(path)).toBe('private key')
    },
  )

  it.each(['.well-known/security.txt', 'index.html', 'env.html', 'id_rsa.pub', 'key.svg', 'a.b/c.html'])(
    'publishes %s',
    (path) => {
      expect(whyUnpublished(path)).toBeUndefined()
    },
  )
})
