import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describeWith } from '@slipway/testkit'
import { mavenFollower } from '../../src/follow/maven.js'
import { countTests, type TestRun } from '../../src/results/test-results.js'
import { copyOf, failedTests, runFollowed, runOf, told, type Followed } from './run-followed.js'

const maven = 'mvn --batch-mode --no-transfer-progress -fae'
const verify = `${maven} verify`
const timeoutMs = 180_000

describeWith('maven', 'Maven, followed over every kind of module', () => {
  let workspace = ''
  let first: Followed
  let again: Followed

  beforeAll(async () => {
    workspace = copyOf('maven-variants')
    first = await runFollowed(mavenFollower, verify, workspace)
    again = await runFollowed(mavenFollower, verify, workspace, { plan: { rerun: failedTests(first.runs) } })
  }, timeoutMs)

  it('has a run for each module and plugin that ran tests', () => {
    expect(first.exitCode).toBe(1)
    expect(first.warnings).toEqual([])
    expect(
      first.runs.map(({ framework, module, kind }) => `${framework} ${module ?? ''} ${kind ?? ''}`),
    ).toEqual([
      'surefire crashing test',
      'surefire failing test',
      'surefire flaky test',
      'surefire integration test',
      'failsafe integration integration-test',
      'surefire junit4 test',
      'surefire passing test',
      'surefire testng test',
      'surefire twin-a test',
      'surefire twin-b test',
    ])
  })

  it('names tests as Surefire does, nested, repeated and of a set-up', () => {
    expect(told(runOf(first.runs, 'failing'))).toEqual([
      'com.acme.OrdersTest hasACurrency(String)[1] passed',
      'com.acme.OrdersTest hasACurrency(String)[2] failed',
      'com.acme.OrdersTest hasACurrency(String)[3] passed',
      'com.acme.OrdersTest isEmptyAtFirst passed',
      'com.acme.OrdersTest isTotalled failed',
      'com.acme.OrdersTest$WhenPaid isClosed passed',
      'com.acme.OrdersTest$WhenPaid isShipped failed',
      'com.acme.StoreTest set-up or tear-down failed',
    ])
    expect(told(runOf(first.runs, 'passing'))).toContain('com.acme.SumTest subtracts skipped')
  })

  it('finds the file of every test, and holds the total against what was printed', () => {
    for (const run of first.runs) {
      for (const { file = 'none' } of run.tests) expect(existsSync(join(run.directory, file))).toBe(true)
      expect(run.announced).toBe(countTests([run]).total)
    }
  })

  it('does not count twice what TestNG itself reports', () => {
    const reports = join(workspace, 'testng/target/surefire-reports')
    expect(readdirSync(join(reports, 'junitreports'))).not.toEqual([])
    expect(told(runOf(first.runs, 'testng'))).toEqual([
      'com.acme.TaxTest isNeverNegative passed',
      'com.acme.TaxTest isTheRate[19, 20](2) failed',
      'com.acme.TaxTest isTheRate[7, 7](1) passed',
    ])
  })

  it('tells a class from the one of the same name in another module', () => {
    expect(told(runOf(first.runs, 'twin-a'))).toContain('com.acme.TwinTest isOfModuleA passed')
    expect(told(runOf(first.runs, 'twin-b'))).toContain('com.acme.TwinTest isOfModuleA failed')
  })

  it('knows of a halted process that something is missing', () => {
    expect(first.runs.filter(({ complete }) => !complete).map(({ module }) => module)).toEqual(['crashing'])
    expect(told(runOf(first.runs, 'crashing'))).toEqual(['com.acme.AliveTest lives passed'])
  })

  it('repeats what failed, and what passes then has passed', () => {
    expect(told(runOf(again.runs, 'flaky'))).toContain('com.acme.FlakyTest passesTheSecondTime passed')
    for (const { framework, key, tests } of failedTests(first.runs)) {
      const repeated = again.runs.find((run) => run.framework === framework && run.key === key)
      const names = repeated?.tests.map(({ name }) => name) ?? []
      expect(names).toEqual(expect.arrayContaining(tests.map(({ name }) => name)))
    }
  })

  it('runs no module again that had nothing failed', () => {
    const modules = again.runs.map(({ module }) => module)
    for (const module of ['passing', 'crashing', 'twin-a']) expect(modules).not.toContain(module)
  })

  it('runs a module whole that was skipped before, for one that it depends on', () => {
    expect(first.runs.map(({ module }) => module)).not.toContain('dependent')
    expect(told(runOf(again.runs, 'dependent'))).toEqual(['com.acme.PriceTest isTimesThree passed'])
  })

  it('repeats only the methods that failed where every module has run before', () => {
    expect(told(runOf(again.runs, 'integration', 'failsafe'))).toEqual(['com.acme.OrdersIT isStored failed'])
  })
})

