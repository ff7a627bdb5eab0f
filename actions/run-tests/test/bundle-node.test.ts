import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkOut, counts, run } from './check-out.js'

describe('run-tests on a Node project', () => {
  it('with Vitest tests that pass, passes and counts them', async () => {
    const { exitCode, outputs, stdout } = await run('vitest-passing')
    expect(outputs).toMatchObject({ outcome: 'passed', ...counts(1, 0, 2) })
    expect(exitCode).toBe(0)
    expect(stdout).toContain('vitest run')
  })

  it('with Vitest tests that fail, places each at its file and line', async () => {
    const { exitCode, outputs, annotations, summary } = await run('vitest-failing')
    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject({ outcome: 'failed', ...counts(1, 4, 1) })
    expect(annotations).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ file: 'orders.test.js', line: 5 }),
        expect.objectContaining({ file: 'orders.js', line: 3 }),
        expect.objectContaining({ file: 'broken.test.js' }),
        expect.objectContaining({ file: 'set-up.test.js', line: 5 }),
      ]),
    )
    expect(summary).toContain("npx vitest run orders.test.js -t '^orders without lines \\(are refused\\)$'")
  })

  it('with a Vitest that is killed, does not take what had passed for success', async () => {
    const { exitCode, outputs } = await run('vitest-crashing')
    expect(outputs).toMatchObject({ outcome: 'crashed', ...counts(1, 0, 0) })
    expect(exitCode).toBe(1)
  })

  it('with Vitest and no test, says so', async () => {
    const { exitCode, outputs } = await run('vitest-empty')
    expect(outputs).toMatchObject({ outcome: 'no-tests', ...counts(0, 0, 0) })
    expect(exitCode).toBe(1)
  })

  it('that is a monorepo of npm, runs the tests of every workspace', async () => {
    const { exitCode, outputs, stdout } = await run('npm-workspaces')
    expect(stdout).toContain('npm test --workspaces --if-present')
    expect(outputs).toMatchObject({ outcome: 'passed', ...counts(2, 0, 1) })
    expect(exitCode).toBe(0)
  })

  it('with ESLint findings, reports them at file and line, and fails for errors', async () => {
    const workspace = checkOut('eslint-failing')
    writeFileSync(join(workspace, 'package.json'), '{ "scripts": { "lint": "eslint ." } }')
    const inputs = { 'test-command': 'node --test', 'allow-no-tests': 'true' }
    const { exitCode, annotations } = await run('', { workspace, inputs })
    expect(exitCode).toBe(1)
    expect(annotations).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ level: 'error', file: 'orders.js', line: 1 }),
        expect.objectContaining({ level: 'warning', file: 'orders.js', line: 2 }),
      ]),
    )
  })

  it('with a Webpack build that fails, reports its errors at file and line', async () => {
    const { exitCode, annotations } = await run('webpack-failing', {
      inputs: { 'test-command': 'node --test', 'allow-no-tests': 'true' },
    })
    expect(exitCode).toBe(1)
    expect(annotations).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ level: 'error', file: 'src/index.js', line: 3 }),
        expect.objectContaining({ level: 'error', file: 'src/orders.js', line: 2 }),
      ]),
    )
  })

  it('tested by node --test, counts its tests', async () => {
    const { outputs } = await run('node-test-variants')
    expect(outputs).toMatchObject({ outcome: 'failed', ...counts(1, 4, 2) })
  })
})
