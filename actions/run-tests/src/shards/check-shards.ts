import type { TestRun } from '../results/test-results.js'

/** What one shard hands over. */
export interface ShardResults {
  /** Its results file, for messages. */
  readonly source: string
  /** Nothing when it ran without `shard`. */
  readonly shard: { readonly index: number; readonly count: number } | undefined
  readonly runs: readonly TestRun[]
}

/**
 * Why the shards are not the whole, a sentence each; empty when together they ran every test file. A matrix of runners or
 * versions has each shard as often as it has legs, and without shards all that its jobs ran was everything.
 */
export function whyNotTheWhole(shards: readonly ShardResults[]): readonly string[] {
  const without = shards.filter(({ shard }) => shard === undefined)
  if (without.length === shards.length) return []
  if (without.length > 0) return without.map(({ source }) => `${source} is not of a shard.`)
  const counts = new Set(shards.map(({ shard }) => shard?.count))
  if (counts.size > 1) return [`The shards are of different divisions: ${[...counts].join(' and ')} shards.`]
  const uneven = unevenIndices(shards)
  if (uneven.length > 0) return uneven
  const legs = shards.length / (shards[0]?.shard?.count ?? 1)
  return [...groupByKey(shards)].flatMap(([key, runs]) => whyRunIsNotWhole(key, runs, shards.length, legs))
}

function unevenIndices(shards: readonly ShardResults[]): readonly string[] {
  const count = shards[0]?.shard?.count ?? 0
  const byIndex = Array.from({ length: count }, (_, at) =>
    shards.filter(({ shard }) => shard?.index === at + 1),
  )
  const legs = Math.min(...byIndex.map((found) => found.length))
  return byIndex.flatMap((found, at) => {
    const name = `${at + 1}/${count}`
    if (found.length === 0) return [`The results of shard ${name} are missing.`]
    // Of more legs than another one: some are missing there, or these are there twice.
    return found.length === Math.max(legs, 1)
      ? []
      : [`Shard ${name} is there ${found.length} times: ${found.map(({ source }) => source).join(', ')}.`]
  })
}

/** Runs that were divided, by what tells one from the others of a command. */
function groupByKey(shards: readonly ShardResults[]): ReadonlyMap<string, readonly Files[]> {
  const groups = new Map<string, Files[]>()
  for (const { runs, shard } of shards) {
    const told = new Set<string>()
    for (const { framework, key, module, files } of runs) {
      if (files === undefined) continue
      const id = [framework, module, key].filter((part) => part !== undefined).join(' ')
      // A process with several kinds of tests is several runs, with the same files.
      if (told.has(id)) continue
      told.add(id)
      groups.set(id, [...(groups.get(id) ?? []), { ...files, index: shard?.index ?? 0 }])
    }
  }
  return groups
}

interface Files {
  readonly index: number
  readonly all: readonly string[]
  readonly chosen: readonly string[]
}

function whyRunIsNotWhole(
  key: string,
  parts: readonly Files[],
  count: number,
  legs: number,
): readonly string[] {
  if (parts.length < count) {
    return [`${key} ran in ${parts.length} of ${count} shards only.`]
  }
  const all = new Set(parts.flatMap((part) => part.all))
  const differing = parts.find((part) => part.all.length !== all.size)
  if (differing !== undefined) {
    return [
      `${key} found ${differing.all.length} test files in shard ${differing.index}, and ${all.size} in all.`,
    ]
  }
  const seen = new Map<string, number>()
  for (const file of parts.flatMap((part) => part.chosen)) seen.set(file, (seen.get(file) ?? 0) + 1)
  const left = [...all].filter((file) => (seen.get(file) ?? 0) < legs)
  const twice = [...seen].filter(([, times]) => times > legs).map(([file]) => file)
  return [
    ...(left.length === 0 ? [] : [`No shard ran ${name(left)} (${key}).`]),
    ...(twice.length === 0 ? [] : [`More than one shard ran ${name(twice)} (${key}).`]),
  ]
}

function name([first = '', ...others]: readonly string[]): string {
  return others.length === 0 ? first : `${first} and ${others.length} more`
}
