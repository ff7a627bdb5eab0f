import type { ReleaseIndex } from './release-index.js'

/** A release that was shown, as the index has it written down. */
export interface LeftRelease {
  readonly id: string
  /** When edges had been told of another one, in milliseconds since the epoch; undefined: that was not seen to end. */
  readonly at?: number
}

/**
 * For how long an edge may show what it was told to leave. A KeyValueStore is at every edge within seconds, some tens of
 * them at worst; but the time was written down by another machine's clock, and S3 takes clocks that are a quarter of an
 * hour off. Source: https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html, RequestTimeTooSkewed.
 */
export const lingerMs = 16 * 60_000

/**
 * The releases that some edge may show, what edges are told to show among them. Where a switch was not seen to end, they
 * may still show what the history ends with.
 * @param shown what edges are told to show; undefined: no release
 * @param now in milliseconds since the epoch
 */
export function lingering(
  { left, history }: Pick<ReleaseIndex, 'left' | 'history'>,
  shown: string | undefined,
  now: number,
): readonly LeftRelease[] {
  const untimed = new Set([shown, history.at(-1)].filter((id) => id !== undefined))
  const recent = left.filter(({ id, at }) => !untimed.has(id) && (at === undefined || now - at < lingerMs))
  return [...recent, ...[...untimed].map((id) => ({ id }))]
}

/** The other releases that have to share their parts with this one before it is shown: those that are there still. */
export function sharingWith(
  id: string,
  index: ReleaseIndex,
  shown: string | undefined,
  now: number,
): readonly string[] {
  const known = new Set([...index.releases.map((entry) => entry.id), shown, index.history.at(-1)])
  return lingering(index, shown, now)
    .map((other) => other.id)
    .filter((other) => other !== id && known.has(other))
}

/**
 * Before a switch: what is shown up to then will be known to linger, even if whoever switches is killed at it. The same
 * index where it tells that already.
 */
export function withLeaving(index: ReleaseIndex, shown: string | undefined): ReleaseIndex {
  const { left, history } = index
  if (shown === undefined || history.at(-1) === shown) return index
  if (left.some(({ id, at }) => id === shown && at === undefined)) return index
  return { ...index, left: [...left.filter(({ id }) => id !== shown), { id: shown }] }
}

/** A switch that was seen to end. */
export interface EndedSwitch {
  /** What edges were told to show before; undefined: no release. */
  readonly from: string | undefined
  /** What they are told to show now. */
  readonly id: string
  /** Whether every edge is known to go by it. */
  readonly isEverywhere: boolean
}

/** After a switch, and before the history tells of it: the time of what is left begins now. */
export function leftAfter(
  index: ReleaseIndex,
  { from, id, isEverywhere }: EndedSwitch,
  now: number,
): readonly LeftRelease[] {
  if (isEverywhere) return []
  const others = lingering(index, from, now).filter((other) => other.id !== id)
  return others.map(({ id: other, at = now }) => ({ id: other, at }))
}
