import { spawnSync } from 'node:child_process'
import { chmodSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { describeWith } from '@slipway/testkit'
import { goFollower } from '../../src/follow/go.js'
import type { TestCase, TestRun } from '../../src/results/test-results.js'
import { outline } from './outline.js'
import { copyOf, failedTests, runFollowed, temporaryFolder } from './run-followed.js'

function only(runs: readonly TestRun[]): TestRun {
  const [run, ...others] = runs
  if (run === undefined || others.length > 0) throw new Error(`${runs.length} runs, not one`)
  return run
}

function find({ tests }: TestRun, ...path: readonly string[]): TestCase | undefined {
  return tests.find(({ suite, name }) => [...suite, name].join(' ') === path.join(' '))
}

describeWith('go', 'go test, followed', () => {
  const orders = 'example.com/shop/orders'

  it('tells every test and every package that failed without one', async () => {
    const workspace = copyOf('go-variants')
    const { exitCode, runs } = await runFollowed(goFollower, 'go test ./...', workspace)
    expect(exitCode).toBe(1)
    expect(only(runs)).toMatchObject({ framework: 'go', directory: workspace, complete: true })
    expect(outline(runs)).toEqual([
      'example.com/shop/broken > builds: failed',
      'example.com/shop/crash > TestBefore: passed',
      'example.com/shop/crash > TestExits: failed',
      'example.com/shop/exits > ends with PASS: failed',
      'example.com/shop/orders > Example: failed',
      'example.com/shop/orders > FuzzTotal > seed#0: passed',
      'example.com/shop/orders > TestEnvironment: passed',
      'example.com/shop/orders > TestFlaky: failed',
      'example.com/shop/orders > TestLater: skipped',
      'example.com/shop/orders > TestTotal > of_none: failed',
      'example.com/shop/orders > TestTotal > of_two: passed',
      'example.com/shop/prices > TestPanics: failed',
      'example.com/shop/setup > runs: failed',
    ])
    const run = only(runs)
    expect(find(run, orders, 'TestTotal', 'of_none')).toMatchObject({
      file: join(workspace, 'orders/orders_test.go'),
      line: 9,
      failures: [
        {
          text: 'orders_test.go:15: total = 0, want 1\n\norders_test.go:13: before\norders_test.go:15: total = 0, want 1',
        },
      ],
    })
    expect(find(run, orders, 'Example')?.failures).toMatchObject([{ actual: 'is', expected: 'is to be' }])
    expect(find(run, 'example.com/shop/prices', 'TestPanics')?.failures[0]?.text).toMatch(
      /^panic: assignment to entry in nil map[\s\S]*prices_test\.go:8 [\s\S]*\n\nprices_test\.go:6: before$/,
    )
    expect(find(run, 'example.com/shop/crash', 'TestExits')?.failures[0]?.text).toMatch(
      /^The test had not ended when its process did\./,
    )
    expect(find(run, 'example.com/shop/broken', 'builds')?.failures[0]?.text).toContain(
      'broken/broken_test.go:5:33: undefined: undefined',
    )
    expect(find(run, 'example.com/shop/setup', 'runs')?.failures[0]?.text).toContain('no database')
  })

  describe('prints what go test prints', () => {
    let workspace = ''
    beforeAll(() => {
      workspace = copyOf('go-variants')
      writeFileSync(join(workspace, 'ran-before'), '')
    })

    it.each([
      ['./orders ./prices ./broken ./setup ./exits', ''],
      ['-v ./orders ./prices', ''],
      ['-json ./orders', ''],
      ['-run TestNone ./orders', ''],
      ['./nowhere', ''],
      ['', 'orders'],
      ['-list . ./orders', ''],
      ['-bench . -run TestLater ./orders', ''],
    ])('(go test %s)', async (options, folder) => {
      const command = `go test ${options} 2>errors`
      const alone = spawnSync('bash', ['-c', command], {
        cwd: join(workspace, folder),
        stdio: ['ignore', 'pipe', 'pipe'],
        encoding: 'utf8',
      })
      const followed = await runFollowed(goFollower, command, workspace, { folder })
      expect(plain(followed.output)).toBe(plain(alone.stdout))
      expect(followed.exitCode).toBe(alone.status)
    })
  })

  it('tells of kept results that nothing was run', async () => {
    const workspace = copyOf('go-passing')
    const first = await runFollowed(goFollower, 'go test ./...', workspace)
    const second = await runFollowed(goFollower, 'go test ./...', workspace)
    expect([first, second].map(({ runs }) => only(runs).isCached)).toEqual([false, true])
    expect(second.output).toContain('(cached)')
    expect(outline(second.runs)).toEqual([
      'example.com/sums/many > TestMany: passed',
      'example.com/sums/sum > TestSum: passed',
    ])
  })

  it('without a test is a run without tests', async () => {
    const { exitCode, runs } = await runFollowed(goFollower, 'go test ./...', copyOf('go-empty'))
    expect({ exitCode, ...only(runs) }).toMatchObject({ exitCode: 0, complete: true, tests: [] })
  })

  it('repeats just the failed tests, in their packages', async () => {
    const workspace = copyOf('go-variants')
    const first = await runFollowed(goFollower, 'go test ./...', workspace)
    const again = await runFollowed(goFollower, 'go test ./...', workspace, {
      plan: { rerun: failedTests(first.runs) },
    })
    const before = outline(first.runs)
    expect(outline(again.runs)).toEqual([
      'example.com/shop/broken > builds: failed',
      'example.com/shop/crash > TestExits: failed',
      'example.com/shop/exits > ends with PASS: failed',
      'example.com/shop/orders > Example: failed',
      'example.com/shop/orders > TestFlaky: passed',
      'example.com/shop/orders > TestTotal > of_none: failed',
      'example.com/shop/orders > TestTotal > of_two: passed',
      'example.com/shop/prices > TestPanics: failed',
      'example.com/shop/setup > runs: failed',
    ])
    expect(before).toHaveLength(13)
    const nothing = await runFollowed(goFollower, 'go test ./...', workspace, {
      plan: { rerun: [{ framework: 'go', key: only(first.runs).key ?? '', tests: [] }] },
    })
    expect(nothing).toMatchObject({ exitCode: 0, output: '', runs: [] })
  })

  it('tells a test again that had failed by itself, though it has subtests', async () => {
    const workspace = copyOf('go-passing')
    const source = (body: string): string => `package sum
import "testing"
func TestSum(t *testing.T) { t.Run("one", func(t *testing.T) {}); ${body} }
`
    const file = join(workspace, 'sum/sum_test.go')
    writeFileSync(file, source('t.Error("by itself")'))
    const first = await runFollowed(goFollower, 'go test ./sum', workspace)
    writeFileSync(file, source(''))
    const again = await runFollowed(goFollower, 'go test ./sum', workspace, {
      plan: { rerun: failedTests(first.runs) },
    })
    expect(outline(again.runs)).toContain('example.com/sums/sum > TestSum: passed')
  })

  it('runs each package in one shard, by the times of its files', async () => {
    const workspace = copyOf('go-variants')
    const all = ['broken', 'crash', 'exits', 'orders', 'prices', 'setup']
    const ran = []
    for (const index of [1, 2]) {
      const times = {
        ...Object.fromEntries(all.map((name) => [`${name}/${name}_test.go`, 1])),
        'orders/orders_test.go': 9,
      }
      const plan = { shard: { index, count: 2, times } }
      const { runs } = await runFollowed(goFollower, 'go test ./...', workspace, { plan })
      const { files, tests } = only(runs)
      expect(files?.all).toEqual(all)
      expect(new Set(tests.map(({ suite }) => suite[0]?.replace('example.com/shop/', '')))).toEqual(
        new Set(files?.chosen),
      )
      ran.push(files?.chosen)
    }
    expect(ran).toContainEqual(['orders'])
    expect(ran.flat().sort()).toEqual(all)
  })

  it('an empty share runs nothing, and succeeds', async () => {
    const plan = { shard: { index: 3, count: 3, times: {} } }
    const { exitCode, runs } = await runFollowed(goFollower, 'go test ./...', copyOf('go-passing'), { plan })
    expect({ exitCode, ...only(runs) }).toMatchObject({ exitCode: 0, complete: true, files: { chosen: [] } })
  })

  it('is followed when make starts it', async () => {
    const workspace = copyOf('go-passing')
    writeFileSync(join(workspace, 'Makefile'), 'test:\n\t@go vet ./...\n\t@go test ./...\n')
    const { exitCode, runs } = await runFollowed(goFollower, 'make test', workspace)
    expect({ exitCode, tests: only(runs).tests.length }).toEqual({ exitCode: 0, tests: 2 })
  })
})

describe('a shim', () => {
  it('is not made where the program is not installed', async () => {
    const { output } = await runFollowed(goFollower, 'echo "$PATH"', temporaryFolder(), {
      env: { PATH: '/usr/bin:/bin' },
    })
    expect(output).toBe('/usr/bin:/bin\n')
  })

  it.each(['version', 'build ./...', 'env -json', 'run ./cmd x'])(
    'hands `go %s` to the next program of its name, with its exit code',
    async (command) => {
      const folder = temporaryFolder()
      writeFileSync(join(folder, 'go'), '#!/bin/sh\necho "real: $*"\nexit 3\n')
      chmodSync(join(folder, 'go'), 0o755)
      const env = { PATH: [folder, '/usr/bin', '/bin'].join(delimiter) }
      const result = await runFollowed(goFollower, `go ${command}`, folder, { env })
      expect(result).toMatchObject({ exitCode: 3, output: `real: ${command}\n`, runs: [] })
    },
  )
})

/** What differs from run to run. */
function plain(output: string): string {
  return output
    .replace(/[\d.]+s\b/g, 'Ns')
    .replace(/\(cached\)/g, 'Ns')
    .replace(/"(?:Time|Elapsed)":[^,}]*,?/g, '')
    .replace(/0x[0-9a-f]+\??/g, '0x')
    .replace(/goroutine \d+/g, 'goroutine')
}
