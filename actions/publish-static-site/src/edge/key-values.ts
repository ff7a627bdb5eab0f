import { UserError, type Clock } from '@slipway/action-kit'

/** A KeyValueStore of CloudFront. */
export interface KeyValues {
  /** Of all its keys together. */
  version(): Promise<string>
  read(key: string): Promise<string | undefined>
  /** Every key that begins so. */
  keys(prefix: string): Promise<readonly string[]>
  /**
   * One write, all of it or nothing.
   * @param version that the store has to be of
   * @returns the new one; undefined when it is another one meanwhile
   */
  write(changes: KeyChanges, version: string): Promise<string | undefined>
}

export interface KeyChanges {
  readonly puts?: ReadonlyMap<string, string>
  readonly deletes?: readonly string[]
}

/** Source: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html#limits-keyvaluestores */
const keysAtATime = 50
const attempts = 10

export interface ChangeContext {
  readonly clock: Clock
  readonly signal: AbortSignal
}

/**
 * Writes what `decide` makes of what the store holds, and again when somebody else has written meanwhile.
 * @param decide undefined when nothing is to be written
 * @throws UserError when others write all the time
 */
export async function changeKeys(
  store: KeyValues,
  decide: (read: KeyValues['read']) => Promise<KeyChanges | undefined>,
  { clock, signal }: ChangeContext,
): Promise<void> {
  for (let attempt = 1; attempt <= attempts; attempt++) {
    signal.throwIfAborted()
    // Before anything is read: what is decided on is what that version holds, or the write is refused.
    const version = await store.version()
    const changes = await decide((key) => store.read(key))
    if (changes === undefined) return
    if ((await store.write(changes, version)) !== undefined) return
    await clock.sleep(100 * attempt, signal)
  }
  throw new UserError(`The KeyValueStore was changed by somebody else ${attempts} times in a row`, {
    hint: 'Re-run this job. Nothing of it was switched.',
  })
}

/** Writes entries that nobody reads yet, and those that are there already not again. */
export async function addEntries(
  store: KeyValues,
  entries: ReadonlyMap<string, string>,
  context: ChangeContext,
): Promise<void> {
  const first = entries.keys().next().value
  if (first === undefined) return
  const folder = first.slice(0, first.lastIndexOf('/') + 1)
  const there = new Set(await store.keys(folder))
  const missing = [...entries].filter(([key]) => !there.has(key))
  for (let start = 0; start < missing.length; start += keysAtATime) {
    const puts = new Map(missing.slice(start, start + keysAtATime))
    await changeKeys(store, () => Promise.resolve({ puts }), context)
  }
}

/** Deletes every key that begins so. */
export async function deleteEntries(store: KeyValues, prefix: string, context: ChangeContext): Promise<void> {
  await deleteKeys(store, await store.keys(prefix), context)
}

export async function deleteKeys(
  store: KeyValues,
  keys: readonly string[],
  context: ChangeContext,
): Promise<void> {
  for (let start = 0; start < keys.length; start += keysAtATime) {
    const deletes = keys.slice(start, start + keysAtATime)
    await changeKeys(store, () => Promise.resolve({ deletes }), context)
  }
}
