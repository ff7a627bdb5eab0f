/** One remark of a linter, a compiler or a bundler about the code. */
export interface Finding {
  /** `eslint`, `tsc`, `javac`, `webpack`, `checkstyle`; of SARIF, the driver's own name. */
  readonly tool: string
  readonly level: 'error' | 'warning' | 'note'
  readonly message: string
  readonly rule?: string | undefined
  /** Where the rule is explained. */
  readonly url?: string | undefined
  /** Absolute, or relative to `directory`. */
  readonly file?: string | undefined
  readonly directory: string
  /** From 1. */
  readonly line?: number | undefined
  readonly column?: number | undefined
}
