import { breakerThreshold } from '../src/ecs/circuit-breaker.js'

describe("the circuit breaker's threshold", () => {
  it.each<[number, { type?: string; value?: number }, number]>([
    [0, {}, 3],
    [1, {}, 3],
    [7, {}, 4],
    [100, {}, 50],
    [1_000, {}, 200],
    [100, { type: 'BOUNDED_PERCENT', value: 10 }, 10],
    [10, { type: 'BOUNDED_PERCENT', value: 10 }, 3],
    [10, { type: 'UNBOUNDED_PERCENT', value: 10 }, 1],
    [1_000, { type: 'UNBOUNDED_PERCENT', value: 50 }, 500],
    [1_000, { type: 'COUNT', value: 2 }, 2],
  ])('of %d tasks with %j is %d', (desiredCount, threshold, expected) => {
    const circuitBreaker = { enable: true, rollback: true, resetOnHealthyTask: true, threshold }
    expect(breakerThreshold({ circuitBreaker, desiredCount })).toBe(expected)
  })
})
