import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describeWith } from '@slipway/testkit'
import { gradleFollower } from '../../src/follow/gradle.js'
import type { TestRun } from '../../src/results/test-results.js'
import { copyOf, failedTests, runFollowed, temporaryFolder, told, type Followed } from './run-followed.js'

// A daemon serves all of these tests, and ends by itself soon after the last one.
const gradle = 'gradle -Dorg.gradle.daemon.idletimeout=120000 --continue'
const timeoutMs = 180_000

function runOf(runs: readonly TestRun[], key: string): TestRun {
  const [run, ...others] = runs.filter((candidate) => candidate.key === key)
  if (run === undefined || others.length > 0) throw new Error(`${others.length + 1} or no runs of ${key}`)
  return run
}

function keys(runs: readonly TestRun[]): readonly string[] {
  return runs.map(({ key = '' }) => key).sort()
}

describeWith('gradle', 'Gradle, followed over every kind of project', () => {
  let first: Followed
  let again: Followed

  beforeAll(async () => {
    const workspace = copyOf('gradle-variants')
    const command = `${gradle} test integrationTest`
    first = await runFollowed(gradleFollower, command, workspace)
    again = await runFollowed(gradleFollower, command, workspace, {
      plan: { rerun: failedTests(first.runs) },
    })
  }, timeoutMs)

  it('has a run for each task that ran tests', () => {
    expect(first.exitCode).toBe(1)
    expect(keys(first.runs)).toEqual([
      ':crashing:test',
      ':failing:test',
      ':flaky:test',
      ':passing:integrationTest',
      ':passing:test',
    ])
    expect(runOf(first.runs, ':passing:integrationTest')).toMatchObject({
      framework: 'gradle',
      module: ':passing',
      kind: 'integrationTest',
      complete: true,
      isCached: false,
    })
  })

  it('names tests and their files', () => {
    expect(told(runOf(first.runs, ':failing:test'))).toEqual([
      'com.acme.CartTest holdsOne[of 1] passed',
      'com.acme.CartTest holdsOne[of 2] failed',
      'com.acme.CartTest isThere[of 1] passed',
      'com.acme.CartTest isThere[of 2] passed',
      'com.acme.OrdersTest isEmptyAtFirst passed',
      'com.acme.OrdersTest isTotalled failed',
      'com.acme.OrdersTest$WhenPaid isClosed passed',
      'com.acme.OrdersTest$WhenPaid isShipped failed',
      'com.acme.StoreTest classMethod failed',
    ])
    expect(told(runOf(first.runs, ':passing:test'))).toContain('com.acme.SumTest subtracts skipped')
    for (const { directory, tests } of first.runs) {
      for (const { file = 'none' } of tests) expect(existsSync(join(directory, file))).toBe(true)
    }
  })

  it('keeps what a failure said', () => {
    const { tests } = runOf(first.runs, ':failing:test')
    const failed = tests.find(({ name }) => name === 'isTotalled')
    expect(failed?.failures[0]?.text).toMatch(/^org\.junit\.ComparisonFailure: expected:<\[3\] EUR> but was/)
    expect(failed?.failures[0]?.text).toContain('at com.acme.OrdersTest.isTotalled(OrdersTest.java:10)')
    expect(tests.find(({ name }) => name === 'classMethod')?.isWholeFile).toBe(true)
  })

  it('knows of a halted process that something is missing', () => {
    expect(keys(first.runs.filter(({ complete }) => !complete))).toEqual([':crashing:test'])
    // A process that is halted may have told the build of the test before, or not yet.
    expect([[], ['com.acme.HaltTest aLives passed']]).toContainEqual(
      told(runOf(first.runs, ':crashing:test')),
    )
  })

  it('repeats only what failed', () => {
    expect(keys(again.runs)).toEqual([':failing:test', ':flaky:test'])
    expect(told(runOf(again.runs, ':flaky:test'))).toEqual(['com.acme.FlakyTest passesTheSecondTime passed'])
    expect(told(runOf(again.runs, ':failing:test'))).toEqual([
      // A repeated method is selected by its name, with all of its parameters.
      'com.acme.CartTest holdsOne[of 1] passed',
      'com.acme.CartTest holdsOne[of 2] failed',
      'com.acme.OrdersTest isTotalled failed',
      'com.acme.OrdersTest$WhenPaid isShipped failed',
      'com.acme.StoreTest classMethod failed',
    ])
  })
})

