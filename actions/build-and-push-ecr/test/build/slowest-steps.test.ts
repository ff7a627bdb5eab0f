import { slowestSteps } from '../../src/build/slowest-steps.js'

it('the slowest steps are those over a second, longest first, five at most', () => {
  const step = (
    name: string,
    tookMs: number | undefined,
  ): { name: string; tookMs: number | undefined; state: 'done' } => ({
    name,
    tookMs,
    state: 'done',
  })
  const steps = [step('a', 999), step('b', 1000), step('c', undefined), step('d', 9000), step('e', 2000)]
  expect(slowestSteps(steps).map(({ name }) => name)).toEqual(['d', 'e', 'b'])
  expect(slowestSteps(steps, 1).map(({ name }) => name)).toEqual(['d'])
})
