import { processorMs } from '@slipway/testkit/processor-time'
import { checkGlob, isEverything } from '../../src/source/check-glob.js'
import { compileGlobs, findShallow } from '../../src/source/globs.js'
import { selectionOf } from '../../src/source/selection.js'

describe('selectionOf', () => {
  it.each([
    // exclude, include, path, why it is held back, whether it is excluded
    [[], [], 'index.html', undefined, false],
    [[], [], 'assets/main.js.map', 'source map', false],
    [[], [], 'maps/level1.map', undefined, false],
    [[], [], '_headers', 'rules', false],
    [[], [], 'docs/_headers', undefined, false],
    [[], ['**/*.map'], 'assets/main.js.map', undefined, false],
    // A wildcard asks for nothing hidden: such names are spelled.
    [[], ['**/*.map'], '.next/cache/main.js.map', 'hidden', false],
    [[], ['**/*.map'], '.well-known/main.js.map', undefined, false],
    [[], ['.storybook/**'], '.storybook/a/b.html', undefined, false],
    [[], ['.storybook/**'], '.storybook/.cache/b.html', 'hidden', false],
    [[], ['.env'], '.env', undefined, false],
    [[], ['.env'], 'a/.env', 'hidden', false],
    [[], ['certs/ca.pem'], 'certs/ca.pem', undefined, false],
    [[], ['certs/ca.pem'], 'certs/server.pem', 'private key', false],
    // Rules are for this action, and its own records in the bucket are no file's.
    [[], ['_headers'], '_headers', 'rules', false],
    [[], ['.slipway/**'], '.slipway/manifest.json', 'hidden', false],
    [['drafts/**'], [], 'drafts/a/b.html', undefined, true],
    [['drafts'], [], 'drafts/a/b.html', undefined, true],
    [['/drafts/'], [], 'drafts/a/.hidden', 'hidden', true],
    [['drafts'], [], 'drafts.html', undefined, false],
    [['drafts'], [], 'a/drafts', undefined, false],
    [['**/*.txt'], [], 'robots.txt', undefined, true],
    [['**/*.txt'], ['**/*.map'], 'a/b/c.txt', undefined, true],
    [['*.txt'], [], 'a/robots.txt', undefined, false],
    [['**/*.js.map'], ['**/*.map'], 'main.js.map', undefined, true],
  ] as const)('exclude %j, include %j: %s', (exclude, include, path, why, isExcluded) => {
    const selection = selectionOf({ exclude, include })
    expect(selection.whyHeldBack(path)).toBe(why)
    expect(selection.isExcluded(path)).toBe(isExcluded)
  })
})

describe('compileGlobs', () => {
  const matches = (glob: string, path: string): boolean =>
    compileGlobs([glob], { dot: true, isDeep: false }).matches(path)

  it.each([
    ['**/*.{png,avif}', 'a/b.avif', true],
    ['img/?.png', 'img/a.png', true],
    ['img/[a-c].png', 'img/d.png', false],
    ['*.html', 'a/b.html', false],
    ['**', '.well-known/x', true],
    ['./a.html', 'a.html', true],
    // Nothing but the wildcards above means more than itself.
    ['a (1).html', 'a (1).html', true],
    ['a|b', 'a', false],
    ['a|b', 'a|b', true],
    ['+(a|b)', 'ab', false],
    ['(a+)+', 'aaa', false],
    ['[a]+', 'aa', false],
    ['c++.html', 'c++.html', true],
    ['a$.html', 'a$.html', true],
    ['%20.html', '%20.html', true],
    ['한국/*', '한국/a', true],
  ])('%s and %s: %s', (glob, path, expected) => {
    expect(matches(glob, path)).toBe(expected)
  })

  it.each([
    '*a*a*b',
    '**/a/**/a/**/b',
    '**/*a*a*b',
    '{*a,*b}{*a,a}',
    '{a,a}{a,a}*',
    '[a-z]*[a-z]*[a-z]*1',
    '(a+)+$',
    '+(a|aa)+(a|aa)+(a|aa)',
  ])('takes no time with %s, whatever the path', (glob) => {
    expect(checkGlob(glob)).toBeUndefined()
    const { matches: isMatch } = compileGlobs([glob], { dot: true, isDeep: true })
    const paths = ['a'.repeat(250), `${'a/'.repeat(500)}c`, `${'a'.repeat(250)}/`.repeat(4)]
    expect(processorMs(() => paths.forEach((path) => isMatch(path)))).toBeLessThan(1_500)
  })

  it('knows patterns that are meant as .gitignore has them', () => {
    const paths = ['a/main.js.map', 'index.html']
    expect(findShallow(['*.map', '*.html', '*.txt', 'a/*.js'], paths)).toEqual(['*.map'])
  })
})

describe('checkGlob', () => {
  it.each([
    ['*a*a*a*a*', 'has more than 3 stars between two slashes'],
    ['**/a/**/b/**/c/**/d', 'has more than 3 double stars'],
    ['{a,b}{a,b}{a,b}', 'has more than 2 braces'],
    ['a'.repeat(301), 'is longer than 300 characters'],
    ['!a', 'begins with an exclamation mark, which negates nothing here'],
    ['../secret', 'leads out of the source'],
    ['a\u0007', 'has a control character'],
    ['**/*.map', undefined],
  ])('%s: %s', (glob, problem) => {
    expect(checkGlob(glob)).toBe(problem)
  })

  it.each([
    ['**', true],
    ['**/*', true],
    ['**/*.*', true],
    ['**/*.map', false],
    ['.env', false],
  ])('is %s everything: %s', (glob, expected) => {
    expect(isEverything(glob)).toBe(expected)
  })
})