describeWith('gradle', 'Gradle, followed', () => {
  it(
    'says of kept results that nothing was run, wherever they were kept',
    async () => {
      const workspace = copyOf('gradle-variants')
      const cache = `${gradle} --build-cache :passing:test`
      // A cache of this test's own: that of the user may know the tests from an earlier run.
      const settings = `buildCache { local(DirectoryBuildCache) { directory = '${temporaryFolder()}' } }\n`
      writeFileSync(join(workspace, 'settings.gradle'), `${settings}include 'passing'\n`)
      writeFileSync(join(workspace, 'build.gradle'), plainBuild)
      const executed = await runFollowed(gradleFollower, cache, workspace)
      const upToDate = await runFollowed(gradleFollower, cache, workspace)
      rmSync(join(workspace, 'passing/build'), { recursive: true })
      const fromCache = await runFollowed(gradleFollower, cache, workspace)
      expect(fromCache.output).toContain(':passing:test FROM-CACHE')
      const ran = runOf(executed.runs, ':passing:test')
      expect(ran).toMatchObject({ isCached: false, complete: true })
      for (const { runs } of [upToDate, fromCache]) {
        const kept = runOf(runs, ':passing:test')
        expect(kept).toMatchObject({ isCached: true, complete: true, module: ':passing', kind: 'test' })
        expect(told(kept)).toEqual(told(ran))
      }
    },
    timeoutMs,
  )

  it(
    'divides whole files over shards, and says so of tasks that have none',
    async () => {
      const workspace = copyOf('gradle-variants')
      const runs: TestRun[] = []
      for (const index of [1, 2, 3]) {
        const plan = { shard: { index, count: 3, times: {} } }
        const command = `${gradle} :passing:test :passing:integrationTest`
        const shard = await runFollowed(gradleFollower, command, workspace, { plan })
        expect(shard.exitCode === 0 ? '' : shard.output).toBe('')
        expect(keys(shard.runs)).toEqual([':passing:integrationTest', ':passing:test'])
        runs.push(...shard.runs)
      }
      const parts = runs.filter(({ kind }) => kind === 'test').map(({ files }) => files)
      const all = ['DifferenceTest', 'SumTest'].map((name) => `passing/src/test/java/com/acme/${name}.java`)
      expect(parts.map((part) => part?.all)).toEqual([all, all, all])
      expect(parts.flatMap((part) => part?.chosen).sort()).toEqual(all)
      expect(runs.flatMap(told).sort()).toEqual([
        'com.acme.DifferenceTest isZero passed',
        'com.acme.SumIntegrationTest isStored passed',
        'com.acme.SumTest adds passed',
        'com.acme.SumTest subtracts skipped',
      ])
    },
    timeoutMs,
  )
})

const plainBuild = `
subprojects {
  apply plugin: 'java'
  repositories { mavenCentral() }
  dependencies { testCompile 'junit:junit:4.13.2' }
}
`

describe('the init script', () => {
  const env = (home: string): NodeJS.ProcessEnv => ({ GRADLE_USER_HOME: home, GRADLE_OPTS: '-Xmx1g' })
  const project = (): string => {
    const workspace = temporaryFolder()
    writeFileSync(join(workspace, 'build.gradle'), '')
    return workspace
  }

  it('lies where Gradle looks for it, and applies the recorder only in builds of this command', async () => {
    const home = join(temporaryFolder(), 'home')
    const { output } = await runFollowed(
      gradleFollower,
      'cat "$GRADLE_USER_HOME"/init.d/* "$SLIPWAY_GRADLE"/init.gradle; echo "opts: $GRADLE_OPTS $SLIPWAY_GRADLE"',
      project(),
      { env: env(home) },
    )
    expect(output).toMatch(/opts: -Xmx1g -Dslipway\.gradle=(\S+) \1\n/)
    expect(output).toContain("System.getProperty('slipway.gradle')")
    expect(output).toMatch(/apply from: '.*recorders\/gradle\/slipway\.gradle'/)
    // It stays, one for all steps: a build that has listed it would fail if it were gone.
    expect(readdirSync(join(home, 'init.d'))).toEqual(['slipway-run-tests.gradle'])
  })

  it('replaces that of another version, and leaves those of the user', async () => {
    const home = temporaryFolder()
    const scripts = join(home, 'init.d')
    mkdirSync(scripts)
    for (const name of ['slipway-run-tests.gradle', 'mine.gradle'])
      writeFileSync(join(scripts, name), '// old')
    await runFollowed(gradleFollower, 'true', project(), { env: env(home) })
    expect(readdirSync(scripts).sort()).toEqual(['mine.gradle', 'slipway-run-tests.gradle'])
    expect(readFileSync(join(scripts, 'slipway-run-tests.gradle'), 'utf8')).toContain('SLIPWAY_GRADLE')
    expect(readFileSync(join(scripts, 'mine.gradle'), 'utf8')).toBe('// old')
  })

  it('is not laid for a repository without Gradle', async () => {
    const home = join(temporaryFolder(), 'home')
    const { output } = await runFollowed(gradleFollower, 'echo "opts: $GRADLE_OPTS"', temporaryFolder(), {
      env: env(home),
    })
    expect(output).toBe('opts: -Xmx1g\n')
    expect(existsSync(home)).toBe(false)
  })
})
