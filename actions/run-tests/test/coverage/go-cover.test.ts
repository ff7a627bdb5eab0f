import { read, spell } from './read.js'

const lines = async (text: string): Promise<Readonly<Record<string, string>>> =>
  spell((await read(text)).coverage)

describe('a Go cover profile', () => {
  it.each(['set', 'count', 'atomic'])('in mode %s is of the lines of its blocks', async (mode) => {
    const text = `mode: ${mode}\nshop.io/a/a.go:3.14,5.2 2 1\nshop.io/a/a.go:7.2,7.9 1 0\n`
    await expect(lines(text)).resolves.toEqual({ 'shop.io/a/a.go': '3+ 4+ 5+ 7' })
  })

  it('takes a line of two blocks as run when one of them was', async () => {
    const text = 'mode: set\na/a.go:1.1,2.9 1 1\na/a.go:2.9,4.3 1 0\n'
    await expect(lines(text)).resolves.toEqual({ 'a/a.go': '1+ 2+ 3 4' })
  })

  it('may be several, one behind the other, that tell of the same blocks', async () => {
    const text = 'mode: set\na/a.go:1.1,1.9 1 0\nmode: set\na/a.go:1.1,1.9 1 1\na/a.go:1.1,1.9 1 0\n'
    await expect(lines(text)).resolves.toEqual({ 'a/a.go': '1+' })
  })

  it('names packages by import path, and files of Windows with their colon', async () => {
    const { files } = (await read('mode: set\nshop.io/a/b/c.go:1.1,1.2 1 1\nC:\\a\\b.go:1.1,1.2 1 1\n'))
      .coverage
    expect(files).toMatchObject([{ package: 'shop.io/a/b' }, { file: 'C:/a/b.go' }])
  })

  it('has no line in the body of an empty function, of which it knows no statement', async () => {
    await expect(lines('mode: set\na/a.go:10.17,10.18 0 0\n')).resolves.toEqual({ 'a/a.go': '' })
  })

  it.each([
    ['a line that is cut', 'mode: set\na/a.go:1.1,1.9 1\n', 'line 2 is no block: "a/a.go:1.1,1.9 1"'],
    ['a line that never was', 'mode: set\nPASS\n', 'line 2 is no block: "PASS"'],
    [
      'a block larger than any file',
      'mode: set\na/a.go:1.1,4000000000.9 1 1\n',
      'a line with the number "4000000000"',
    ],
  ])('is unreadable with %s', async (_, text, problem) => {
    await expect(lines(text)).rejects.toThrow(problem)
  })
})
