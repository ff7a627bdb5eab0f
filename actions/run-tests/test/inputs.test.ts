import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { InputReader } from '@slipway/action-kit'
import { readInputs, runsNothing, type Inputs } from '../src/inputs.js'

let workspace: string

beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'slipway-inputs-'))
  mkdirSync(join(workspace, 'packages/orders'), { recursive: true })
  writeFileSync(join(workspace, 'quarantine.yml'), '')
})
afterEach(() => rmSync(workspace, { recursive: true }))

function read(given: Readonly<Record<string, string>>): Inputs {
  const reader = new InputReader(new Map(Object.entries(given)), workspace)
  const inputs = readInputs(reader)
  reader.check()
  return inputs
}

describe('the inputs', () => {
  it('are all optional: everything is detected, nothing is asked for beyond', () => {
    const detect = { kind: 'detect' }
    expect(read({})).toEqual({
      name: 'Tests',
      workingDirectories: [workspace],
      commands: { install: detect, build: detect, lint: detect, test: detect },
      suites: [],
      failFast: false,
      timeoutMs: undefined,
      reports: [],
      failOnEmpty: true,
      allowNoTests: false,
      failOn: 'error',
      retries: 0,
      failOnFlaky: false,
      quarantine: undefined,
      shard: undefined,
      merge: [],
      coverageMin: undefined,
      coverageMinChanged: undefined,
      maxAnnotations: 10,
      resultsDirectory: undefined,
      checkRun: false,
      comment: false,
      githubToken: undefined,
      sonar: expect.anything() as unknown,
    })
  })

  it.each<[string, Readonly<Record<string, string>>, Partial<Inputs>]>([
    ['several folders, each once', { 'working-directory': 'packages/orders\n.\n.' }, {}],
    ['a time limit with parts', { 'timeout-minutes': '0.5' }, { timeoutMs: 30_000 }],
    ['a shard', { shard: '2/4' }, { shard: { index: 2, count: 4 } }],
    ['a percentage with parts', { 'coverage-min': '79.5' }, { coverageMin: 79.5 }],
    [
      'suites',
      { suites: 'unit: npm run test:unit\ne2e: npx playwright test --grep "a: b"' },
      {
        suites: [
          { name: 'unit', command: 'npm run test:unit' },
          { name: 'e2e', command: 'npx playwright test --grep "a: b"' },
        ],
      },
    ],
    ['reports by their other name', { report_paths: 'a.xml\n\n!b.xml\n' }, { reports: ['a.xml', '!b.xml'] }],
    ['results to merge', { merge: 'results/*' }, { merge: ['results/*'] }],
  ])('may be %s', (_, given, expected) => {
    expect(read(given)).toMatchObject(expected)
  })

  it('keep the lines of a command, and find its folders', () => {
    const inputs = read({
      'test-command': 'npm ci\nnpm test\n',
      'working-directory': 'packages/orders\n.\n.',
    })
    expect(inputs.commands.test).toEqual({ kind: 'given', command: 'npm ci\nnpm test' })
    expect(inputs.workingDirectories).toEqual([join(workspace, 'packages/orders'), workspace])
  })

  it.each<[string, Readonly<Record<string, string>>, boolean]>([
    ['by default', {}, false],
    ['with test-command none and reports', { 'test-command': 'none', reports: 'a.xml' }, true],
    ['with test-command none and a linter', { 'test-command': 'none', 'lint-command': 'eslint .' }, false],
    ['with suites', { suites: 'unit: npm test' }, false],
    ['with shards to merge', { merge: 'results/*' }, true],
  ])('%s, say whether nothing runs', (_, given, expected) => {
    expect(runsNothing(read(given))).toBe(expected)
  })

  it('with test-command none, detect no other command', () => {
    const { commands } = read({ 'test-command': 'none', 'lint-command': 'eslint .' })
    expect(commands.install).toEqual({ kind: 'none' })
    expect(commands.lint).toEqual({ kind: 'given', command: 'eslint .' })
  })

  it.each([
    ['nothing to run and nothing to read', { 'test-command': 'none' }, '"reports" is required'],
    ['globs that only leave out', { reports: '!a.xml\n!b.xml' }, '"reports" only leaves files out'],
    ['reports under both names', { reports: 'a.xml', report_paths: 'b.xml' }, 'both are given'],
    ['a folder that is not there', { 'working-directory': 'none-such' }, 'which is not a folder'],
    ['a folder above the workspace', { 'working-directory': '..' }, 'outside the workspace'],
    ['an absolute folder elsewhere', { 'working-directory': '/etc' }, 'outside the workspace'],
    ['a folder whose name begins with dots', { 'working-directory': '..none-such' }, 'which is not a folder'],
    ['a shard without a number of shards', { shard: '2' }, '"shard" is "2". It accepts `i/n`'],
    ['a shard beyond the last', { shard: '5/4' }, '"shard" is "5/4"'],
    ['shard 0', { shard: '0/4' }, '"shard" is "0/4"'],
    ['a shard and shards to merge', { shard: '1/2', merge: 'results/*' }, '"merge" joins shards'],
    [
      'reports and shards to merge',
      { reports: 'a.xml', merge: 'results/*' },
      '"merge" runs and reads nothing',
    ],
    ['suites and a test command', { suites: 'unit: a', 'test-command': 'b' }, '"suites" takes the place of'],
    ['a suite without a command', { suites: 'unit:' }, '"suites" has the line "unit:"'],
    ['a suite without a name', { suites: ': npm test' }, '"suites" has the line'],
    ['a suite named twice', { suites: 'a: b\na: c' }, '"suites" names "a" twice'],
    ['more retries than help', { retries: '11' }, '"retries" is "11". It accepts a number from 0 to 10'],
    ['no time at all', { 'timeout-minutes': '0' }, '"timeout-minutes" is 0'],
    ['time in words', { 'timeout-minutes': 'ten' }, '"timeout-minutes" is "ten"'],
    ['more than all', { 'coverage-min': '101' }, '"coverage-min" is "101". It accepts a percentage'],
    ['an unknown level', { 'fail-on': 'errors' }, '"fail-on" is "errors". It accepts error | warning | none'],
    [
      'a quarantine that is not there',
      { quarantine: 'no.yml' },
      '"quarantine" is "no.yml", which is not a file',
    ],
    ['a quarantine outside', { quarantine: '../q.yml' }, 'outside the workspace'],
    ['a file for the results', { 'results-directory': 'quarantine.yml' }, 'which is a file'],
    ['the workspace for the results', { 'results-directory': '.' }, 'is the workspace itself'],
  ])('are refused with %s', (_, given, message) => {
    expect(() => read(given as Readonly<Record<string, string>>)).toThrow(message)
  })

  it('are all told that are wrong, at once', () => {
    expect(() => read({ shard: 'x', retries: 'x', 'fail-on': 'x' })).toThrow(
      /"fail-on"[\s\S]*"retries"[\s\S]*"shard"/,
    )
  })
})
