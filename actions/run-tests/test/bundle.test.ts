import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkOut, counts, run } from './check-out.js'

describe('run-tests on a project', () => {
  it('with Jest tests that pass, passes and counts them', async () => {
    const { exitCode, outputs, summary, stdout } = await run('jest-passing')
    expect(outputs).toMatchObject({ outcome: 'passed', ...counts(1, 0, 2) })
    expect(Number(outputs.time)).toBeGreaterThan(0)
    expect(exitCode).toBe(0)
    expect(stdout).toContain('Tests:       1 skipped, 1 todo, 1 passed, 3 total')
    expect(summary).toContain('✅')
  })

  it('with Jest tests that fail, places each at its file and line', async () => {
    const { exitCode, outputs, annotations, summary } = await run('jest-failing')
    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject({ outcome: 'failed', ...counts(1, 3, 0) })
    expect(annotations).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ title: 'orders › are totalled', file: 'orders.test.js', line: 4 }),
        expect.objectContaining({
          title: 'orders › without lines (are refused)',
          file: 'orders.js',
          line: 3,
        }),
        expect.objectContaining({ title: 'the test file runs', file: 'broken.test.js' }),
      ]),
    )
    expect(summary).toContain(
      "npx jest --runTestsByPath orders.test.js -t '^orders without lines \\(are refused\\)$'",
    )
    expect(summary).toContain("> 4 |   it('are totalled'")
  })

  it('with a Jest test that ends the process, does not take exit code 0 for success', async () => {
    const { exitCode, outputs, stdout } = await run('jest-crashing')
    expect(outputs).toMatchObject({ outcome: 'crashed', ...counts(3, 0, 0) })
    expect(exitCode).toBe(1)
    expect(stdout).toContain('Jest did not come to its end (exit code 0); 3 of its tests had ended')
  })

  it('with Jest and no test, says so', async () => {
    const { exitCode, outputs } = await run('jest-empty')
    expect(outputs).toMatchObject({ outcome: 'no-tests', ...counts(0, 0, 0) })
    expect(exitCode).toBe(1)
  })

  it('with Mocha tests that pass, keeps the reporter that the project chose', async () => {
    const { exitCode, outputs, stdout } = await run('mocha-passing')
    expect(outputs).toMatchObject({ outcome: 'passed', ...counts(1, 0, 1) })
    expect(exitCode).toBe(0)
    expect(stdout).toContain('ok 1 sum adds')
  })

  it('with Mocha tests that fail in parallel, places each at its file and line', async () => {
    const { exitCode, outputs, annotations, summary } = await run('mocha-failing')
    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject({ outcome: 'failed', ...counts(1, 3, 0) })
    expect(annotations).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ title: 'orders › are listed', file: 'test/orders.js', line: 4 }),
        expect.objectContaining({ title: 'orders › are refused', file: 'test/orders.js', line: 5 }),
        expect.objectContaining({ file: 'test/set-up.js', line: 3 }),
      ]),
    )
    expect(summary).toContain("npx mocha test/orders.js --fgrep 'orders are listed'")
  })

  it('with a Mocha test that ends the process, does not take exit code 0 for success', async () => {
    const { exitCode, outputs, stdout } = await run('mocha-crashing')
    expect(outputs).toMatchObject({ outcome: 'crashed', ...counts(1, 0, 0) })
    expect(exitCode).toBe(1)
    expect(stdout).toContain('Mocha did not come to its end (exit code 0); 1 of its tests had ended')
  })

  it('with Mocha and no test, says so', async () => {
    const { exitCode, outputs } = await run('mocha-empty')
    expect(outputs).toMatchObject({ outcome: 'no-tests', ...counts(0, 0, 0) })
    expect(exitCode).toBe(1)
  })

  it('whose one command runs Jest and Mocha, gives the results of both', async () => {
    const { outputs, summary } = await run('both')
    expect(outputs).toMatchObject({ outcome: 'passed', ...counts(2, 0, 3) })
    expect(summary).toContain('browser/sum&#46;js')
  })

  it('keeps the NODE_OPTIONS that the step has', async () => {
    const { outputs, stdout } = await run('both', {
      inputs: { 'test-command': 'node -p "process.title"\nnpm test' },
      env: { NODE_OPTIONS: '--title=mine' },
    })
    expect(stdout).toContain('\nmine\n')
    expect(outputs).toMatchObject({ outcome: 'passed', ...counts(2, 0, 3) })
  })

  it('does not count the tests that a test runs', async () => {
    const workspace = checkOut('jest-passing')
    writeFileSync(
      join(workspace, 'outer.test.js'),
      `const { spawnSync } = require('node:child_process')
      it('runs Jest', () => {
        const { status } = spawnSync('npx', ['jest', 'sum.test.js'], { cwd: __dirname })
        expect(status).toBe(0)
      }, 20_000)`,
    )
    const { outputs } = await run('', { workspace })
    expect(outputs).toMatchObject({ outcome: 'passed', ...counts(2, 0, 2) })
  })

  it('whose Jest configuration processes the results, calls that as well', async () => {
    const workspace = checkOut('jest-passing')
    const processor = `module.exports = (results) => {
      console.log('own processor:', results.numPassedTests)
      return results
    }`
    writeFileSync(join(workspace, 'processor.js'), processor)
    writeFileSync(join(workspace, 'jest.ci.json'), '{ "testResultsProcessor": "<rootDir>/processor.js" }')
    const inputs = { 'test-command': 'npx jest -c jest.ci.json' }
    const { outputs, stdout } = await run('', { workspace, inputs })
    expect(stdout).toContain('own processor: 1')
    expect(outputs).toMatchObject({ outcome: 'passed', ...counts(1, 0, 2) })
  })

  it('whose command gives Jest a processor of its own, leaves it', async () => {
    const workspace = checkOut('jest-failing')
    writeFileSync(join(workspace, 'processor.js'), `module.exports = (results) => results`)
    const inputs = { 'test-command': 'npx jest --testResultsProcessor ./processor.js' }
    const { outputs } = await run('', { workspace, inputs })
    expect(outputs).toMatchObject({ outcome: 'failed', ...counts(1, 3, 0) })
  })

  it.each([
    ['jest-failing', 'npx jest'],
    ['mocha-failing', 'npx mocha'],
  ])('(%s) prints what %s alone prints', async (fixture, command) => {
    const workspace = checkOut(fixture)
    const alone = spawnSync('bash', ['-c', `${command} 2>&1`], {
      cwd: workspace,
      env: { PATH: process.env.PATH, HOME: process.env.HOME, CI: 'true', GITHUB_ACTIONS: 'true' },
      // With a socket for its input, bash takes itself for a remote shell and reads the machine's start-up file.
      stdio: ['ignore', 'pipe', 'pipe'],
      encoding: 'utf8',
    })
    const { stdout } = await run('', { workspace, inputs: { 'test-command': `${command} 2>&1` } })
    const printed = /::stop-commands::(.*)\n([\s\S]*)::\1::/.exec(stdout)?.[2] ?? ''
    expect(withoutTimes(printed)).toBe(withoutTimes(alone.stdout))
  })
})

/** What differs from run to run: how long things took, and with it the order of Jest's test files. */
function withoutTimes(output: string): string {
  const lines = output
    .replace(/\r/g, '')
    .replace(/ \(?[\d.]+ ?m?s\b\)?/g, '')
    .replace(/, estimated.*/g, '')
  return lines.split('\n').sort().join('\n')
}
