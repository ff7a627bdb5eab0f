import { CutReport } from '../../src/readers/cut-report.js'
import { read, spell } from './read.js'

const record = (file: string, ...data: readonly string[]): string =>
  [`SF:${file}`, ...data, 'end_of_record', ''].join('\n')

async function lines(text: string): Promise<Readonly<Record<string, string>>> {
  return spell((await read(text)).coverage)
}

describe('lcov', () => {
  it('tells of each file its lines, and nothing of functions and branches', async () => {
    const text = `TN:unit\n${record('a.js', 'FN:1,5,add', 'FNDA:0,add', 'DA:1,1', 'DA:2,0', 'BRDA:2,0,0,-', 'LF:9', 'LH:9')}`
    await expect(lines(text)).resolves.toEqual({ 'a.js': '1+ 2' })
  })

  it('may have a checksum behind a count, and records that later versions added', async () => {
    const text = `# by lcov 2\nSF:a.c\nVER:1\nDA:1,3,ZGZhc2Rm\nMCDC:1,2,t,1,0,0\nend_of_record\n`
    await expect(lines(text)).resolves.toEqual({ 'a.c': '1+' })
  })

  it('may tell of one file in several records, one a test', async () => {
    const text = `TN:a\n${record('a.js', 'DA:1,1', 'DA:2,0')}TN:b\n${record('a.js', 'DA:2,4', 'DA:3,0')}`
    await expect(lines(text)).resolves.toEqual({ 'a.js': '1+ 2+ 3' })
  })

  it.each([
    ['C:\\shop\\src\\a.js', 'C:/shop/src/a.js'],
    ['src\\a.js', 'src/a.js'],
    ['./src/../src/a.js', 'src/a.js'],
    ['../lib/a.js', '../lib/a.js'],
    [' a b, c.js ', 'a b, c.js'],
    ['<script>@team.js', '<script>@team.js'],
  ])('names a file %s, which is %s', async (name, file) => {
    await expect(lines(record(name, 'DA:1,1'))).resolves.toEqual({ [file]: '1+' })
  })

  it.each([
    ['DA:7,0', '7'],
    ['DA:7,1', '7+'],
    ['DA:7,1,024', '7+'],
    ['DA:7,18446744073709551151', '7+'],
    ['DA:7,1e3', '7+'],
    ['DA:7,2.0', '7+'],
    ['DA: 7 , 1 ', '7+'],
    // A counter that ran over, as lcov reads it.
    ['DA:7,-12', '7'],
    // Code without a line of its own.
    ['DA:0,1', ''],
    ['DA:-1,1', ''],
  ])('with %s has the lines %j', async (data, expected) => {
    await expect(lines(record('a.js', data))).resolves.toEqual({ 'a.js': expected })
  })

  it.each([
    ['DA:1,abc', /a\.js has the count "abc"/],
    ['DA:1', /a\.js has the count ""/],
    ['DA:1,0x1F', /has the count "0x1F"/],
    ['DA:x,1', /a\.js has a line with the number "x"/],
    ['DA:99999999999,1', /has a line with the number "99999999999"/],
    ['hello', /line 2 is not lcov: "hello"/],
  ])('is unreadable with %s', async (data, problem) => {
    await expect(lines(record('a.js', data))).rejects.toThrow(problem)
  })

  it('is unreadable when it counts a line of no file', async () => {
    await expect(lines('TN:\nDA:1,1\n')).rejects.toThrow('line 2 counts a line of no file')
  })

  it.each([
    ['at its end', 'SF:a.js\nDA:1,1\nDA:2,1\n', 'it is cut: the record of a.js has no end_of_record'],
    [
      'in its middle',
      `SF:a.js\nDA:1,1\n${record('b.js', 'DA:1,1')}`,
      'it is cut before line 3: the record of a.js has no end_of_record',
    ],
  ])('that is cut %s is known to be', async (_, text, problem) => {
    const reading = lines(text)
    await expect(reading).rejects.toThrow(CutReport)
    await expect(reading).rejects.toThrow(problem)
  })

  it('may come from Windows, and may tell of no file', async () => {
    await expect(lines(record('a.js', 'DA:1,1').replaceAll('\n', '\r\n'))).resolves.toEqual({ 'a.js': '1+' })
    await expect(lines('TN:\n')).resolves.toEqual({})
  })
})
