/** Where something stands in the file. Lines and columns start at 1; `length` is in characters of that line. */
export interface Place {
  readonly line: number
  readonly column: number
  readonly length: number
}

/** What is wrong with the file, or suspicious in it. */
export interface Problem {
  readonly level: 'error' | 'warning'
  readonly place: Place
  /** A clause without a full stop: `services.api.deploy: the input "clustr" is unknown`. */
  readonly what: string
  /** What is taken there, as a noun phrase. */
  readonly accepts?: string | undefined
}

/** Told of problems as they are found; the reading goes on. */
export type Tell = (problem: Problem) => void

/** Each once, in the order of the file: two stages may find the same fault. */
export function inOrder(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Set<string>()
  return [...problems]
    .sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column)
    .filter(({ place, what }) => {
      const key = `${place.line}:${place.column}:${what}`
      if (seen.has(key)) return false
      seen.add(key)
      return true
    })
}
