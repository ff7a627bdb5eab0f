/**
 * What became of a wish to GitHub. None of it is an error: reporting to GitHub never fails a test run. A caller prints
 * `why`, a clause of one line without a full stop, and goes on.
 */
export type Answer<T> = Done<T> | Refusal

export interface Done<T> {
  readonly kind: 'done'
  readonly value: T
}

export interface Refusal {
  /**
   * - `not-possible`: nothing was asked: there is no token, or nothing to ask about (no pull request, no base)
   * - `not-permitted`: the token lacks the permission, as every token of a pull request from a fork does
   * - `failed`: GitHub could not be reached, or did not answer as it should, as often as the budget allows
   */
  readonly kind: 'not-possible' | 'not-permitted' | 'failed'
  readonly why: string
}

export function done<T>(value: T): Done<T> {
  return { kind: 'done', value }
}

export function notPossible(why: string): Refusal {
  return { kind: 'not-possible', why }
}
