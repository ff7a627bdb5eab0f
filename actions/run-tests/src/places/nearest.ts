/** Where a run belongs: paths relative to the workspace with `/`, without the name of a file. */
export interface Origin {
  /** The folder that the run was in. */
  readonly directory: string
  /** The folder of its report: `orders/target/surefire-reports`. */
  readonly report?: string | undefined
  /** What the build tool calls the module: `orders`, `:services:orders`, `com.acme:orders`. */
  readonly module?: string | undefined
}

/**
 * Of files that all may be meant, the one that is in the run's module, or nearest to its report or folder. Nothing when
 * two are equally near: a wrong place is worse than none.
 * @param prefers decides between files that are equally near
 */
export function nearest(
  candidates: readonly string[],
  origin: Origin,
  prefers?: (file: string) => boolean,
): string | undefined {
  if (candidates.length < 2) return candidates[0]
  let best: string | undefined
  let bestRank: readonly number[] = []
  let isTie = false
  for (const file of candidates) {
    const rank = rankOf(file, origin, prefers)
    const order = compare(rank, bestRank)
    if (best === undefined || order > 0) {
      best = file
      bestRank = rank
      isTie = false
    } else if (order === 0) {
      isTie = true
    }
  }
  return isTie ? undefined : best
}

function rankOf(
  file: string,
  { directory, report, module }: Origin,
  prefers: ((file: string) => boolean) | undefined,
): readonly number[] {
  return [
    Number(module !== undefined && isInModule(file, module)),
    report === undefined ? 0 : commonStart(file, report),
    commonStart(file, directory),
    Number(prefers?.(file) ?? false),
  ]
}

/** The module's folders are in the file's path, in their order. */
function isInModule(file: string, module: string): boolean {
  const folders = module.split(/[:/\\]/).filter((name) => name !== '')
  const path = `/${file}`
  const whole = `/${folders.join('/')}/`
  return folders.length > 0 && (path.includes(whole) || path.includes(`/${folders.at(-1) ?? ''}/`))
}

function commonStart(file: string, folder: string): number {
  const left = file.split('/')
  const right = folder === '' ? [] : folder.split('/')
  let count = 0
  while (count < left.length - 1 && count < right.length && left[count] === right[count]) count++
  return count
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index])
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0)
}
