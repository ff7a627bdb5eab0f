import { ledAway } from '../src/edge/led-away.js'
import { planServing } from '../src/edge/rules.js'
import { redirectRule } from './memory-edge.js'

const paths = ['index.html', 'about.html', 'docs/index.html', 'LICENSE', 'blog/a.html']

function awayWith(rules: readonly string[], more = {}): readonly string[] {
  const options = { indexDocument: 'index.html', isClean: true, spaPage: undefined, ...more }
  const serving = planServing(
    paths,
    rules.map((rule) => redirectRule(rule)),
    options,
  )
  return paths.filter(ledAway(serving))
}

describe('files that a rule leads away from', () => {
  it.each([
    ['no rule', [], []],
    ['a rule for what is there, which the file stands before', ['/about.html /other 301'], []],
    ['one that is forced', ['/about.html /other 301!'], ['about.html']],
    ['a forced rewrite', ['/about.html /LICENSE 200!'], ['about.html']],
    ['a forced rewrite to the file itself', ['/about.html /about.html?x=1 200!'], []],
    ['a pattern, which files stand before', ['/* /index.html 302'], []],
    ['a forced pattern', ['/blog/* /news/:splat 301!'], ['blog/a.html']],
    ['a forced pattern with a query', ['/blog/* id=:id /news/:splat 301!'], []],
    ['a forced rule for the root, which the index page is', ['/ /en/ 302!'], ['index.html']],
    // A name without an extension is known one by one, before any pattern.
    [
      'a forced pattern for all',
      ['/* https://example.com/:splat 301!'],
      paths.filter((path) => path !== 'LICENSE'),
    ],
    ['a target that cannot be decoded', ['/about.html /100% 301!'], ['about.html']],
  ])('%s', (_what, rules, away) => {
    expect(awayWith(rules)).toEqual(away)
  })

  it('are none of a single page application', () => {
    expect(awayWith(['/* /index.html 200'], { isClean: false })).toEqual([])
  })
})
