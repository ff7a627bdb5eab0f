import { renderSummary } from '@slipway/testkit'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkOut, counts, run } from './check-out.js'

describe('run-tests with reports', () => {
  it('reads reports of several formats and runs nothing', async () => {
    const { exitCode, outputs, stdout, annotations } = await run('reports', {
      inputs: { 'test-command': 'none', reports: '**/*.xml\n**/*.json\n!cut.xml\n!package.json' },
    })
    expect(outputs).toMatchObject({ outcome: 'failed', ...counts(2, 1, 1), time: '0.000' })
    expect(exitCode).toBe(1)
    expect(stdout).not.toContain('::group::')
    expect(annotations).toContainEqual(
      expect.objectContaining({
        title: 'com.example.OrdersTest › fails',
        message: expect.stringContaining('expected: <1> but was: <2>') as unknown,
      }),
    )
  })

  it('is not green when a report is cut', async () => {
    const { exitCode, outputs, stdout } = await run('reports', {
      inputs: { 'test-command': 'none', reports: 'cut.xml\nnested/mocha.json' },
    })
    expect(outputs).toMatchObject({ outcome: 'incomplete', ...counts(1, 0, 0) })
    expect(exitCode).toBe(1)
    expect(stdout).toMatch(/cut\.xml cannot be read: it is cut/)
  })

  it('is not green when the globs match nothing', async () => {
    const { exitCode, outputs, stdout } = await run('jest-passing', {
      inputs: { reports: 'none-such/*.xml' },
    })
    expect(outputs).toMatchObject({ outcome: 'crashed', ...counts(1, 0, 2) })
    expect(exitCode).toBe(1)
    expect(stdout).toContain('No file matches reports (none-such/*.xml) after the run (exit code 0)')
  })

  it('leaves out what an earlier run wrote', async () => {
    const { outputs, stdout } = await run('reports', {
      inputs: { 'test-command': 'cp nested/mocha.json fresh.json', reports: '*.json\njunit.xml' },
    })
    expect(outputs).toMatchObject({ outcome: 'passed', ...counts(1, 0, 0) })
    expect(stdout).toMatch(/::warning::.*did not write them.*junit\.xml/)
  })

  it('counts a test once when its framework writes a report', async () => {
    const { outputs } = await run('jest-passing', {
      inputs: { 'test-command': 'npx jest --json --outputFile results.json', reports: 'results.json' },
    })
    expect(outputs).toMatchObject({ outcome: 'passed', ...counts(1, 0, 2) })
  })

  it('starts the globs at the working directory, whatever its name', async () => {
    const workspace = checkOut('')
    const result = await run('', {
      workspace,
      inputs: {
        'working-directory': 'reports',
        'test-command': 'none',
        reports: 'nested/*.json',
      },
    })
    expect(result.outputs).toMatchObject({ outcome: 'passed', ...counts(1, 0, 0) })
  })
})

describe('run-tests with wrong inputs', () => {
  it('names all of them at once', async () => {
    const { exitCode, stdout } = await run('jest-passing', {
      inputs: { 'working-directory': '../..', 'test-command': 'none', 'test-comand': 'npm test' },
    })
    expect(exitCode).toBe(1)
    expect(stdout).toContain('Input "working-directory" is "../..", which is outside the workspace.')
    expect(stdout).toContain('Input "reports" is required when test-command is none.')
    expect(stdout).toContain('is meant.')
  })

  it.each([
    ['a folder that is not there', { 'working-directory': 'none-such' }, /which is not a folder/],
    ['a file for a folder', { 'working-directory': 'package.json' }, /which is not a folder/],
    ['globs that only leave out', { reports: '!a.xml' }, /only leaves files out/],
  ])('names %s', async (_, inputs, message) => {
    const { exitCode, stdout } = await run('jest-passing', { inputs })
    expect(exitCode).toBe(1)
    expect(stdout).toMatch(message)
  })

  it('says what to give where there is no npm project', async () => {
    const { exitCode, stdout, summary } = await run('reports')
    expect(exitCode).toBe(1)
    expect(stdout).toContain('There is no test-command, and the workspace is of no build tool that is known')
    expect(renderSummary(summary)).toContain('Give the input test-command')
  })

  it('says what to give where the test script is npm’s placeholder', async () => {
    const workspace = checkOut('jest-passing')
    const scripts = { test: 'echo "Error: no test specified" && exit 1' }
    writeFileSync(join(workspace, 'package.json'), JSON.stringify({ scripts }))
    const { exitCode, stdout } = await run('', { workspace })
    expect(exitCode).toBe(1)
    expect(stdout).toMatch(/There is no test-command, and .* has no script "test"/)
  })
})
