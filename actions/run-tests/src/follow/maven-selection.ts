import type { TestToRepeat } from './test-plan.js'

const className = /^[\p{L}_$][\p{L}\p{N}_$]*(?:\.[\p{L}_$][\p{L}\p{N}_$]*)*$/u
const methodName = /^[\p{L}_$][\p{L}\p{N}_$]*$/u

/**
 * The patterns that `-Dtest` takes for these tests; nothing when one of them is of no class that could be named, as
 * Cucumber's features are.
 *
 * Surefire writes a repeated method as `p(String)[2]` (JUnit 5), `p[2]` (JUnit 4) or `p[7, 7](1)` (TestNG). JUnit 4
 * matches patterns with all of that, the others with the bare name; a pattern that matches nothing runs no test, and
 * Maven succeeds. What is no name of a method stands for something around the methods, or is a name for people: its
 * whole class is run. Source: maven-surefire, TestListResolver, ResolvedTest.
 */
export function testPatterns(tests: readonly TestToRepeat[]): readonly string[] | undefined {
  const methods = new Map<string, Set<string> | 'all'>()
  for (const { suite, name, isWholeFile } of tests) {
    const owner = suite.at(-1)
    if (owner === undefined || !className.test(owner)) return undefined
    const [method = ''] = name.split(/[([{]/, 1)
    const known = methods.get(owner) ?? new Set()
    if (known === 'all') continue
    if (isWholeFile === true || !methodName.test(method)) methods.set(owner, 'all')
    else methods.set(owner, known.add(method).add(method === name ? method : `${method}[*]`))
  }
  return [...methods].flatMap(([owner, names]) =>
    names === 'all' ? [owner, `${owner}$*`] : [`${owner}#${[...names].join('+')}`],
  )
}

/** The top-level classes that the tests are in. */
export function topLevelClasses(tests: readonly TestToRepeat[]): ReadonlySet<string> {
  return new Set(tests.map(({ suite }) => topLevel(suite.at(-1) ?? '')))
}

/** The class that stands in a file of its own: `com.acme.A` for `com.acme.A$Inner`. */
export function topLevel(name: string): string {
  return name.replace(/(?<=[^.$])\$.*$/, '')
}
