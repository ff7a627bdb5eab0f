import { compileGlob } from '../../src/readers/glob.js'

const matches = (glob: string, path: string): boolean => compileGlob(glob, '/shop').matches(path.split('/'))

describe('a glob', () => {
  it.each([
    ['a.xml', ['a.xml'], ['b.xml', 'x/a.xml', 'a.xml/b']],
    ['./x/../a.xml', ['a.xml'], ['x/a.xml']],
    ['*.xml', ['a.xml', '.xml', '.a.xml'], ['x/a.xml', 'a.xml2']],
    ['TEST-?.xml', ['TEST-1.xml'], ['TEST-.xml', 'TEST-12.xml']],
    ['**/*.xml', ['a.xml', 'x/a.xml', 'x/.y/a.xml'], ['a.txt', '../a.xml', 'x/a.xml/b']],
    ['x/**', ['x/a', 'x/y/a'], ['y/a']],
    [
      'x/**/y/*.xml',
      ['x/y/a.xml', 'x/1/2/y/a.xml', 'x/y/y/a.xml', 'x/y/1/y/a.xml'],
      ['x/a.xml', 'x/y/1/a.xml'],
    ],
    ['**/a/**/b', ['a/b', 'x/a/y/b', 'a/b/a/b'], ['b/a', 'a/b/c']],
    ['**', ['a', 'x/a'], ['../a']],
    ['a[0-9].xml', ['a7.xml'], ['ab.xml', 'a[0-9].xml']],
    ['a[!0-9].xml', ['ab.xml'], ['a7.xml']],
    ['a[^].xml', ['a^.xml'], ['ab.xml']],
    ['a[].xml', ['a[].xml'], ['a.xml']],
    ['a\\*.xml', ['a*.xml'], ['ab.xml']],
    ['a(b|c)+.{xml}', ['a(b|c)+.{xml}'], ['abc.xml', 'ab.xml']],
    ['**x/a', ['x/a', 'yx/a'], ['y/x/a']],
    ['../x/*.xml', ['../x/a.xml'], ['x/a.xml', 'y/x/a.xml']],
  ])('%s matches %j and not %j', (glob, matching, others) => {
    expect(matching.filter((path) => !matches(glob, path))).toEqual([])
    expect(others.filter((path) => matches(glob, path))).toEqual([])
  })

  it.each([
    ['x/y/*.xml', '/shop/x/y'],
    ['**/*.xml', '/shop'],
    ['../x/a.xml', '/x/a.xml'],
    ['x/[a]/b', '/shop/x'],
  ])('%s is looked for from %s', (glob, base) => expect(compileGlob(glob, '/shop').base).toBe(base))

  it.each([
    ['**/*.xml', ['x', 'x/y'], []],
    ['x/*/a.xml', ['x', 'x/y'], ['y', 'x/y/z', 'x/y/a.xml']],
    ['x/**/a.xml', ['x', 'x/y', 'x/y/z'], ['y']],
    ['x/y.xml', ['x'], ['y', 'x/y.xml', 'x/z']],
  ])('%s may match in %j and not in %j', (glob, folders, others) => {
    const compiled = compileGlob(glob, '/shop')
    expect(folders.filter((path) => !compiled.mayMatchIn(path.split('/')))).toEqual([])
    expect(others.filter((path) => compiled.mayMatchIn(path.split('/')))).toEqual([])
  })

  it('takes no time over a name made to be tried in many ways', () => {
    const glob = compileGlob(`${'**/a/'.repeat(20)}b`, '/shop')
    expect(glob.matches(Array.from({ length: 2000 }, () => 'a'))).toBe(false)
  })
})
