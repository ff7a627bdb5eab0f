import { describePublished } from '../../src/doctor/read-published.js'

describe('what the manifest tells the doctor', () => {
  const entry = { sha256: 's', headers: 'h', etag: 'e' }
  it.each([
    [['index.html', 'a.js'], undefined],
    [['docs/index.html'], 'docs/index.html'],
    [['docs/index.html', 'docs/'], undefined],
    [['docs/index.html', 'docs'], undefined],
  ])('of %j', (paths, folderPage) => {
    const files = new Map(paths.map((path) => [path, entry]))
    expect(describePublished({ files }, 'index.html')).toEqual({ folderPage, isCompressed: false, paths })
  })

  it('of what is stored compressed', () => {
    const files = new Map([['a.js', { ...entry, encoding: 'br' as const }]])
    expect(describePublished({ files }, 'index.html').isCompressed).toBe(true)
  })
})
