/** How much of the code the tests ran: what outputs, summary and thresholds need. */
export interface CoverageResult {
  readonly total: LineCount
  /** By package, module or folder; the least covered first. */
  readonly packages: readonly { readonly name: string; readonly lines: LineCount }[]
  /** Of the lines that the pull request adds or changes; nothing outside of one, or when none of them has code. */
  readonly changed: ChangedCoverage | undefined
  /** `total` or `changed` below the threshold that the inputs ask for. */
  readonly shortfalls: readonly Shortfall[]
  /** Report files it was read from, relative to the workspace. */
  readonly reports: readonly string[]
}

export interface LineCount {
  readonly covered: number
  readonly total: number
  /** 0 to 100, not rounded; 100 when there is no line. */
  readonly percent: number
}

export interface ChangedCoverage {
  readonly lines: LineCount
  /** Changed files with changed lines that no test ran, those with most of them first. */
  readonly files: readonly ChangedFile[]
}

export interface ChangedFile {
  /** Relative to the workspace. */
  readonly file: string
  readonly lines: LineCount
  /** Changed lines that no test ran. */
  readonly uncovered: readonly number[]
}

export interface Shortfall {
  readonly input: 'coverage-min' | 'coverage-min-changed'
  readonly percent: number
  readonly minimum: number
}
