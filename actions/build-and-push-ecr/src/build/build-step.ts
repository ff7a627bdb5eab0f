/** One step of a build, as the builder counts them. */
export interface BuildStep {
  /** `[build 3/7] RUN npm ci` */
  readonly name: string
  /** Undefined where the builder does not say. */
  readonly tookMs: number | undefined
  readonly state: 'done' | 'cached' | 'failed' | 'cancelled'
}
