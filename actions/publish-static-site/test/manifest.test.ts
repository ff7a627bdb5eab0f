import {
  emptyManifest,
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
    ['old.3f2a9c1b.js', { sha256: 'abc', headers: 'def', etag: '"123"', until: 1_700_000_000_000 }],
    ['style.css', { sha256: 'abc', headers: 'def', etag: '"123"', encoding: 'br' }],
    ['old.css', { sha256: 'abc', headers: 'def', etag: '"123"', encoding: 'gzip', until: 1 }],
  ]),
  owed: ['index.html'],
  published: { run: 'run 7', order: 7, commit: 'c0ffee', at: 1_700_000_000_000 },
}

describe('a manifest', () => {
  it('reads back what was written', () => {
    expect(parseManifest(renderManifest(manifest))).toEqual(manifest)
    expect(parseManifest(renderManifest(emptyManifest))).toEqual(emptyManifest)
  })

  it('never owns itself', () => {
    const own = { ...emptyManifest, files: new Map([[manifestPath, 'unfinished' as const]]) }
    expect(parseManifest(renderManifest(own)).files.size).toBe(0)
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
