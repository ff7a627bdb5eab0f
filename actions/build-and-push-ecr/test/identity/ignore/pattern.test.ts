import { createIgnoreRules, type Verdict } from '../../../src/identity/ignore/ignore-rules.js'
import { readIgnoreFile } from '../../../src/identity/ignore/ignore-file.js'
import { describePattern } from '../../../src/identity/ignore/pattern.js'
import { isWellFormed } from '../../../src/identity/ignore/pattern-syntax.js'

/** What the rules say of a path after its parents. */
function ignores(patterns: readonly string[], path: string): boolean {
  const rules = createIgnoreRules(patterns.join('\n'))
  const parts = path.replace(/\/+$/, '').split('/')
  let verdict: Verdict | undefined
  for (let depth = 1; depth <= parts.length; depth++)
    verdict = rules.judge(parts.slice(0, depth).join('/'), verdict)
  return verdict?.isIgnored === true
}

// The tables of https://github.com/moby/patternmatcher/blob/v0.6.1/patternmatcher_test.go
describe('a pattern of a .dockerignore', () => {
  it.each([
    ['**', 'file', true],
    ['**', 'file/', true],
    ['**/', 'file', true],
    ['**', 'dir/file', true],
    ['**/', 'dir/file/', true],
    ['**/**', 'dir/file', true],
    ['dir/**', 'dir/file', true],
    ['dir/**', 'dir/dir2/file', true],
    ['**/dir', 'dir', true],
    ['**/dir', 'dir/file', true],
    ['**/dir2/*', 'dir/dir2/file', true],
    ['**/dir2/**', 'dir/dir2/dir3/file', true],
    ['**file', 'file', true],
    ['**file', 'dir/dir/file', true],
    ['**/file', 'dir/dir/file', true],
    ['**/file*', 'dir/dir/file.txt', true],
    ['**/file*txt', 'dir/dir/file.txt', true],
    ['**/file*.txt*', 'dir/dir/file.txt', true],
    ['**/**/*.txt', 'dir/dir/file.txt', true],
    ['**/**/*.txt2', 'dir/dir/file.txt', false],
    ['**/**/*.txt', 'file.txt', true],
    ['a**/*.txt', 'a/file.txt', true],
    ['a**/*.txt', 'a/dir/dir/file.txt', true],
    ['a/*.txt', 'a/dir/file.txt', false],
    ['a/*.txt**', 'a/file.txt', true],
    ['a[b-d]e', 'ae', false],
    ['a[b-d]e', 'ace', true],
    ['a[b-d]e', 'aae', false],
    ['a[^b-d]e', 'aze', true],
    ['.*', '.foo', true],
    ['.*', 'foo', false],
    ['abc.def', 'abcdef', false],
    ['abc.def', 'abcZdef', false],
    ['abc?def', 'abcZdef', true],
    ['abc?def', 'abcdef', false],
    ['a\\\\', 'a\\', true],
    ['**/foo/bar', 'dir/dir2/foo/bar', true],
    ['abc/**', 'abc', false],
    ['abc/**', 'abc/def/ghi', true],
    ['**/.foo', 'bar.foo', false],
    ['a(b)c/def', 'a(b)c/def', true],
    ['a(b)c/def', 'a(b)c/xyz', false],
    ['a.|)$(}+{bc', 'a.|)$(}+{bc', true],
    ['dist/*.whl', 'dist/proxy.py-2.4.0rc3.dev36+g08acad9-py3-none-any.whl', true],
    ['a\\*b', 'a*b', true],
    ['a\\*b', 'ab', false],
    ['*c', 'abc', true],
    ['a*', 'ab/c', true],
    ['a*/b', 'a/c/b', false],
    ['a*b*c*d*e*/f', 'axbxcxdxexxx/f', true],
    ['a*b*c*d*e*/f', 'axbxcxdxe/xxx/f', false],
    ['a*b?c*x', 'abxbbxdbxebxczzx', true],
    ['a*b?c*x', 'abxbbxdbxebxczzy', false],
    ['ab[e-g]', 'abc', false],
    ['ab[^c]', 'abc', false],
    ['ab[^e-g]', 'abc', true],
    ['a?b', 'a☺b', true],
    ['a[^a]b', 'a☺b', true],
    ['a???b', 'a☺b', false],
    ['[a-ζ]*', 'α', true],
    ['*[a-ζ]', 'A', false],
    ['a?b', 'a/b', false],
    ['[\\]a]', ']', true],
    ['[\\-]', '-', true],
    ['[x\\-]', 'z', false],
    ['[\\-x]', 'x', true],
  ])('%j says of %j that it is ignored: %s', (pattern, path, expected) => {
    expect(ignores([pattern], path)).toBe(expected)
  })

  it.each([
    [['**', '!util/docker/web'], 'util/docker/web/foo', false],
    [['**', '!util/docker/web', 'util/docker/web/foo'], 'util/docker/web/foo', true],
    [['**', '!dist/*.whl'], 'dist/proxy.whl', false],
    [['!fileutils.go', '*.go'], 'fileutils.go', true],
    [['*.go', '!fileutils.go'], 'fileutils.go', false],
    [['docs', '!docs/README.md'], 'docs/README.md', false],
    [['docs/', '!docs/README.md'], 'docs/README.md', false],
  ])('stands in a row, %j, that says of %j that it is ignored: %s', (patterns, path, expected) => {
    expect(ignores(patterns, path)).toBe(expected)
  })

  it.each([
    ['*', 'expression', '^[^/]*$'],
    ['a*/b', 'expression', '^a[^/]*/b$'],
    ['**/**', 'expression', '^(.*/)?.*$'],
    ['**/dir2/*', 'expression', '^(.*/)?dir2/[^/]*$'],
    ['**/**/*.txt', 'expression', '^(.*/)?(.*/)?[^/]*\\.txt$'],
    ['.*', 'expression', '^\\.[^/]*$'],
    ['abc?def', 'expression', '^abc[^/]def$'],
  ])('%j becomes the expression that Docker makes of it', (pattern, kind, expression) => {
    expect(describePattern(pattern)).toEqual({ kind, expression })
  })

  it.each([
    ['**', 'suffix'],
    ['dir/**', 'prefix'],
    ['**/dir', 'suffix'],
    ['**file', 'suffix'],
    ['abc.def', 'exact'],
    ['a(b)c/def', 'exact'],
  ])('%j is compared without an expression', (pattern, kind) => {
    expect(describePattern(pattern).kind).toBe(kind)
  })

  it.each(['[', '[^', '[^bc', 'a[', '[]a]', '[-]', '[x-]', '[-x]', '[a-b-c]', '\\'])(
    '%j is refused',
    (pattern) => {
      expect(isWellFormed(pattern)).toBe(false)
      expect(() => createIgnoreRules(pattern)).toThrow('no end')
    },
  )

  it.each(['\\data', 'a{2}*', '[[:alpha:]]', '*\\1'])(
    '%j, which means more to Docker than it should, is left to it',
    (pattern) => {
      expect(() => createIgnoreRules(pattern)).toThrow('not understood')
    },
  )
})

