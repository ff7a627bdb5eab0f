import { fitSections } from '../src/index.js'

const bytes = (text: string): number => Buffer.byteLength(text)
const section = (title: string, text: string): { title: string; text: string } => ({ title, text })

describe('sections within a limit', () => {
  it('are all there when they fit to the last byte', () => {
    const sections = [section('One', 'a'.repeat(10)), section('Two', 'ä'.repeat(10))]
    expect(fitSections(sections, 32, bytes)).toEqual({
      text: `${'a'.repeat(10)}\n\n${'ä'.repeat(10)}`,
      leftOut: [],
    })
    expect(fitSections(sections, 31, bytes).leftOut).not.toEqual([])
  })

  it('are cut whole, and what is left out is named', () => {
    const sections = [section('One', 'first'), section('Two', 'x'.repeat(500)), section('Three', 'third')]
    expect(fitSections(sections, 200, bytes)).toEqual({
      text: 'first\n\nthird\n\n_Left out, since GitHub takes no more: Two._',
      leftOut: ['Two'],
    })
  })

  it.each([100, 1_000, 65_535])('never exceed %d bytes, whatever the sections are called', (limit) => {
    const sections = Array.from({ length: 300 }, (_, index) =>
      section(`${'*'.repeat(index)} @org #1 ä`, 'ö'.repeat(index * 7)),
    )
    const { text, leftOut } = fitSections(
      sections.slice(limit === 100 ? 299 : 0),
      Math.max(limit, 500),
      bytes,
    )
    expect(bytes(text)).toBeLessThanOrEqual(Math.max(limit, 500))
    expect(leftOut.length).toBeGreaterThan(0)
  })

  it('name the first five of many', () => {
    const sections = Array.from({ length: 9 }, (_, index) => section(`S${index}`, 'x'.repeat(400)))
    expect(fitSections(sections, 399, bytes).text).toBe(
      '_Left out, since GitHub takes no more: S0, S1, S2, S3, S4 and 4 more._',
    )
  })

  it('name titles from outside as text', () => {
    const { text } = fitSections([section('<b>@org', 'x'.repeat(900))], 800, bytes)
    expect(text).not.toMatch(/<b>|@org/)
  })
})
