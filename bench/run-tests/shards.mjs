// How even the shards of a recorded suite are, beside Jest's own --shard over the same files.
// `node bench/run-tests/shards.mjs`
import { createHash } from 'node:crypto'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { printTable } from '../table.mjs'

const root = resolve(import.meta.dirname, '../..')
const require = createRequire(import.meta.url)
const { chooseFiles } = require('../../actions/run-tests/src/recorders/choose-files.cjs')
const { default: TestSequencer } = require('@jest/test-sequencer')

const fileCount = 1_000
const limitPercent = 5

/** Rows for a table: shards, largest deviation from the mean in percent (ours twice, Jest's), limit. */
export async function shardRows() {
  const times = recordSuite(fileCount, 42)
  const today = vary(times, 0.2, 43)
  const files = Object.keys(times)
  const rows = []
  for (const count of [2, 3, 4, 6, 8, 12, 16]) {
    const indices = Array.from({ length: count }, (_, at) => at + 1)
    // Each shard decides by itself, on a machine of its own.
    const ours = indices.map((index) =>
      chooseFiles(files, { workspace: root, shard: { index, count, times } }),
    )
    const jests = await Promise.all(indices.map((index) => jestShard(files, index, count)))
    if (new Set(ours.flat()).size !== fileCount || ours.flat().length !== fileCount) {
      throw new Error(`${count} shards are not the whole`)
    }
    rows.push([
      `${count} shards of ${fileCount} files`,
      `${deviation(ours, times).toFixed(2)} %`,
      `${deviation(ours, today).toFixed(2)} %`,
      `${deviation(jests, times).toFixed(2)} %`,
      `${limitPercent} %`,
    ])
  }
  return rows
}

export const shardHeader = [
  'largest deviation from the mean',
  'run-tests',
  'times off by 20 %',
  'jest --shard',
  'limit',
]

/** Test files take log-normal times: many are short, few are long. The median is 0.8 s, one in a hundred takes 13 s. */
function recordSuite(count, seed) {
  const random = createRandom(seed)
  const times = {}
  for (let at = 0; at < count; at++) {
    const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
    const name = createHash('sha1').update(String(at)).digest('hex').slice(0, 8)
    times[`src/${name.slice(0, 2)}/${name}.test.ts`] = Math.round(800 * Math.exp(1.2 * normal))
  }
  return times
}

/** The same suite on another day. */
function vary(times, share, seed) {
  const random = createRandom(seed)
  return Object.fromEntries(
    Object.entries(times).map(([file, ms]) => [file, ms * (1 + share * (2 * random() - 1))]),
  )
}

/** mulberry32, by Tommy Ettinger: the same numbers on every machine. */
function createRandom(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** What Jest itself assigns: by a hash of the path, the same number of files to each. */
async function jestShard(files, shardIndex, shardCount) {
  const context = { config: { rootDir: root } }
  const sequencer = new TestSequencer({ contexts: [], globalConfig: {} })
  const tests = files.map((file) => ({ path: join(root, file), context }))
  const shard = await sequencer.shard(tests, { shardIndex, shardCount })
  return shard.map(({ path }) => path.slice(root.length + 1))
}

/** The largest distance of a shard's time from the mean, in percent of the mean. */
function deviation(shards, times) {
  const sums = shards.map((files) => files.reduce((sum, file) => sum + times[file], 0))
  const mean = sums.reduce((sum, each) => sum + each, 0) / sums.length
  return (100 * Math.max(...sums.map((sum) => Math.abs(sum - mean)))) / mean
}

if (process.argv[1] === import.meta.filename) printTable(shardHeader, await shardRows())