describeWith('maven', 'Maven, followed', () => {
  it(
    'repeats single methods, nested, repeated and of TestNG, where all modules have run',
    async () => {
      const workspace = copyOf('maven-variants')
      const command = `${maven} -pl failing,junit4,testng test`
      const first = await runFollowed(mavenFollower, command, workspace)
      const others = ['passing', 'flaky', 'crashing', 'twin-a', 'twin-b', 'dependent', 'integration']
      const rerun = [
        ...failedTests(first.runs),
        ...others.map((key) => ({ framework: 'surefire' as const, key, tests: [] })),
      ]
      const again = await runFollowed(mavenFollower, command, workspace, {
        plan: { rerun },
        env: { MAVEN_OPTS: '-Dmine=1' },
      })
      expect(told(runOf(again.runs, 'failing'))).toEqual([
        // A repeated method is selected by its name, with all of its parameters.
        'com.acme.OrdersTest hasACurrency(String)[1] passed',
        'com.acme.OrdersTest hasACurrency(String)[2] failed',
        'com.acme.OrdersTest hasACurrency(String)[3] passed',
        'com.acme.OrdersTest isTotalled failed',
        'com.acme.OrdersTest$WhenPaid isShipped failed',
        'com.acme.StoreTest set-up or tear-down failed',
      ])
      expect(told(runOf(again.runs, 'junit4'))).toEqual([
        'com.acme.CartTest holdsOne[of 1] passed',
        'com.acme.CartTest holdsOne[of 2] failed',
      ])
      expect(told(runOf(again.runs, 'testng'))).toEqual([
        'com.acme.TaxTest isTheRate[19, 20](2) failed',
        'com.acme.TaxTest isTheRate[7, 7](1) passed',
      ])
    },
    timeoutMs,
  )

  it(
    'divides whole files over shards, which together run everything once',
    async () => {
      const workspace = copyOf('maven-variants')
      const command = `${verify} -pl failing,integration,empty`
      const shards: (readonly TestRun[])[] = []
      for (const index of [1, 2]) {
        const plan = { shard: { index, count: 2, times: {} } }
        shards.push((await runFollowed(mavenFollower, command, workspace, { plan })).runs)
      }
      const files = [
        'failing/src/test/java/com/acme/OrdersTest.java',
        'failing/src/test/java/com/acme/StoreTest.java',
      ]
      const parts = shards.map((runs) => runOf(runs, 'failing').files)
      expect(parts.map((part) => part?.all)).toEqual([files, files])
      expect(parts.flatMap((part) => part?.chosen).sort()).toEqual(files)
      const counted = shards.map((runs) => countTests(runs).total)
      expect(counted.reduce((sum, count) => sum + count, 0)).toBe(8 + 1 + 2)
      expect(Math.min(...counted)).toBeGreaterThan(0)
      const seen = shards.flatMap((runs) =>
        runs.flatMap(({ tests }) => tests.map(({ suite, name }) => `${suite.join()} ${name}`)),
      )
      expect(new Set(seen).size).toBe(seen.length)
    },
    timeoutMs,
  )

  it(
    'reads nothing that an earlier build has left',
    async () => {
      const workspace = copyOf('maven-variants')
      const test = `${maven} -pl passing test`
      expect((await runFollowed(mavenFollower, test, workspace)).runs).toHaveLength(1)
      expect((await runFollowed(mavenFollower, `${maven} -pl passing test-compile`, workspace)).runs).toEqual(
        [],
      )
      expect(
        (await runFollowed(mavenFollower, `${maven} -q -pl passing test`, workspace)).runs,
      ).toMatchObject([{ module: 'passing', complete: true, tests: expect.any(Array) as unknown }])
    },
    timeoutMs,
  )

  it(
    'has no run where there are no tests',
    async () => {
      const workspace = copyOf('maven-variants')
      const { exitCode, runs } = await runFollowed(mavenFollower, `${maven} -pl empty verify`, workspace)
      expect({ exitCode, runs }).toEqual({ exitCode: 0, runs: [] })
    },
    timeoutMs,
  )
})
