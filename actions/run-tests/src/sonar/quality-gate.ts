/** What SonarQube or SonarCloud says of the analysis. */
export interface QualityGate {
  /** `none`: the project has no quality gate. */
  readonly status: 'passed' | 'failed' | 'none'
  /** Only those that failed. */
  readonly conditions: readonly FailedCondition[]
  /** The page of the analysis. */
  readonly url: string | undefined
}

export interface FailedCondition {
  /** The metric's key: `new_coverage`. */
  readonly metric: string
  readonly actual: string
  /** `< 80`: what makes it fail. */
  readonly failsIf: string
}
