import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describeWith, pythonTool } from '@slipway/testkit'
import { pythonFollower } from '../../src/follow/python.js'
import type { TestCase, TestRun } from '../../src/results/test-results.js'
import { outline } from './outline.js'
import { copyOf, failedTests, runFollowed, temporaryFolder } from './run-followed.js'

const pytest = `${pythonTool('python')} -B -m pytest -p no:cacheprovider`

function find({ tests }: TestRun, name: string): TestCase | undefined {
  return tests.find((test) => test.name === name)
}

function only(runs: readonly TestRun[]): TestRun {
  const [run, ...others] = runs
  if (run === undefined || others.length > 0) throw new Error(`${runs.length} runs, not one`)
  return run
}

describeWith('pytest', 'pytest, followed', () => {
  const broken = '--ignore tests/test_broken.py'

  it('tells every test with its place, and why it failed', async () => {
    const workspace = copyOf('pytest-variants')
    const { exitCode, output, runs } = await runFollowed(pythonFollower, `${pytest} ${broken}`, workspace)
    expect(exitCode).toBe(1)
    expect(output).toContain('5 failed, 4 passed, 1 skipped, 1 xfailed, 2 errors')
    const run = only(runs)
    expect(run).toMatchObject({ framework: 'pytest', directory: workspace, complete: true, announced: 12 })
    expect(outline(runs)).toEqual([
      'tests/test_flaky.py > test_passes_the_second_time: failed',
      'tests/test_flaky.py > test_sees_only_the_options_of_the_user: passed',
      'tests/test_orders.py > TestTotal > test_adds[a::b[c]]: passed',
      'tests/test_orders.py > TestTotal > test_adds[x y]: failed',
      'tests/test_orders.py > TestTotal > test_of_nothing: failed',
      'tests/test_orders.py > test_elsewhere: skipped',
      'tests/test_orders.py > test_lines: failed',
      'tests/test_orders.py > test_of_the_future: skipped',
      'tests/test_orders.py > test_of_the_past: failed',
      'tests/test_phases.py > Inventory > test_counts: passed',
      'tests/test_phases.py > test_set_up: failed',
      'tests/test_phases.py > test_tear_down: failed',
    ])
    expect(find(run, 'test_lines')).toMatchObject({
      file: 'tests/test_orders.py',
      line: 15,
      selector: 'tests/test_orders.py::test_lines',
      failures: [{ expected: "{'lines': [1, 3]}", actual: "{'lines': [1, 2]}" }],
    })
    expect(find(run, 'test_of_nothing')?.failures[0]?.text).toMatch(
      /^ValueError: an order has at least one line\n[\s\S]*tests\/orders\.py:3: ValueError$/,
    )
    expect(find(run, 'test_set_up')?.failures).toMatchObject([
      { text: expect.stringMatching(/^RuntimeError: no database/) as string },
    ])
    expect(find(run, 'test_tear_down')?.failures).toMatchObject([
      { text: expect.stringMatching(/^RuntimeError: the file is still open/) as string },
    ])
  })

  it('tells a file that does not load, and that nothing ran', async () => {
    const { exitCode, runs } = await runFollowed(pythonFollower, pytest, copyOf('pytest-variants'))
    expect(exitCode).toBe(2)
    expect(only(runs)).toMatchObject({
      complete: true,
      announced: undefined,
      tests: [
        {
          name: 'the test file runs',
          isWholeFile: true,
          file: 'tests/test_broken.py',
          status: 'failed',
          failures: [{ text: expect.stringContaining('nothing_of_that_name') as string }],
        },
      ],
    })
  })

  it('that is ended by a test has no end, whatever the exit code', async () => {
    const { exitCode, runs } = await runFollowed(pythonFollower, pytest, copyOf('pytest-crashing'))
    expect(exitCode).toBe(0)
    expect(only(runs)).toMatchObject({ complete: false, announced: 3, tests: [{ name: 'test_before' }] })
  })

  it('without a test says so, and keeps its exit code', async () => {
    const { exitCode, runs } = await runFollowed(pythonFollower, pytest, copyOf('pytest-empty'))
    expect(exitCode).toBe(5)
    expect(only(runs)).toMatchObject({ complete: true, tests: [] })
  })

  it('repeats just the failed tests, and nothing where nothing failed', async () => {
    const workspace = copyOf('pytest-variants')
    const command = `${pytest} ${broken}`
    const first = await runFollowed(pythonFollower, command, workspace)
    const again = await runFollowed(pythonFollower, command, workspace, {
      plan: { rerun: failedTests(first.runs) },
    })
    expect(outline(again.runs)).toEqual([
      'tests/test_flaky.py > test_passes_the_second_time: passed',
      ...outline(first.runs).filter((line) => line.endsWith(': failed') && !line.includes('the_second_time')),
    ])
    const nothing = await runFollowed(pythonFollower, command, workspace, {
      plan: { rerun: [{ framework: 'pytest', key: only(first.runs).key ?? '', tests: [] }] },
    })
    expect(nothing).toMatchObject({ exitCode: 0, runs: [], output: '' })
  })

  it('repeats a file that did not load', async () => {
    const workspace = copyOf('pytest-variants')
    const first = await runFollowed(pythonFollower, pytest, workspace)
    writeFileSync(join(workspace, 'tests/test_broken.py'), 'def test_now():\n    pass\n')
    const again = await runFollowed(pythonFollower, pytest, workspace, {
      plan: { rerun: failedTests(first.runs) },
    })
    expect(outline(again.runs)).toEqual(['tests/test_broken.py > test_now: passed'])
    expect(again.exitCode).toBe(0)
  })

  it.each(['', ' -n 2'])('runs each file in one shard (pytest%s)', async (workers) => {
    const workspace = copyOf('pytest-variants')
    const command = `${pytest} ${broken}${workers}`
    const ran = []
    for (const index of [1, 2, 3]) {
      const shard = { index, count: 3, times: { 'tests/test_orders.py': 500 } }
      const { runs } = await runFollowed(pythonFollower, command, workspace, { plan: { shard } })
      const { files, tests } = only(runs)
      expect(files?.all).toEqual(['tests/test_flaky.py', 'tests/test_orders.py', 'tests/test_phases.py'])
      expect(files?.chosen).toHaveLength(1)
      expect(new Set(tests.map(({ file }) => file))).toEqual(new Set(files?.chosen))
      ran.push(...(files?.chosen ?? []))
    }
    expect(ran.sort()).toEqual(['tests/test_flaky.py', 'tests/test_orders.py', 'tests/test_phases.py'])
  })

  it('does not take an empty share for a failure', async () => {
    const plan = { shard: { index: 2, count: 2, times: {} } }
    const { exitCode, runs } = await runFollowed(pythonFollower, pytest, copyOf('pytest-crashing'), { plan })
    expect(exitCode).toBe(0)
    expect(only(runs)).toMatchObject({ complete: true, files: { all: ['test_crash.py'], chosen: [] } })
  })

  it('with workers is told once, by their controller', async () => {
    const workspace = copyOf('pytest-variants')
    const alone = await runFollowed(pythonFollower, `${pytest} ${broken}`, copyOf('pytest-variants'))
    const command = `${pytest} ${broken} -n 2`
    const { runs } = await runFollowed(pythonFollower, command, workspace)
    expect(only(runs)).toMatchObject({ complete: true, announced: 12 })
    expect(outline(runs)).toEqual(outline(alone.runs))
    expect(find(only(runs), 'test_lines')?.failures).toMatchObject([{ actual: "{'lines': [1, 2]}" }])
    const again = await runFollowed(pythonFollower, command, workspace, {
      plan: { rerun: failedTests(runs) },
    })
    expect(only(again.runs).tests).toHaveLength(7)
  })

  it('names the test that a worker died of', async () => {
    const { runs } = await runFollowed(pythonFollower, `${pytest} -n 1`, copyOf('pytest-crashing'))
    expect(outline(runs)).toEqual([
      'test_crash.py > test_before: passed',
      'test_crash.py > test_behind: passed',
      'test_crash.py > test_crash: failed',
    ])
  })

  it('that is told to stop at the first failure ran all that it was to run', async () => {
    const command = `${pytest} ${broken} -x`
    const { runs } = await runFollowed(pythonFollower, command, copyOf('pytest-variants'))
    const { announced, tests, complete } = only(runs)
    expect({ announced, complete }).toEqual({ announced: tests.length, complete: true })
  })

  it.each(['--collect-only', '--version', '--fixtures', '--setup-plan'])(
    'tells of no run with %s',
    async (option) => {
      const { runs } = await runFollowed(pythonFollower, `${pytest} ${option}`, copyOf('pytest-crashing'))
      expect(runs).toEqual([])
    },
  )

  it('keeps what the user has in the environment, and prints what pytest alone prints', async () => {
    const workspace = copyOf('pytest-variants')
    const library = temporaryFolder()
    writeFileSync(join(library, 'nothing_of_that_name.py'), '')
    writeFileSync(join(workspace, 'ran-before'), '')
    const env = { PYTEST_ADDOPTS: '-v', PYTHONPATH: library }
    const silent = { name: 'none', prepare: () => Promise.resolve({ environment: {} }) }
    const alone = await runFollowed(silent, pytest, workspace, { env: { ...env, SLIPWAY_TEST_RECORDS: '' } })
    const { output } = await runFollowed(pythonFollower, pytest, workspace, { env })
    const plain = (text: string): string =>
      text
        .replace(/ in [\d.]+s/g, '')
        .replace(/0x[0-9a-f]+/g, '0x')
        .replace(/=+/g, '=')
    expect(output).toContain('tests/test_orders.py::test_lines FAILED')
    expect(plain(output)).toBe(plain(alone.output))
  })
})
