import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { recorder } from '../../src/follow/recorders.js'
import type { Shard } from '../../src/follow/test-plan.js'

let workspace: string
beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'slipway-shard-'))
})
afterEach(() => {
  rmSync(workspace, { recursive: true })
})

const times = { a: 900, b: 500, c: 400, d: 300, e: 200, f: 100 }
const files = Object.keys(times)

/** What one shard takes, by the program as other languages start it. */
function choose(all: readonly string[], shard: Shard): readonly string[] {
  const plan = join(workspace, 'plan.json')
  writeFileSync(plan, JSON.stringify({ workspace, shard }))
  const { stdout } = spawnSync(process.execPath, [recorder('choose-files.cjs')], {
    input: JSON.stringify(all),
    env: { SLIPWAY_TEST_PLAN: plan },
    encoding: 'utf8',
  })
  // The program writes a list of names.
  return JSON.parse(stdout) as readonly string[]
}

function chooseAll(
  all: readonly string[],
  count: number,
  known: Shard['times'],
): readonly (readonly string[])[] {
  return Array.from({ length: count }, (_, at) => choose(all, { index: at + 1, count, times: known }))
}

describe('the files of a shard', () => {
  it('are balanced by the recorded times, and together the whole', () => {
    const shards = chooseAll(files, 3, times)
    expect(shards).toEqual([['a'], ['b', 'e', 'f'], ['c', 'd']])
  })

  it('are the same in whatever order the files come', () => {
    const turned = chooseAll([...files].reverse(), 3, times)
    expect(turned.map((shard) => [...shard].sort())).toEqual(chooseAll(files, 3, times))
  })

  it('without any time are balanced by size', () => {
    for (const [file, length] of Object.entries(times))
      writeFileSync(join(workspace, file), 'x'.repeat(length))
    expect(chooseAll(files, 3, {})).toEqual([['a'], ['b', 'e', 'f'], ['c', 'd']])
  })

  it('of which one is new take it at the pace of the others', () => {
    for (const [file, length] of Object.entries(times))
      writeFileSync(join(workspace, file), 'x'.repeat(length))
    const known = Object.entries(times).filter(([file]) => file !== 'a')
    const slow = Object.fromEntries(known.map(([file, ms]) => [file, ms * 1000]))
    expect(chooseAll(files, 3, slow)).toEqual([['a'], ['b', 'e', 'f'], ['c', 'd']])
  })

  it('of which nothing is known are balanced by number', () => {
    const lengths = chooseAll(files, 4, {}).map((shard) => shard.length)
    expect(lengths.sort()).toEqual([1, 1, 2, 2])
  })

  it('are none where there are more shards than files, and each file is in one shard', () => {
    const shards = chooseAll(['a', 'b', 'a'], 4, times)
    expect(shards.map((shard) => new Set(shard).size).sort()).toEqual([0, 0, 1, 1])
  })
})
