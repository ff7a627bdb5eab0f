import type { Framework } from './test-results.js'

/** What people call who ran the tests. */
export const frameworkNames: Readonly<Record<Framework, string>> = {
  jest: 'Jest',
  mocha: 'Mocha',
  vitest: 'Vitest',
  node: 'node --test',
  pytest: 'pytest',
  go: 'go test',
  cargo: 'cargo test',
  gradle: 'Gradle',
  surefire: 'Surefire',
  failsafe: 'Failsafe',
  report: 'The run',
}
