import type { TestRun } from '../../src/results/test-results.js'
import { whyNotTheWhole, type ShardResults } from '../../src/shards/check-shards.js'

const all = ['a.test.js', 'b.test.js', 'c.test.js']

function jest(chosen: readonly string[], overrides: Partial<TestRun> = {}): TestRun {
  return {
    framework: 'jest',
    key: 'jest .',
    directory: '/workspace',
    tests: [],
    complete: true,
    files: { all, chosen },
    ...overrides,
  }
}

function shard(index: number, count: number, ...runs: readonly TestRun[]): ShardResults {
  return { source: `results/${index}/results.json`, shard: { index, count }, runs }
}

const first = shard(1, 2, jest(['a.test.js', 'c.test.js']))
const second = shard(2, 2, jest(['b.test.js']))

describe('the shards together', () => {
  it('are the whole when every file ran in exactly one of them', () => {
    expect(whyNotTheWhole([first, second])).toEqual([])
  })

  it('are the whole when a process is several runs, one for each kind of tests', () => {
    const kinds = [jest(['b.test.js'], { kind: 'unit' }), jest(['b.test.js'], { kind: 'browser' })]
    expect(whyNotTheWhole([first, shard(2, 2, ...kinds)])).toEqual([])
  })

  it('are the whole when there are more of them than files', () => {
    const shares = [...all, undefined].map((file, at) =>
      shard(at + 1, 4, jest(file === undefined ? [] : [file])),
    )
    expect(whyNotTheWhole(shares)).toEqual([])
  })

  it('are the whole when a matrix of versions has each of them once for each version', () => {
    expect(whyNotTheWhole([first, second, first, second])).toEqual([])
    expect(whyNotTheWhole([first, second, first, shard(2, 2, jest([]))])).toEqual([
      expect.stringMatching(/^No shard ran b\.test\.js/),
    ])
  })

  it('are the whole when nothing was divided: each ran everything', () => {
    const undivided = { ...shard(1, 1, jest(all)), shard: undefined }
    expect(whyNotTheWhole([undivided])).toEqual([])
    expect(whyNotTheWhole([undivided, undivided])).toEqual([])
  })

  it.each<[string, readonly ShardResults[], RegExp]>([
    ['one is missing', [first], /^The results of shard 2\/2 are missing\.$/],
    ['one is there twice', [first, second, second], /^Shard 2\/2 is there 2 times/],
    ['one is of another division', [first, shard(2, 3, jest(['b.test.js']))], /different divisions: 2 and 3/],
    ['one ran without a shard', [first, { ...second, shard: undefined }], /is not of a shard/],
    [
      'no shard ran a file',
      [shard(1, 2, jest(['a.test.js'])), second],
      /^No shard ran c\.test\.js \(jest jest \.\)/,
    ],
    [
      'two shards ran a file',
      [first, shard(2, 2, jest(['b.test.js', 'a.test.js']))],
      /^More than one shard ran a\.test\.js/,
    ],
    [
      'one found fewer files',
      [
        first,
        shard(
          2,
          2,
          jest(['b.test.js'], { files: { all: ['a.test.js', 'b.test.js'], chosen: ['b.test.js'] } }),
        ),
      ],
      /found 2 test files in shard 2, and 3 in all/,
    ],
    ['a run is in one of them only', [first, shard(2, 2)], /^jest jest \. ran in 1 of 2 shards only\.$/],
  ])('are not the whole when %s', (_, shards, why) => {
    expect(whyNotTheWhole(shards).join('\n')).toMatch(why)
  })
})
