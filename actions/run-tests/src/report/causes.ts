import type { FailedTest } from './failures.js'

/** Failed tests that say the same at the same place: one thing to mend. */
export interface Cause {
  /** The one that is shown. */
  readonly first: FailedTest
  /** The others, in their order. */
  readonly others: readonly FailedTest[]
}

// A message that differs only behind this is the same for whoever reads it.
const compared = 1_000

/** The causes of failures, those in changed files first, else in the order of their first failures. */
export function groupByCause(
  failures: readonly FailedTest[],
  changedFiles: ReadonlySet<string>,
): readonly Cause[] {
  const causes = new Map<string, { first: FailedTest; others: FailedTest[] }>()
  for (const failure of failures) {
    const key = keyOf(failure)
    const cause = causes.get(key)
    if (cause === undefined) causes.set(key, { first: failure, others: [] })
    else cause.others.push(failure)
  }
  const isChanged = ({ first: { place } }: Cause): boolean =>
    place !== undefined && changedFiles.has(place.file)
  const all = [...causes.values()]
  return [...all.filter(isChanged), ...all.filter((cause) => !isChanged(cause))]
}

function keyOf({ message, place }: FailedTest): string {
  return JSON.stringify([place?.file, place?.line, normalized(message)])
}

/** A message without what is another one in each run: numbers, ids, addresses. */
function normalized(message: string): string {
  return message
    .slice(0, compared)
    .replace(/\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b/gi, '#')
    .replace(/\b0x[0-9a-f]+\b|\b(?=[a-f]*\d)[0-9a-f]{8,}\b/gi, '#')
    .replace(/\d+(?:[.,:]\d+)*/g, '#')
    .replace(/\s+/g, ' ')
}
