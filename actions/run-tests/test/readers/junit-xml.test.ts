import { createJUnitReader, parseSeconds } from '../../src/readers/junit-xml.js'
import type { TestCase } from '../../src/results/test-results.js'

/** Reads the document in pieces of seven characters, so that every state is crossed by a border. */
function read(xml: string): readonly TestCase[] {
  const reader = createJUnitReader()
  for (let at = 0; at < xml.length; at += 7) reader.write(xml.slice(at, at + 7))
  return reader.end()
}

describe('JUnit XML', () => {
  it('tells each test with its class, time, file and line', () => {
    const xml = `<?xml version="1.0"?><testsuites><testsuite name="s">
      <testcase classname="Orders" name="adds" time="0.5" file="test/orders.py" line="3"/></testsuite></testsuites>`
    expect(read(xml)).toEqual([
      {
        suite: ['Orders'],
        name: 'adds',
        status: 'passed',
        durationMs: 500,
        file: 'test/orders.py',
        line: 3,
        failures: [],
      },
    ])
  })

  it('keeps the tests of nested suites, each with the names around it', () => {
    const xml = `<testsuites><testsuite name="outer"><testcase name="a"/>
      <testsuite name="inner"><testcase name="b"/></testsuite><testcase name="c"/></testsuite></testsuites>`
    expect(read(xml).map(({ suite, name }) => [...suite, name])).toEqual([
      ['outer', 'a'],
      ['outer', 'inner', 'b'],
      ['outer', 'c'],
    ])
  })

  it.each([
    ['<failure message="no">at x</failure>', 'failed', 'no\nat x'],
    ['<failure message="no">no: at x</failure>', 'failed', 'no: at x'],
    ['<failure message="no"/>', 'failed', 'no'],
    ['<error type="java.lang.Error"/>', 'failed', 'java.lang.Error'],
    ['<error><![CDATA[a < b]]></error>', 'failed', 'a < b'],
    ['<skipped/>', 'skipped', undefined],
    ['<skipped message="later">x</skipped>', 'skipped', undefined],
    ['<system-out>failure</system-out>', 'passed', undefined],
    ['', 'passed', undefined],
  ])('takes a test with %s as %s', (inside, status, text) => {
    const [test] = read(`<testsuite name="s"><testcase name="t">${inside}</testcase></testsuite>`)
    expect(test?.status).toBe(status)
    expect(test?.failures.map((failure) => failure.text)).toEqual(text === undefined ? [] : [text])
  })

  it('keeps every failure of one test', () => {
    const xml = `<testsuite><testcase name="t"><failure message="1"/><error message="2"/></testcase></testsuite>`
    expect(read(xml)[0]?.failures).toEqual([{ text: '1' }, { text: '2' }])
  })

  it('takes an error of a suite, outside of any test, as a failure', () => {
    const xml = `<testsuite name="s"><error message="set-up"/><testcase name="t"/></testsuite>`
    expect(read(xml).map(({ name, status }) => [name, status])).toEqual([
      ['the suite runs', 'failed'],
      ['t', 'passed'],
    ])
  })

  it('names the nameless test that Surefire writes when set-up fails', () => {
    const xml = `<testsuite name="s"><testcase name="" classname="C"><error message="x"/></testcase></testsuite>`
    expect(read(xml)[0]).toMatchObject({ suite: ['C'], name: 'set-up or tear-down', status: 'failed' })
  })

  it.each(['notrun', 'disabled'])('takes googletest’s status %s as skipped', (status) => {
    expect(read(`<testsuite><testcase name="t" status="${status}"/></testsuite>`)[0]?.status).toBe('skipped')
  })

  it('counts lines from 1 where pytest counts from 0', () => {
    const xml = `<testsuites><testsuite name="pytest"><testcase name="t" file="t.py" line="0"/></testsuite></testsuites>`
    expect(read(xml)[0]?.line).toBe(1)
  })

  it('reads on behind characters that XML does not allow', () => {
    const xml = `<testsuite><testcase name="a&#0;b"><failure>\x01&unknown;</failure></testcase><testcase name="c"/></testsuite>`
    expect(read(xml).map(({ status }) => status)).toEqual(['failed', 'passed'])
  })

  it('leaves the entities of a document type alone', () => {
    const xml = `<!DOCTYPE t [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><testsuite><testcase name="&b;"/></testsuite>`
    expect(read(xml)).toHaveLength(1)
    expect(read(xml)[0]?.name).not.toContain('haha')
  })

  it.each([
    ['is cut', '<testsuite><testcase name="a"/>', /unclosed tag/],
    ['has crossed tags', '<testsuite><testcase name="a"></testsuite></testcase>', /unexpected close tag/],
    ['is something else', '<html><body/></html>', /root element is <html>/],
    ['holds nothing', ' ', /./],
  ])('is refused when it %s', (_, xml, message) => {
    expect(() => read(xml)).toThrow(message)
  })

  it.each([
    ['0.012', 12],
    ['1,024.12', 1_024_120],
    ['1,234,567.5', 1_234_567_500],
    ['1,024', 1_024_000],
    ['0,5', 500],
    ['', undefined],
    ['NaN', undefined],
    ['-1', undefined],
    [undefined, undefined],
  ])('reads the time %s as %s ms', (time, ms) => expect(parseSeconds(time)).toBe(ms))
})
