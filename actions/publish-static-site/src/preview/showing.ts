import type { Serving } from '../edge/rules.js'

/** What a preview is published beside. */
export interface Surroundings {
  /** The folder of the site that visitors get now, below its prefix: what it holds, a preview is likely to have as well. */
  readonly live: string
  /** Whether there is something that sends headers which S3 does not keep. */
  readonly sendsHeaders: boolean
}

/** Where the previews of a site are seen. */
export interface Showing {
  /** Where they are, below the site's prefix; it ends in a slash. */
  readonly folder: string
  /** Where visitors see a preview. */
  urlOf(name: string): string
  /** What the URL paths of a preview begin with at a distribution, encoded, where that is not the path in the bucket. */
  rootOf(name: string, distributionId: string): string | undefined
  /**
   * Looks, and changes nothing that visitors see.
   * @throws UserError when previews could not be seen
   */
  look(name: string): Promise<Surroundings>
  /**
   * Shows a preview, or another one in its place: one write.
   * @returns whether anything had to be changed
   */
  show(name: string, serving: Serving): Promise<boolean>
  /**
   * Shows it no more.
   * @returns whether it was shown
   */
  hide(name: string): Promise<boolean>
  /** Forgets rules that no preview has any more. */
  forget(rules: readonly string[]): Promise<void>
}
