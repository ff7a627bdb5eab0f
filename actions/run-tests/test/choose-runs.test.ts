import { chooseRuns } from '../src/choose-runs.js'
import type { TestRun } from '../src/results/test-results.js'
import type { StageRun } from '../src/stages/run-stage.js'

const test = { suite: [], name: 'adds', status: 'passed', failures: [] } as const

function run(overrides: Partial<TestRun> = {}): TestRun {
  return { framework: 'jest', directory: '/workspace', tests: [test], complete: true, ...overrides }
}

function stage(name: string, runs: readonly TestRun[]): StageRun {
  return {
    plan: {
      stage: name,
      isTest: name !== 'build',
      directory: '/workspace',
      folder: '',
      command: 'npm test',
      because: undefined,
    },
    end: { exitCode: 0, signal: null, output: '' },
    interruption: undefined,
    notRun: undefined,
    problem: undefined,
    durationMs: 1,
    runs,
    notExecuted: [],
    findings: [],
  }
}

const report = run({ framework: 'report', report: '/workspace/a.xml' })
const once = { retries: 0, shard: undefined }

function choose(
  stages: readonly StageRun[],
  reports: readonly TestRun[],
  inputs: typeof once = once,
): { runs: readonly TestRun[]; said: string } {
  const said: string[] = []
  const runs = chooseRuns(stages, reports, inputs, { info: (text) => said.push(text) })
  return { runs, said: said.join('\n') }
}

describe('what is counted', () => {
  it('are the tests that were followed, where there are no reports', () => {
    expect(choose([stage('test', [run()])], [])).toEqual({ runs: [run()], said: '' })
  })

  it('are the tests of reports, and not what was followed beside them', () => {
    const { runs, said } = choose([stage('test', [run()])], [report])
    expect(runs).toEqual([report])
    expect(said).toContain('the 1 that were followed are not')
  })

  it('are reports alone where nothing was followed', () => {
    expect(choose([stage('test', [])], [report])).toEqual({ runs: [report], said: '' })
  })

  it('is what was followed where it is to be repeated or divided', () => {
    const { runs, said } = choose([stage('test', [run()])], [report], { retries: 1, shard: undefined })
    expect(runs).toEqual([run()])
    expect(said).toContain('those of reports are not counted')
  })

  it('never loses a framework that did not come to its end', () => {
    const crashed = run({ tests: [], complete: false })
    expect(choose([stage('test', [crashed, run()])], [report]).runs).toEqual([report, crashed])
    expect(choose([stage('test', [crashed])], [report]).runs).toEqual([report, crashed])
  })

  it('are both where the side that would be left out tells of more failures', () => {
    const failing = run({ tests: [{ ...test, status: 'failed' }] })
    expect(choose([stage('test', [failing])], [report]).runs).toEqual([report, failing])
    const failed = { ...report, tests: failing.tests }
    expect(choose([stage('test', [run()])], [failed], { retries: 1, shard: undefined }).runs).toEqual([
      failed,
      run(),
    ])
  })

  it('of a build that runs the tests, and of the tests themselves, are the latter', () => {
    const [built, tested, other] = [run({ key: 'a' }), run({ key: 'a', tests: [] }), run({ key: 'b' })]
    expect(choose([stage('build', [built, other]), stage('test', [tested])], []).runs).toEqual([
      other,
      tested,
    ])
  })

  it('are all runs of a command that runs the same twice', () => {
    const twice = [run({ key: 'a' }), run({ key: 'a', tests: [] })]
    expect(choose([stage('test', twice)], []).runs).toEqual(twice)
  })

  it('takes the name of the suite that it was run by, unless the ecosystem has one for it', () => {
    const own = run({ kind: 'browser' })
    const { runs } = choose([stage('unit', [run(), own]), stage('build', [run()])], [])
    expect(runs.map(({ kind }) => kind)).toEqual(['unit', 'browser', undefined])
  })
})
