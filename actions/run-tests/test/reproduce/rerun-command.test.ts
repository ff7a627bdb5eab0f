import { rerunCommand } from '../../src/reproduce/rerun-command.js'
import type { TestCase, TestRun } from '../../src/results/test-results.js'

const workspace = '/none-such'
const jestRun: TestRun = { framework: 'jest', directory: workspace, tests: [], complete: true }
const mocha: TestRun = { ...jestRun, framework: 'mocha' }
const vitest: TestRun = { ...jestRun, framework: 'vitest' }
const test: TestCase = {
  suite: ['sum'],
  name: 'adds',
  status: 'failed',
  file: '/none-such/a.js',
  failures: [],
}

describe('the command that runs one test again', () => {
  it.each<[string, TestCase, TestRun, string | undefined]>([
    ['of Jest', test, jestRun, "npx jest --runTestsByPath a.js -t '^sum adds$'"],
    ['of Vitest', test, vitest, "npx vitest run a.js -t '^sum adds$'"],
    [
      'of a project of Jest',
      test,
      { ...jestRun, kind: 'unit' },
      "npx jest --runTestsByPath a.js --selectProjects unit -t '^sum adds$'",
    ],
    [
      'of a project of Vitest that did not load',
      { ...test, isWholeFile: true },
      { ...vitest, kind: 'unit' },
      'npx vitest run a.js --project unit',
    ],
    ['of Mocha', test, mocha, "npx mocha a.js --fgrep 'sum adds'"],
    [
      'with a pattern in its name',
      { ...test, name: 'a.b (c)' },
      jestRun,
      "npx jest --runTestsByPath a.js -t '^sum a\\.b \\(c\\)$'",
    ],
    [
      'with a quote in its name',
      { ...test, name: "it's; rm" },
      mocha,
      `npx mocha a.js --fgrep 'sum it'\\''s; rm'`,
    ],
    ['that is a whole file', { ...test, isWholeFile: true }, jestRun, 'npx jest --runTestsByPath a.js'],
    ['that is a hook', { ...test, isWholeFile: true }, mocha, 'npx mocha a.js'],
    [
      'in a folder of the workspace',
      { ...test, file: '/none-such/my app/a.js' },
      { ...mocha, directory: '/none-such/my app' },
      "cd 'my app' && npx mocha a.js --fgrep 'sum adds'",
    ],
    ['of a report in JUnit XML', test, { ...jestRun, framework: 'report' }, undefined],
    ['without a file', { ...test, file: undefined }, jestRun, undefined],
  ])('%s', (_, given, run, command) => expect(rerunCommand(given, run, workspace)).toBe(command))
})
