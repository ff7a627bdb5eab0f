import type { Context } from '@slipway/action-kit'

/** What telling GitHub touches. */
export type ReportContext = Pick<
  Context,
  'clock' | 'env' | 'log' | 'programs' | 'signal' | 'temporary' | 'workspace'
>

/** So long after the step was cancelled GitHub is still told what became of it, in milliseconds. */
export const lastWordsMs = 5_000
