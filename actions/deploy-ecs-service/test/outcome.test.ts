import { isGood, worstOf, type Verdict } from '../src/work/outcome.js'

/** The worst first. */
const kinds: readonly (readonly [Verdict['kind'], boolean])[] = [
  ['failed', false],
  ['rolled-back', false],
  ['timed-out', false],
  ['cancelled', false],
  ['superseded', false],
  ['paused', true],
  ['started', true],
  ['planned', true],
  ['succeeded', true],
  ['unchanged', true],
]

it.each(kinds)('a step that ends as %s passes: %s', (kind, expected) => {
  expect(isGood(kind)).toBe(expected)
})

it.each(kinds.slice(1).map(([kind], index) => [kinds[index]?.[0] ?? 'failed', kind] as const))(
  'of several services %s is worse than %s, in whatever order',
  (worse, better) => {
    expect(worstOf([better, worse, 'unchanged'])).toBe(worse)
    expect(worstOf([worse, better])).toBe(worse)
  },
)

it('a service that does not pass is never hidden by one that does', () => {
  const good = kinds.filter(([, passes]) => passes).map(([kind]) => kind)
  for (const [kind, passes] of kinds) if (!passes) expect(isGood(worstOf([...good, kind]))).toBe(false)
})
