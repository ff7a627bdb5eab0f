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
  unseen: [{ invalidations: [{ distributionId: 'E1', id: 'I1' }], retires: ['old.css'] }],
  published: { run: 'run 7', order: 7, commit: 'c0ffee', at: 1_700_000_000_000 },
}

describe('a manifest', () => {
  it('reads back what was written', () => {
    expect(parseManifest(renderManifest(manifest))).toEqual(manifest)
    expect(parseManifest(renderManifest(emptyManifest))).toEqual(emptyManifest)
  })

  it('reads back any paths and ETags, also when somebody has set it otherwise', () => {
    const odd = [
      'a":[b',
      'back\\\\',
      '":[',
      'é/日本/𝒳',
      'a,b',
      '{"x":[1]}',
      ' ',
      '__proto__',
      '1',
      '\u2028',
      '}}',
    ]
    const paths = odd.flatMap((one) => odd.map((other) => one + other))
    const files = new Map<string, Recorded | 'unfinished'>()
    for (const [index, path] of paths.entries()) {
      const etag = `"${paths[paths.length - 1 - index]}"`
      const until = index % 4 === 0 ? { until: index } : {}
      files.set(path, index % 3 === 0 ? 'unfinished' : { sha256: `s${index}`, headers: 'h', etag, ...until })
    }
    // More than are made at once.
    for (let index = 0; index < 2500; index++) files.set(`page ${index}.html`, 'unfinished')
    const many: Manifest = { ...manifest, files, owed: [',"files":{\n', ...odd] }
    const bytes = renderManifest(many)
    expect(parseManifest(bytes)).toEqual(many)
    const text = bytes.toString()
    expect(text.split('\n')).toHaveLength(files.size + 3)
    const byPath = (parsed: Manifest): object => ({ ...parsed, files: Object.fromEntries(parsed.files) })
    for (const other of [JSON.stringify(JSON.parse(text)), JSON.stringify(JSON.parse(text), null, 2)]) {
      expect(byPath(parseManifest(Buffer.from(other)))).toEqual(byPath(many))
    }
  })

  it('is written over an older one where there is room, and beside it where there is not', () => {
    const files = Array.from({ length: 100 }, (_, index) => [`${index}.html`, 'unfinished'] as const)
    const large: Manifest = { ...manifest, files: new Map(files) }
    const longName: Manifest = { ...manifest, files: new Map([['long'.repeat(200), 'unfinished']]) }
    for (const [first, second, isOver] of [
      [large, manifest, true],
      [manifest, large, false],
      [longName, manifest, true],
    ] as const) {
      const old = renderManifest(first)
      const again = renderManifest(second, old)
      expect(again.equals(renderManifest(second))).toBe(true)
      expect(again.buffer === old.buffer).toBe(isOver)
    }
    // Small buffers share their memory otherwise.
    expect(renderManifest(longName).buffer).not.toBe(Buffer.from('a').buffer)
  })

  it.each(['"a.html":["b"]', '"a.html":{"etag":1}', 'a.html'])('refuses a damaged line, %s', (line) => {
    const whole = renderManifest({ ...emptyManifest, files: new Map([['a.html', 'unfinished']]) }).toString()
    expect(() => parseManifest(Buffer.from(whole.replace('"a.html":[]', line)))).toThrow('cannot be read')
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
    expect(() => parseManifest(Buffer.from(text))).toThrow(
      `The manifest .slipway/manifest.json in the bucket cannot be read: ${why}`,
    )
  })
})
