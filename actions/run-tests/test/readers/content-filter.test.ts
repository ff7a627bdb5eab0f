import { createContentFilter } from '../../src/readers/content-filter.js'

/** Hands the text over in pieces of every size, so that each state is crossed by a border. */
function filtered(text: string, unread: readonly string[] = ['system-out', 'properties']): Set<string> {
  const results = new Set<string>()
  for (let size = 1; size <= text.length; size++) {
    const filter = createContentFilter(unread)
    let out = ''
    for (let at = 0; at < text.length; at += size) out += filter(text.slice(at, at + size))
    results.add(out)
  }
  return results
}

describe('content that is of no use', () => {
  it.each([
    ['<a>x</a>', '<a>x</a>'],
    ['<a><system-out>x &amp; y</system-out>z</a>', '<a><system-out></system-out>z</a>'],
    ['<a><system-out id="1" >x<b/></system-out></a>', '<a><system-out id="1" ></system-out></a>'],
    ['<a><system-out/><b/></a>', '<a><system-out/><b/></a>'],
    ['<a><system-output>x</system-output></a>', '<a><system-output>x</system-output></a>'],
    ['<system-out><![CDATA[</system-out>]]>x</system-out><b/>', '<system-out></system-out><b/>'],
    ['<system-out><![CDATA[a]]]]><![CDATA[>b]]></system-out>c', '<system-out></system-out>c'],
    ['<f><![CDATA[<system-out>]]></f><b/>', '<f><![CDATA[<system-out>]]></f><b/>'],
    ['<f><![CDATA[a]]]></f>', '<f><![CDATA[a]]]></f>'],
    ['<properties><property name="a"/></properties><b/>', '<properties></properties><b/>'],
    [
      '<system-out>1</system-out><system-out>2</system-out>',
      '<system-out></system-out><system-out></system-out>',
    ],
  ])('%s becomes %s', (text, expected) => expect([...filtered(text)]).toEqual([expected]))

  it('stays where a document names none', () => {
    const text = '<a><system-out>x</system-out><![CDATA[y]]></a>'
    expect([...filtered(text, [])]).toEqual([text])
  })

  it('is the middle of a CDATA section that goes on and on', () => {
    const filter = createContentFilter([])
    let length = filter('<f><![CDATA[first').length
    for (let piece = 0; piece < 1000; piece++) length += filter('x'.repeat(10_000)).length
    const end = filter('last]]></f>')
    expect(end.endsWith('xlast]]></f>')).toBe(true)
    expect(length + end.length).toBeLessThan(400_000)
  })
})
