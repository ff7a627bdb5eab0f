import { nextProvider, type ProviderShare } from '../src/ecs/capacity/provider-shares.js'

const share = (name: string, weight: number, base = 0): ProviderShare => ({ name, weight, base })

/** The providers of so many tasks, one started after another. */
function spread(shares: readonly ProviderShare[], tasks: number): string {
  const taken: string[] = []
  while (taken.length < tasks) taken.push(nextProvider(shares, taken) ?? '')
  return taken.join(' ')
}

it.each([
  ['one takes all', [share('spot', 1)], 3, 'spot spot spot'],
  ['by weight', [share('own', 1), share('spot', 3)], 8, 'spot spot spot own spot spot spot own'],
  ['the base first', [share('own', 1, 1), share('spot', 3)], 4, 'own spot spot spot'],
  ['a base beyond the weights', [share('own', 0, 2), share('spot', 1)], 4, 'own own spot spot'],
  ['no weight anywhere', [share('own', 0), share('spot', 0)], 1, 'own'],
])('tasks are spread over capacity providers: %s', (_, shares, tasks, expected) => {
  expect(spread(shares, tasks)).toBe(expected)
})

it('a strategy without providers has none', () => {
  expect(nextProvider([], [])).toBeUndefined()
})
