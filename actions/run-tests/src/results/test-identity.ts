import type { TestCase } from './test-results.js'

/**
 * Tells a test from the others of its run. Tests that share suite and name (parameters that are not in it) are told
 * apart by their order: ask one function for all tests of one run.
 */
export function createIdentify(name: (test: TestCase) => readonly unknown[]): (test: TestCase) => string {
  const seen = new Map<string, number>()
  return (test) => {
    const id = JSON.stringify(name(test))
    const count = (seen.get(id) ?? 0) + 1
    seen.set(id, count)
    return count === 1 ? id : `${id}#${count}`
  }
}
