/** Tests to repeat, by file and name. */
export interface Selection {
  hasFile(path: string): boolean
  isWhole(path: string): boolean
  hasTest(test: object): boolean
  /** The source of a regular expression; undefined when the files run whole. */
  pattern(paths: readonly string[]): string | undefined
}

export function createSelection(tests: readonly object[], resolveFile: (file: string) => string): Selection
