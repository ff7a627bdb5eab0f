import { CutReport } from '../../src/readers/cut-report.js'
import { read, readFixture, spell } from './read.js'

const report = (classes: string, sources = ''): string =>
  `<coverage line-rate="0.5" version="1.9"><sources>${sources}</sources>
  <packages><package name="shop"><classes>${classes}</classes></package></packages></coverage>`

const line = (number: string, hits: string): string => `<line number="${number}" hits="${hits}"/>`

describe('Cobertura XML', () => {
  it('tells the folders that file names start in, and the package', async () => {
    const { coverage } = await readFixture('coverlet/coverage.cobertura.xml')
    expect(coverage.files).toMatchObject([
      {
        file: 'Shop/Orders.cs',
        package: 'Shop',
        roots: ['D:\\a\\shop\\shop\\src\\', 'D:\\a\\shop\\shop\\lib\\'],
      },
    ])
  })

  it('tells of one file in several classes: nested ones, closures, one a Go type', async () => {
    expect(spell((await readFixture('coverlet/coverage.cobertura.xml')).coverage)).toEqual({
      'Shop/Orders.cs': '8+ 9+ 10 11+ 15+ 16+ 17',
    })
    expect(spell((await readFixture('gocover-cobertura/cobertura.xml')).coverage)).toMatchObject({
      'orders.go': '10 13+ 14+ 15 16 19+ 20+ 24+ 25+ 26+ 27+ 28+',
    })
  })

  it('has no packages that say more than a folder when Istanbul or PHPUnit wrote it', async () => {
    const istanbul = await readFixture('jest/cobertura-coverage.xml')
    const phpunit = await readFixture('phpunit/cobertura.xml')
    const packages = [istanbul, phpunit].flatMap(({ coverage }) => coverage.files.map((file) => file.package))
    expect(packages).toEqual([undefined, undefined, undefined, undefined])
  })

  it('has the lines of methods only where a class lists none', async () => {
    const methods = `<methods><method name="m"><lines>${line('1', '1')}</lines></method></methods>`
    const listed = `<class filename="a.js">${methods}<lines>${line('2', '0')}</lines></class>`
    const bare = `<class filename="b.js">${methods}<lines/></class>`
    expect(spell((await read(report(listed + bare))).coverage)).toEqual({ 'a.js': '2', 'b.js': '1+' })
  })

  it.each([
    ['1', '1', '1+'],
    ['1', '1,024', '1+'],
    ['1', '1.0', '1+'],
    ['1', '-4', '1'],
    ['0', '1', ''],
  ])('with the line %s run %s times has the lines %j', async (number, hits, expected) => {
    const text = report(`<class filename="a.py"><lines>${line(number, hits)}</lines></class>`)
    expect(spell((await read(text)).coverage)).toEqual({ 'a.py': expected })
  })

  it.each([
    [
      'a count that is none',
      report(`<class filename="a.py"><lines>${line('1', 'many')}</lines></class>`),
      /a\.py has the count "many"/,
    ],
    [
      'a line without a count',
      report('<class filename="a.py"><lines><line number="1"/></lines></class>'),
      /a\.py has the count ""/,
    ],
    ['a class without a file', report('<class name="A"><lines/></class>'), /the class A has no file name/],
    ['no packages', '<coverage line-rate="1"></coverage>', /it has no <packages>/],
    ['crossed tags', '<coverage line-rate="1"><packages></coverage></packages>', /unexpected close tag/],
  ])('is unreadable with %s', async (_, text, problem) => {
    await expect(read(text)).rejects.toThrow(problem)
  })

  it('that is cut is known to be', async () => {
    const whole = report(`<class filename="a.py"><lines>${line('1', '1')}</lines></class>`)
    await expect(read(whole.slice(0, -60))).rejects.toThrow(CutReport)
  })

  it('reads on behind characters that XML does not allow', async () => {
    const text = report(`<class filename="a&#0;\x01.py"><lines>${line('1', '1')}</lines></class>`)
    expect(Object.values(spell((await read(text)).coverage))).toEqual(['1+'])
  })

  it('leaves entities of its document type as they are written', async () => {
    const bomb = '<!DOCTYPE coverage [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>'
    const text = bomb + report(`<class filename="&b;.py"><lines>${line('1', '1')}</lines></class>`)
    expect(spell((await read(text)).coverage)).toEqual({ '&b;.py': '1+' })
  })
})
