import { planExpiry } from '../src/preview/expire.js'
import { previewsPath, readPreviews, writePreview, type PreviewEntry } from '../src/preview/preview-index.js'

const day = 86_400_000

function entry(name: string, given: Partial<PreviewEntry> = {}): PreviewEntry {
  return { name, state: 'published', run: 'a run', order: 1, commit: undefined, at: 0, rules: [], ...given }
}

/** One object that is written on the condition of its ETag. */
function memory(text?: string): {
  store: Parameters<typeof writePreview>[0]
  conflicts: () => number
} {
  let held = text
  let version = 0
  let conflicts = 0
  return {
    conflicts: () => conflicts,
    store: {
      read: (path) =>
        Promise.resolve(
          path === previewsPath && held !== undefined
            ? { bytes: Buffer.from(held), etag: String(version) }
            : undefined,
        ),
      write: (_path, bytes, expected) => {
        if (expected !== (held === undefined ? undefined : String(version))) {
          conflicts++
          return Promise.resolve(undefined)
        }
        held = bytes.toString('utf8')
        return Promise.resolve(String(++version))
      },
    },
  }
}

const context = {
  clock: { now: () => 100 * day, sleep: () => Promise.resolve() },
  signal: new AbortController().signal,
}

describe('the list of previews', () => {
  it('comes back as it was written', async () => {
    const { store } = memory()
    const one = entry('pr-7', {
      order: 12,
      commit: 'c'.repeat(40),
      at: 5,
      rules: ['a', 'b'],
      state: 'publishing',
    })
    await writePreview(store, one, context)
    await writePreview(store, entry('pr-8'), context)
    expect([...(await readPreviews(store)).values()]).toEqual([one, entry('pr-8')])
  })

  it('loses nothing of what others write at the same time', async () => {
    const { store, conflicts } = memory()
    await Promise.all(
      ['pr-1', 'pr-2', 'pr-3', 'pr-4'].map((name) => writePreview(store, entry(name), context)),
    )
    expect(conflicts()).toBeGreaterThan(0)
    expect([...(await readPreviews(store)).keys()].sort()).toEqual(['pr-1', 'pr-2', 'pr-3', 'pr-4'])
  })

  it('remembers for a month what was removed, and forgets it then', async () => {
    const { store } = memory()
    await writePreview(store, entry('pr-1', { state: 'removed', at: 69 * day }), context)
    await writePreview(store, entry('pr-2', { state: 'removed', at: 71 * day }), context)
    await writePreview(store, entry('pr-3', { at: 1 * day }), context)
    expect([...(await readPreviews(store)).keys()]).toEqual(['pr-2', 'pr-3'])
  })

  it.each(['', '{}', '{"previews":[{"name":"../x"}]}', 'null'])(
    'is refused when it is none: %j',
    async (text) => {
      await expect(readPreviews(memory(text).store)).rejects.toThrow('The list of previews')
    },
  )
})

describe('what is forgotten', () => {
  const index = new Map(
    [
      entry('old', { at: 86 * day }),
      entry('young', { at: 86 * day + 1 }),
      entry('crashed', { at: 10 * day, state: 'publishing' }),
      entry('removed', { at: 10 * day, state: 'removed' }),
      entry('mine', { at: 10 * day }),
    ].map((one) => [one.name, one]),
  )

  it.each([
    [14 * day, ['old', 'crashed']],
    [95 * day, []],
    [0, []],
  ])('after %d ms is %j', (expiryMs, expected) => {
    const gone = planExpiry(index, { name: 'mine', expiryMs, now: 100 * day })
    expect(gone.map(({ name }) => name)).toEqual(expected)
  })
})
