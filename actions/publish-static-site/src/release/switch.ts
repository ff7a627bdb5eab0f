import type { Serving } from '../edge/rules.js'

/** A release as it is shown. */
export interface Shown {
  readonly id: string
  readonly serving: Serving
}

/** What decides which release visitors get. */
export interface Switch {
  /**
   * Looks, and changes nothing.
   * @returns the ID of the release that is shown; undefined when none is
   * @throws UserError when it is not set up
   */
  look(): Promise<string | undefined>
  /** Everything that visitors do not see yet: code and rules. */
  prepare(release: Shown): Promise<void>
  /**
   * Shows a release: one write.
   * @param from what has to be shown up to then
   * @throws UserError when something else is
   */
  show(release: Shown, from: string | undefined): Promise<void>
  /** Whether `show` is several steps: that it was begun has to be written down before. */
  readonly isGradual: boolean
  /** Forgets the rules of releases that are gone. */
  forget(rules: readonly string[]): Promise<void>
  /** Where visitors see the site; after `look`. */
  readonly url: string | undefined
}
