import { fitSections } from '@slipway/action-kit'

describe('fitSections', () => {
  it('keeps everything that fits', () => {
    expect(fitSections(['one', 'two'], 100)).toBe('one\n\ntwo\n\n')
  })

  it('cuts at whole sections and says how many are missing', () => {
    const text = fitSections(['a'.repeat(50), 'b'.repeat(50), 'c'.repeat(50)], 140)
    expect(text).toBe(`${'a'.repeat(50)}\n\n_2 more sections are left out: GitHub shows at most 1 MiB._\n`)
  })

  it('names what is missing where there is room for it', () => {
    const coverage = `#### Coverage\n\n${'b'.repeat(200)}`
    const suites = '<details><summary>12 suites</summary>\n\nc</details>'
    const sections = ['a'.repeat(50), coverage, suites]
    expect(fitSections(sections, 160)).toMatch(/_2 more sections .*\._ \(Coverage, 12 suites\)\n$/)
    expect(fitSections(sections, 120)).toMatch(/_2 more sections .*\._\n$/)
  })

  it.each([0, 10, 60, 61, 62, 63, 64, 120, 200])('never grows over %d bytes', (room) => {
    const text = fitSections(['ä'.repeat(30), 'ö'.repeat(30), 'ü'.repeat(30)], room)
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(room)
  })
})
