import { describeWith } from '@slipway/testkit'
import { checkOut, counts, run } from './check-out.js'

const timeoutMs = 180_000
const maven = 'mvn --batch-mode --no-transfer-progress -fae verify -pl'
const gradle = 'gradle -Dorg.gradle.daemon.idletimeout=120000 --continue'

describeWith('maven', 'a project of Maven', () => {
  it(
    'passes by the retries of a test in a module that others wait for, and runs those too',
    async () => {
      const { exitCode, outputs, summary } = await run('maven-variants', {
        inputs: { 'test-command': `${maven} flaky,dependent,empty`, retries: '1' },
      })
      expect(outputs).toMatchObject({ outcome: 'passed', ...counts(3, 0, 0), flaky: '1' })
      expect(summary).toContain('passesTheSecondTime')
      expect(exitCode).toBe(0)
    },
    timeoutMs,
  )

  it(
    'fails with unit and integration tests told apart, each with the command that runs it again',
    async () => {
      const { exitCode, outputs, summary, annotations } = await run('maven-variants', {
        inputs: { 'test-command': `${maven} failing,integration,passing` },
      })
      expect(outputs).toMatchObject({ outcome: 'failed', ...counts(8, 5, 1) })
      expect(annotations.map(({ file, line }) => `${file ?? ''}:${line ?? ''}`)).toEqual(
        expect.arrayContaining([
          'failing/src/test/java/com/acme/OrdersTest.java:14',
          'integration/src/test/java/com/acme/OrdersIT.java:10',
        ]),
      )
      expect(summary).toContain('mvn -pl failing -am test')
      expect(exitCode).toBe(1)
    },
    timeoutMs,
  )

  it(
    'has crashed when a test ends its process',
    async () => {
      const { outputs } = await run('maven-variants', { inputs: { 'test-command': `${maven} crashing` } })
      expect(outputs).toMatchObject({ outcome: 'crashed', ...counts(1, 0, 0) })
    },
    timeoutMs,
  )

  it(
    'without a test is no success',
    async () => {
      const { outputs } = await run('maven-variants', { inputs: { 'test-command': `${maven} empty` } })
      expect(outputs).toMatchObject({ outcome: 'no-tests', ...counts(0, 0, 0) })
    },
    timeoutMs,
  )
})

describeWith('gradle', 'a project of Gradle', () => {
  it(
    'passes by its retries',
    async () => {
      const { outputs, exitCode } = await run('gradle-variants', {
        inputs: { 'test-command': `${gradle} :flaky:test :passing:check`, retries: '1' },
      })
      expect(outputs).toMatchObject({ outcome: 'passed', ...counts(5, 0, 1), flaky: '1' })
      expect(exitCode).toBe(0)
    },
    timeoutMs,
  )

  it(
    'fails with every failed test at its line',
    async () => {
      const { outputs, annotations, summary } = await run('gradle-variants', {
        inputs: { 'test-command': `${gradle} :failing:test` },
      })
      expect(outputs).toMatchObject({ outcome: 'failed', ...counts(5, 4, 0) })
      expect(annotations.map(({ file, line }) => `${file ?? ''}:${line ?? ''}`)).toContain(
        'failing/src/test/java/com/acme/OrdersTest.java:10',
      )
      expect(summary).toContain('gradle :failing:test --tests com.acme.OrdersTest.isTotalled')
    },
    timeoutMs,
  )

  it(
    'has crashed when a test ends its process',
    async () => {
      const { outputs } = await run('gradle-variants', {
        inputs: { 'test-command': `${gradle} :crashing:test` },
      })
      // The halted process may have told the build of the test before, or not yet.
      expect(outputs).toMatchObject({ outcome: 'crashed', failed: '0', skipped: '0' })
    },
    timeoutMs,
  )

  it(
    'says when nothing was run because the results had been kept',
    async () => {
      const workspace = checkOut('gradle-variants')
      const inputs = { 'test-command': `${gradle} :passing:test` }
      const first = await run('', { workspace, inputs })
      expect(first.outputs).toMatchObject({ outcome: 'passed', ...counts(2, 0, 1) })
      const second = await run('', { workspace, inputs })
      expect(second.outputs).toMatchObject({ outcome: 'cached', ...counts(2, 0, 1) })
    },
    timeoutMs,
  )
})
