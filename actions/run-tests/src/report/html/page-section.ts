import { markup, nothing, type Html } from './elements.js'

/** A part of the page with a headline of its own. */
export interface PageSection {
  readonly id: string
  readonly title: string
  readonly body: Html
}

/** Rows of a table; results.json has all of them. */
export const maxRows = 1_000

/** Columns that hold numbers. */
export const numeric: ReadonlySet<string> = new Set([
  'Passed',
  'Failed',
  'Skipped',
  'Time',
  'Covered',
  'Run',
  'Of',
])

/** How many are not shown. */
export function rest(count: number): Html {
  return count > 0 ? markup`<p class="soft">${count} more are in results.json.</p>` : nothing
}
