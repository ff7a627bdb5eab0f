import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describeWith, pythonTool } from '@slipway/testkit'
import { checkOut, counts, makeFolder, run } from './check-out.js'

/** The project's own Python environment in front, as a virtual environment that is active. */
const env = { PATH: `${pythonTool('..').replace(/\/\.\.$/, '')}:${process.env.PATH ?? ''}` }

describeWith('pytest', 'run-tests on a pytest project', () => {
  it('that fails places each test, and says how to run it again', async () => {
    const inputs = {
      'install-command': 'none',
      'test-command': 'python -B -m pytest --ignore tests/test_broken.py',
    }
    const { exitCode, outputs, annotations, summary } = await run('pytest-variants', { inputs, env })
    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject({ outcome: 'failed', ...counts(3, 7, 2) })
    expect(annotations).toEqual(
      expect.arrayContaining([expect.objectContaining({ file: 'tests/test_orders.py', line: 16 })]),
    )
    expect(summary).toContain('pytest tests/test_orders.py::test_lines')
  })

  it('that passes when it is run again is flaky', async () => {
    const workspace = checkOut('pytest-variants')
    for (const file of ['test_broken.py', 'test_orders.py', 'test_phases.py']) {
      rmSync(join(workspace, 'tests', file))
    }
    const inputs = { 'install-command': 'none', retries: '1' }
    const { exitCode, outputs } = await run('', { workspace, inputs, env })
    expect(outputs).toMatchObject({ outcome: 'passed', flaky: '1', ...counts(2, 0, 0) })
    expect(exitCode).toBe(0)
  })

  it('that stops at its first failure runs whole when it is repeated', async () => {
    const workspace = makeFolder('workspace')
    const test = `import os
def test_flaky():
    seen = os.path.exists("ran")
    open("ran", "w").close()
    assert seen
def test_later():
    assert False
`
    writeFileSync(join(workspace, 'test_orders.py'), test)
    const inputs = { 'install-command': 'none', 'test-command': 'python -B -m pytest -x', retries: '1' }
    const { exitCode, outputs } = await run('', { workspace, inputs, env })
    expect(outputs).toMatchObject({ outcome: 'failed', flaky: '1', ...counts(1, 1, 0) })
    expect(exitCode).toBe(1)
  })

  it('whose tests end the process has crashed, whatever the exit code', async () => {
    const inputs = { 'install-command': 'none', 'test-command': 'python -B -m pytest' }
    const { exitCode, outputs } = await run('pytest-crashing', { inputs, env })
    expect(outputs).toMatchObject({ outcome: 'crashed', ...counts(1, 0, 0) })
    expect(exitCode).toBe(1)
  })

  it('without a test says so', async () => {
    const inputs = { 'test-command': 'python -B -m pytest' }
    const { outputs } = await run('pytest-empty', { inputs, env })
    expect(outputs).toMatchObject({ outcome: 'no-tests', ...counts(0, 0, 0) })
  })
})
