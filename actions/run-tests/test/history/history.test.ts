import { History, type HistoryScope, type RecordStore, type RunRecord } from '../../src/history/history.js'

/** The Actions cache as far as it matters here: keys that never change, the newest first for a prefix. */
function memoryStore(): RecordStore & { readonly entries: Map<string, string> } {
  const entries = new Map<string, string>()
  return {
    entries,
    restore(key, prefixes) {
      const found = entries.has(key)
        ? key
        : prefixes.flatMap((prefix) =>
            [...entries.keys()].reverse().filter((name) => name.startsWith(prefix)),
          )[0]
      return Promise.resolve(found === undefined ? undefined : entries.get(found))
    },
    save(key, text) {
      if (entries.has(key)) return Promise.resolve('exists')
      entries.set(key, text)
      return Promise.resolve('saved')
    },
  }
}

const onMain: HistoryScope = {
  workflow: 'CI',
  name: 'Tests',
  branch: 'main',
  baseBranch: 'main',
  runId: '1',
  runAttempt: '1',
}
const onPullRequest: HistoryScope = { ...onMain, branch: 'refs/pull/7/merge', runId: '2' }

function record(overrides: Partial<RunRecord> = {}): RunRecord {
  return {
    branch: 'main',
    sha: 'abc',
    passed: 3,
    failed: 0,
    skipped: 1,
    flaky: 0,
    total: 4,
    durationMs: 1200,
    coverage: 81.5,
    times: { 'a.test.js': 100 },
    ...overrides,
  }
}

describe('the history', () => {
  it("gives a pull request the last whole run of its base branch, and not another branch's", async () => {
    const store = memoryStore()
    await new History(store, onMain).save(record(), 'whole')
    await new History(store, { ...onMain, runId: '9' }).save(record({ sha: 'def' }), 'whole')
    await new History(store, { ...onMain, branch: 'main-2' }).save(record({ sha: 'other' }), 'whole')
    expect(await new History(store, onPullRequest).baseline()).toEqual(record({ sha: 'def' }))
  })

  it('has none before the first run, of another report, or from a record that it cannot read', async () => {
    const store = memoryStore()
    expect(await new History(store, onPullRequest).baseline()).toBeUndefined()
    await new History(store, onMain).save(record(), 'whole')
    expect(await new History(store, { ...onPullRequest, name: 'e2e' }).baseline()).toBeUndefined()
    for (const key of store.entries.keys()) store.entries.set(key, '{"version":2}')
    expect(await new History(store, onPullRequest).baseline()).toBeUndefined()
    for (const key of store.entries.keys()) store.entries.set(key, 'cut')
    expect(await new History(store, onPullRequest).baseline()).toBeUndefined()
  })

  it('gives every shard of a run the same times, although another run ends in between', async () => {
    const store = memoryStore()
    await new History(store, onMain).save(record({ times: { 'a.test.js': 10 } }), '1')
    await new History(store, onMain).save(record({ times: { 'b.test.js': 20 } }), '2')
    const first = await new History(store, { ...onMain, runId: '5' }).sharedTimes(2)
    await new History(store, { ...onMain, runId: '4' }).save(record({ times: { 'a.test.js': 999 } }), '1')
    const second = await new History(store, { ...onMain, runId: '5', runAttempt: '2' }).sharedTimes(2)
    expect(first).toEqual({ 'a.test.js': 10, 'b.test.js': 20 })
    expect(second).toEqual(first)
  })

  it('gives the times of the shard that was first to the one that lost the race', async () => {
    const store = memoryStore()
    const losing: RecordStore = {
      restore: (key, prefixes) => store.restore(key, prefixes),
      async save(key) {
        await store.save(key, '{"version":1,"times":{"a.test.js":7}}')
        return 'exists'
      },
    }
    expect(await new History(losing, onMain).sharedTimes(3)).toEqual({ 'a.test.js': 7 })
  })

  it('gives no times where there is no cache', async () => {
    const none: RecordStore = {
      restore: () => Promise.resolve(undefined),
      save: () => Promise.resolve('unavailable'),
    }
    expect(await new History(none, onMain).sharedTimes(3)).toEqual({})
  })
})
