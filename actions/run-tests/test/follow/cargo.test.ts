import { chmodSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { describeWith } from '@slipway/testkit'
import { cargoFollower } from '../../src/follow/cargo.js'
import type { TestCase, TestRun } from '../../src/results/test-results.js'
import { outline } from './outline.js'
import { copyOf, failedTests, runFollowed, temporaryFolder } from './run-followed.js'

function only(runs: readonly TestRun[]): TestRun {
  const [run, ...others] = runs
  if (run === undefined || others.length > 0) throw new Error(`${runs.length} runs, not one`)
  return run
}

function find({ tests }: TestRun, name: string): TestCase | undefined {
  return tests.find((test) => test.name === name)
}

describeWith('cargo', 'cargo test, followed', () => {
  const env = { RUST_BACKTRACE: '0' }
  const all = [
    'shop-core doc tests > src/lib.rs > add (line 5): failed',
    'shop-core src/lib.rs > orders > tests > totals: passed',
    'shop-core src/lib.rs > tests > adds: failed',
    'shop-core src/lib.rs > tests > ignored: skipped',
    'shop-core src/lib.rs > tests > panics: passed',
    'shop-core src/lib.rs > tests > returns: failed',
    'shop-core tests/flaky.rs > finds_no_records: passed',
    'shop-core tests/flaky.rs > passes_the_second_time: failed',
  ]

  it('tells the tests of every binary, and repeats just those that failed', async () => {
    const workspace = copyOf('cargo-variants')
    const { exitCode, runs, output } = await runFollowed(cargoFollower, 'cargo test', workspace, { env })
    expect(exitCode).toBe(101)
    expect(output).toContain('test result: FAILED. 2 passed; 2 failed; 1 ignored;')
    const run = only(runs)
    expect(run).toMatchObject({ framework: 'cargo', directory: workspace, complete: true, announced: 8 })
    expect(outline(runs)).toEqual(all)
    expect(find(run, 'adds')).toMatchObject({
      file: join(workspace, 'src/lib.rs'),
      selector: 'shop-core --lib tests::adds',
      failures: [
        {
          text: expect.stringMatching(
            /^assertion `left == right` failed\n\nbefore\n[\s\S]*panicked at src\/lib\.rs:19:9:/,
          ) as string,
          actual: '3',
          expected: '4',
        },
      ],
    })
    expect(find(run, 'totals')?.file).toBe(join(workspace, 'src/orders.rs'))
    expect(find(run, 'returns')?.failures).toMatchObject([{ text: 'Error: "no"' }])

    const again = await runFollowed(cargoFollower, 'cargo test', workspace, {
      env,
      plan: { rerun: failedTests(runs) },
    })
    expect(outline(again.runs)).toEqual([
      'shop-core doc tests > src/lib.rs > add (line 5): failed',
      'shop-core src/lib.rs > tests > adds: failed',
      'shop-core src/lib.rs > tests > returns: failed',
      'shop-core tests/flaky.rs > passes_the_second_time: passed',
    ])
    const nothing = await runFollowed(cargoFollower, 'cargo test', workspace, {
      env,
      plan: { rerun: [{ framework: 'cargo', key: run.key ?? '', tests: [] }] },
    })
    expect(nothing).toMatchObject({ exitCode: 0, output: '', runs: [] })

    const shards = []
    for (const index of [1, 2]) {
      const plan = { shard: { index, count: 2, times: {} } }
      const shard = await runFollowed(cargoFollower, 'cargo test', workspace, { env, plan })
      expect(only(shard.runs).files).toMatchObject({ all: ['src/lib.rs', 'tests/flaky.rs'] })
      expect(only(shard.runs).files?.chosen).toHaveLength(1)
      shards.push(...shard.runs)
    }
    expect(outline(shards).map((line) => line.split(':')[0])).toEqual(all.map((line) => line.split(':')[0]))

    const quiet = await runFollowed(cargoFollower, 'cargo test -q', workspace, { env })
    expect(only(quiet.runs)).toMatchObject({ complete: true, announced: 8 })
    expect(
      only(quiet.runs)
        .tests.filter(({ status }) => status === 'failed')
        .map(({ name }) => name),
    ).toEqual(['adds', 'returns', 'src/lib.rs - add (line 5)'])
    expect(only(quiet.runs).tests).toHaveLength(8)

    const shown = await runFollowed(cargoFollower, 'cargo test --lib adds -- --nocapture', workspace, { env })
    expect(find(only(shown.runs), 'adds')?.failures).toMatchObject([{ actual: '3', expected: '4' }])

    const unseen = await runFollowed(cargoFollower, 'cargo test --no-run && cargo test -- --list', workspace)
    expect(unseen.runs).toEqual([])
  }, 120_000)

  it('that is aborted has no end', async () => {
    const { exitCode, runs } = await runFollowed(cargoFollower, 'cargo test', copyOf('cargo-crashing'))
    expect(exitCode).toBe(101)
    expect(only(runs)).toMatchObject({ complete: false, announced: 1, tests: [] })
  }, 60_000)

  it('without a test is a run without tests', async () => {
    const { exitCode, runs } = await runFollowed(cargoFollower, 'cargo test --lib', copyOf('cargo-empty'))
    expect({ exitCode, ...only(runs) }).toMatchObject({ exitCode: 0, complete: true, tests: [] })
  }, 60_000)

  it('that does not build is a run without tests, and fails', async () => {
    const workspace = copyOf('cargo-empty')
    writeFileSync(join(workspace, 'src/lib.rs'), 'pub fn broken() -> i32 { "text" }')
    const { exitCode, runs } = await runFollowed(cargoFollower, 'cargo test', workspace)
    expect({ exitCode, ...only(runs) }).toMatchObject({ exitCode: 101, tests: [] })
  }, 60_000)
})

describe('cargo nextest, followed', () => {
  /** A cargo that writes down its arguments and the report that nextest would write. */
  function fakeCargo(report: string): { readonly folder: string; readonly env: NodeJS.ProcessEnv } {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'report.xml'), report)
    const script = `#!/bin/sh
echo "$@"
for word; do case $word in slipway:*) config=\${word#slipway:} ;; esac; done
cat "$config"
cp "\${0%/*}/report.xml" "\${config%/*}/junit.xml"
exit 100
`
    writeFileSync(join(folder, 'cargo'), script)
    chmodSync(join(folder, 'cargo'), 0o755)
    return { folder, env: { PATH: [folder, process.env.PATH].join(delimiter) } }
  }

  // As in https://nexte.st/docs/machine-readable/junit/
  const report = `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="nextest-run" tests="3" failures="1" errors="0" time="0.034">
  <testsuite name="shop" tests="3" disabled="0" errors="0" failures="1">
    <testcase name="tests::adds" classname="shop" timestamp="2021-07-29T00:45:49.305+00:00" time="0.005"/>
    <testcase name="tests::bad" classname="shop" time="0.004">
      <failure type="test failure">thread 'tests::bad' panicked at src/lib.rs:22:36:</failure>
    </testcase>
    <testcase name="tests::flaky" classname="shop" time="0.003">
      <flakyFailure time="0.002" type="test failure with exit code 101">at first</flakyFailure>
    </testcase>
  </testsuite>
</testsuites>`

  it('is told by the report that its profile is made to write', async () => {
    const { folder, env } = fakeCargo(report)
    const command = 'cargo nextest run --profile ci'
    const { exitCode, output, runs } = await runFollowed(cargoFollower, command, folder, { env })
    expect(exitCode).toBe(100)
    expect(output).toMatch(/nextest run --profile ci --tool-config-file slipway:\S+ --no-fail-fast\n/)
    expect(output).toContain('[profile."ci".junit]')
    expect(only(runs)).toMatchObject({ framework: 'cargo', complete: true })
    expect(outline(runs)).toEqual([
      'shop > tests::adds: passed',
      'shop > tests::bad: failed',
      'shop > tests::flaky: passed',
    ])
    expect(find(only(runs), 'tests::flaky')?.isFlaky).toBe(true)
    const again = await runFollowed(cargoFollower, command, folder, {
      env,
      plan: { rerun: failedTests(runs) },
    })
    expect(again.output).toContain('-E binary_id(=shop) & test(=tests::bad)')
    const plan = { shard: { index: 2, count: 3, times: {} } }
    const shard = await runFollowed(cargoFollower, command, folder, { env, plan })
    expect(shard.output).toContain('--partition hash:2/3')
  })

  it('that leaves no report that can be read has no end', async () => {
    const { folder, env } = fakeCargo('<testsuites><testsuite>')
    const { runs } = await runFollowed(cargoFollower, 'cargo nextest run', folder, { env })
    expect(only(runs)).toMatchObject({ complete: false, tests: [] })
  })
})
