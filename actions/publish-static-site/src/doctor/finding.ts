/**
 * - `error`: visitors do not get the site, or more than the site is open to everyone; the step fails
 * - `warning`: it works, and not as it should
 * - `hint`: it could be better
 * - `unknown`: it could not be looked at
 */
export type Level = 'error' | 'warning' | 'hint' | 'unknown'

/** Something that is not as it should be in a bucket or a distribution. */
export interface Finding {
  readonly level: Level
  /** What is wrong, as a sentence without a full stop. */
  readonly what: string
  /** Why it matters. */
  readonly why: string
  /** A command, a snippet or an instruction; lines. */
  readonly mend: string
}
