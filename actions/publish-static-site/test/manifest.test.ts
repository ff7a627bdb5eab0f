import {
  manifestPath,
  parseManifest,
  renderManifest,
  type Manifest,
  type Recorded,
} from '../src/manifest/manifest.js'

const manifest: Manifest = {
  files: new Map<string, Recorded | 'unfinished'>([
    ['index.html', { sha256: 'abc', headers: 'def', etag: '"123"' }],
    ['__proto__', { sha256: 'abc', headers: 'def', etag: '"123"' }],
    ['half.js', 'unfinished'],
  ]),
  owed: ['index.html'],
}

describe('a manifest', () => {
  it('reads back what was written, and who wrote it', () => {
    expect(parseManifest(renderManifest(manifest, 'me'))).toEqual({ manifest, writer: 'me' })
  })

  it('never owns itself', () => {
    const own = { files: new Map([[manifestPath, 'unfinished' as const]]), owed: [] }
    expect(parseManifest(renderManifest(own, '')).manifest.files.size).toBe(0)
  })

  it.each([
    ['', 'it is not JSON'],
    ['[]', 'it is not a manifest'],
    ['{"version":1}', 'it is not a manifest'],
    ['{"version":2,"files":{}}', 'its version is 2'],
    ['{"version":1,"files":{"a":["b"]}}', 'its entry "a" is damaged'],
    ['{"version":1,"files":{"a":{"etag":1}}}', 'its entry "a" is damaged'],
  ])('refuses %j: %s', (text, why) => {
    expect(() => parseManifest(text)).toThrow(
      `The manifest .slipway/manifest.json in the bucket cannot be read: ${why}`,
    )
  })
})
