import type { TestCase } from '../../src/results/test-results.js'
import { parseSeconds } from '../../src/readers/seconds.js'
import { readRun, readText, report } from './read-text.js'

const read = async (xml: string): Promise<readonly TestCase[]> => (await readRun(xml)).tests

describe('JUnit XML', () => {
  it('tells each test with its class, time, file and line', async () => {
    const xml = `<?xml version="1.0"?><testsuites><testsuite name="s">
      <testcase classname="Orders" name="adds" time="0.5" file="test/orders.py" line="3"/></testsuite></testsuites>`
    expect(await read(xml)).toEqual([
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

  it('keeps the tests of nested suites, each with the names around it', async () => {
    const xml = `<testsuites><testsuite name="outer"><testcase name="a"/>
      <testsuite name="inner"><testcase name="b"/></testsuite><testcase name="c"/></testsuite></testsuites>`
    expect((await read(xml)).map(({ suite, name }) => [...suite, name])).toEqual([
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
  ])('takes a test with %s as %s', async (inside, status, text) => {
    const [test] = await read(`<testsuite name="s"><testcase name="t">${inside}</testcase></testsuite>`)
    expect(test?.status).toBe(status)
    expect(test?.failures.map((failure) => failure.text)).toEqual(text === undefined ? [] : [text])
  })

  it('keeps every failure of one test', async () => {
    const xml = `<testsuite><testcase name="t"><failure message="1"/><error message="2"/></testcase></testsuite>`
    expect((await read(xml))[0]?.failures).toEqual([{ text: '1' }, { text: '2' }])
  })

  it('takes an error of a suite, outside of any test, as a failure', async () => {
    const xml = `<testsuite name="s"><error message="set-up"/><testcase name="t"/></testsuite>`
    expect((await read(xml)).map(({ name, status }) => [name, status])).toEqual([
      ['the suite runs', 'failed'],
      ['t', 'passed'],
    ])
  })

  it('names the nameless test that Surefire writes when set-up fails', async () => {
    const xml = `<testsuite name="s"><testcase name="" classname="C"><error message="x"/></testcase></testsuite>`
    expect((await read(xml))[0]).toMatchObject({
      suite: ['C'],
      name: 'set-up or tear-down',
      status: 'failed',
    })
  })

  it.each(['notrun', 'disabled'])('takes googletest’s status %s as skipped', async (status) => {
    expect((await read(`<testsuite><testcase name="t" status="${status}"/></testsuite>`))[0]?.status).toBe(
      'skipped',
    )
  })

  it('counts lines from 1 where pytest counts from 0', async () => {
    const xml = `<testsuites><testsuite name="pytest"><testcase name="t" file="t.py" line="0"/></testsuite></testsuites>`
    expect((await read(xml))[0]?.line).toBe(1)
  })

  it('reads on behind characters that XML does not allow', async () => {
    const xml = `<testsuite><testcase name="a&#0;b"><failure>\x01&unknown;</failure></testcase><testcase name="c"/></testsuite>`
    expect((await read(xml)).map(({ status }) => status)).toEqual(['failed', 'passed'])
  })

  it('leaves the entities of a document type alone', async () => {
    const xml = `<!DOCTYPE t [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><testsuite><testcase name="&b;"/></testsuite>`
    expect(await read(xml)).toHaveLength(1)
    expect((await read(xml))[0]?.name).not.toContain('haha')
  })

  it.each([
    ['is cut', '<testsuite><testcase name="a"/>', /it is cut: <testsuite> is not closed/, true],
    ['is cut in a tag', '<testsuite><testcase name="a', /it is cut/, true],
    ['is cut in its output', '<testsuite><system-out><![CDATA[a', /it is cut/, true],
    ['has crossed tags', '<testsuite><testcase></testsuite></testcase>', /unexpected close tag/, undefined],
    ['is something else', '<html><body/></html>', /root element is <html>/, undefined],
    ['has two roots', '<testsuite/><testsuite/>', /only one root/, undefined],
  ])('is refused when it %s', async (_, xml, problem, isCut) => {
    const read = await readText(xml)
    const told = isCut === undefined ? {} : { isCut }
    expect(read).toMatchObject({ report, problem: expect.stringMatching(problem) as unknown, ...told })
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
