import { describeRank, inPhases, rankOf } from '../src/plan/phases.js'

function phasesOf(...paths: string[]): readonly (readonly string[])[] {
  return inPhases(paths, (path) => rankOf(path))
}

describe('inPhases', () => {
  it('puts fingerprinted files first, then others, pages from the deepest up, the root index and service workers last', () => {
    expect(
      phasesOf(
        'index.html',
        'sw.js',
        'a/b/index.html',
        'a/index.html',
        'logo.svg',
        'a/other.html',
        '404.html',
        'assets/main.3f2a9c1b7d.js',
      ),
    ).toEqual([
      ['assets/main.3f2a9c1b7d.js'],
      ['logo.svg'],
      ['a/b/index.html'],
      ['a/index.html', 'a/other.html'],
      ['404.html'],
      ['index.html'],
      ['sw.js'],
    ])
  })

  it('has no phase for what is not there', () => {
    expect(phasesOf()).toEqual([])
    expect(phasesOf('index.html')).toEqual([['index.html']])
  })

  it.each([
    ['service-worker.js', 'service workers'],
    ['app/ngsw-worker.js', 'service workers'],
    ['index.html', 'the root index'],
    ['a/index.html', 'new pages at depth 2'],
    ['main.3f2a9c1b7d.js', 'fingerprinted assets'],
    ['swatch.js', 'other files'],
  ])('calls the phase of %s %s', (path, name) => {
    expect(describeRank(rankOf(path))).toBe(name)
  })

  it('puts what is new before what is replaced: a style sheet may have a new picture, a page lead to a new one', () => {
    const isNew = false
    const ranks = [
      rankOf('new.3f2a9c1b7d.js'),
      rankOf('new.svg'),
      rankOf('style.css', { isNew }),
      rankOf('new.html'),
      rankOf('left/behind.html', { isNew, isUnfinished: true }),
      rankOf('docs/old.html', { isNew }),
      rankOf('old.html', { isNew }),
      rankOf('index.html', { isNew }),
      rankOf('sw.js', { isNew }),
    ]
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b))
    expect(new Set(ranks).size).toBe(ranks.length)
    expect([rankOf('style.css', { isNew }), rankOf('a/b.html', { isNew })].map(describeRank)).toEqual([
      'changed files',
      'changed pages at depth 2',
    ])
  })

  it('puts pages of any depth before the root index', () => {
    expect(rankOf(`${'a/'.repeat(511)}b.html`)).toBeGreaterThan(rankOf('logo.svg'))
  })

  it('ranks what is a page without a name for it as one: `about`, `docs/`', () => {
    expect(rankOf('about', { isPage: true })).toBe(rankOf('about.html'))
    expect(rankOf('docs/', { isPage: true })).toBe(rankOf('docs/index.html'))
    expect(rankOf('about')).toBe(rankOf('logo.svg'))
  })
})
