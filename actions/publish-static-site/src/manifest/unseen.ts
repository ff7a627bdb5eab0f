/** An invalidation that CloudFront has taken on. */
export interface AskedInvalidation {
  readonly distributionId: string
  readonly id: string
}

/** The invalidations of one publish, for which nobody waited. */
export interface Unseen {
  readonly invalidations: readonly AskedInvalidation[]
  /** Paths that are gone from the source, and may be deleted when these and all that were asked for before are completed. */
  readonly retires: readonly string[]
}

/** What became of a publish that waits for no invalidation. */
export interface UnseenPublish {
  /** How many of the earlier ones are known to be completed, oldest first. */
  readonly seen: number
  readonly begun: readonly AskedInvalidation[]
  /** Every path that is to be deleted by a later publish. */
  readonly waiting: readonly string[]
}

/** What is written down at the end of a publish, oldest first. What waits anew, waits for the newest. */
export function unseenAfter(
  before: readonly Unseen[],
  { seen, begun, waiting }: UnseenPublish,
): readonly Unseen[] {
  const left = new Set(waiting)
  const older = before.slice(seen).map(({ invalidations, retires }) => {
    const still = retires.filter((path) => left.has(path))
    for (const path of still) left.delete(path)
    return { invalidations, retires: still }
  })
  const last = begun.length > 0 ? { invalidations: begun, retires: [] } : older.pop()
  if (last === undefined) return []
  return [...older, { ...last, retires: [...last.retires, ...left] }]
}

/** What cannot be read is left out: then nothing is deleted by it. */
export function parseUnseen(value: unknown): readonly Unseen[] {
  if (!Array.isArray(value)) return []
  return value.flatMap((entry: unknown) => {
    const { invalidations, retires } = (entry ?? {}) as Partial<Record<string, unknown>>
    if (!Array.isArray(invalidations) || !Array.isArray(retires)) return []
    return [
      {
        invalidations: invalidations.flatMap(parseAsked),
        retires: retires.filter((path) => typeof path === 'string'),
      },
    ]
  })
}

function parseAsked(value: unknown): readonly AskedInvalidation[] {
  const { distributionId, id } = (value ?? {}) as Partial<Record<string, unknown>>
  return typeof distributionId === 'string' && typeof id === 'string' ? [{ distributionId, id }] : []
}
