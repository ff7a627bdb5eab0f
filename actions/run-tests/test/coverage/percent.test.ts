import { formatChange, formatPercent, isBelow, lineCount } from '../../src/coverage/percent.js'
import { random } from './random.js'

describe('a percentage', () => {
  it.each([
    [80, '80.00 %'],
    [79.996, '79.99 %'],
    [99.9999, '99.99 %'],
    [100, '100.00 %'],
    [0, '0.00 %'],
    [0.001, '0.00 %'],
    [0.29, '0.29 %'],
    [72.222222, '72.22 %'],
    [lineCount(29, 10_000).percent, '0.29 %'],
    [lineCount(0, 0).percent, '100.00 %'],
  ])('of %d is shown as %s', (percent, text) => expect(formatPercent(percent)).toBe(text))

  it.each([
    [72.5, 71.25, '▲ 1.25'],
    [71.25, 72.5, '▼ 1.25'],
    [72.504, 72.5, '▲ less than 0.01'],
    [72.496, 72.5, '▼ less than 0.01'],
    [72.5, 72.5, 'none'],
    [0.1 + 0.2, 0.3, 'none'],
  ])('of %d that was %d has changed: %s', (percent, before, text) =>
    expect(formatChange(percent, before)).toBe(text),
  )

  it('that misses a threshold of two decimals is never shown as having reached it, nor the other way', () => {
    const next = random(11)
    for (let round = 0; round < 2000; round++) {
      const total = 1 + next(100_000)
      const { percent } = lineCount(next(total + 1), total)
      const minimum = next(10_001) / 100
      expect(Number.parseFloat(formatPercent(percent)) < minimum).toBe(isBelow(percent, minimum))
    }
  })
})
