/** The branch that a ref names; undefined when it names none. */
export function branchOf(ref: string): string | undefined {
  return /^refs\/heads\/(.+)$/.exec(ref)?.[1]
}

/** The Git tag that a ref names; undefined when it names none. */
export function gitTagOf(ref: string): string | undefined {
  return /^refs\/tags\/(.+)$/.exec(ref)?.[1]
}
