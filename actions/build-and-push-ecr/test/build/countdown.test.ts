import { withoutCountdowns } from '../../src/build/countdown.js'

it('keeps one line of each countdown, and every other line', () => {
  const printed: string[] = []
  const print = withoutCountdowns((line) => printed.push(line))
  const retry = (layer: string, seconds: number): string =>
    `${layer}: Retrying in ${seconds} second${seconds === 1 ? '' : 's'}`
  for (const line of [
    'a: Preparing',
    retry('a', 2),
    retry('b', 2),
    retry('a', 1),
    retry('b', 1),
    retry('a', 4),
    retry('a', 3),
    'a: Pushed',
  ]) {
    print(line)
  }
  expect(printed).toEqual(['a: Preparing', retry('a', 2), retry('b', 2), retry('a', 4), 'a: Pushed'])
})