describe('a .dockerignore', () => {
  it('is read line by line', () => {
    const text =
      '\ufefftest1\n/test2\n/a/file/here\n\nlastfile\r\n# comment\n ! /inverted/abs/path\n!\n! \n # no comment'
    expect(readIgnoreFile(text)).toEqual([
      ...['test1', 'test2', 'a/file/here', 'lastfile', '!inverted/abs/path', '!', '!', '# no comment'],
    ])
  })

  it.each([
    ['node_modules\n!src/keep', 'node_modules', false],
    ['node_modules\n!*.json', 'node_modules', false],
    ['node_modules\n!src/**/*.json', 'node_modules', false],
    ['node_modules\n!**/*.json', 'node_modules', true],
    ['node_modules\n!node_modules/a', 'node_modules', true],
    ['*\n!src/lib/*.ts', 'src', true],
    ['*\n!src/lib/*.ts', 'src/lib', true],
    ['*\n!src/lib/*.ts', 'src/other', false],
    ['*\n!src/*/a', 'src/other', true],
    ['*\n!src/*/a', 'src/other/a', false],
  ])('%j: whether something below %s can be taken back: %s', (text, folder, expected) => {
    expect(createIgnoreRules(text).canTakeBackBelow(folder)).toBe(expected)
  })
})
