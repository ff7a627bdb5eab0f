import type { TestToRepeat } from './test-plan.js'

const className = /^[\p{L}_$][\p{L}\p{N}_$]*(?:\.[\p{L}_$][\p{L}\p{N}_$]*)*$/u
const methodName = /^[\p{L}_$][\p{L}\p{N}_$]*$/u

/**
 * The methods of each class that hold these tests, or `all` of a class; nothing when a test is of no class that could be
 * named, as Cucumber's features are.
 *
 * A repeated method is written as `p(String)[2]` (JUnit 5), `p[2]` (JUnit 4) or `p[7, 7](1)` (TestNG). JUnit 4 matches
 * patterns with all of that, the others with the bare name, so there are both: `p` and `p[*]`. A pattern that matches
 * nothing runs no test, and the build succeeds. What is no name of a method stands for something around the methods, or
 * is a name for people: its whole class is run.
 * Source: maven-surefire, ResolvedTest and TestListResolver; Gradle, TestSelectionMatcher.
 */
export function selectMethods(
  tests: readonly TestToRepeat[],
): ReadonlyMap<string, readonly string[] | 'all'> | undefined {
  const selected = new Map<string, readonly string[] | 'all'>()
  for (const { suite, name, selector, isWholeFile } of tests) {
    const owner = suite.at(-1)
    if (owner === undefined || !className.test(owner)) return undefined
    const [method = ''] = (selector ?? name).split(/[([{]/, 1)
    const known = selected.get(owner) ?? []
    if (known === 'all') continue
    if (isWholeFile === true || !methodName.test(method)) selected.set(owner, 'all')
    else selected.set(owner, [...new Set([...known, method, ...(method === name ? [] : [`${method}[*]`])])])
  }
  return selected
}

/** The top-level classes that the tests are in. */
export function topLevelClasses(tests: readonly TestToRepeat[]): ReadonlySet<string> {
  return new Set(tests.map(({ suite }) => topLevel(suite.at(-1) ?? '')))
}

/** The class that stands in a file of its own: `com.acme.A` for `com.acme.A$Inner`. */
export function topLevel(name: string): string {
  return name.replace(/(?<=[^.$])\$.*$/, '')
}
