import { UserError } from '@slipway/action-kit'

/**
 * The name that a preview goes by.
 * @param pullRequest its number; undefined when the run is of none
 * @throws UserError when there is neither a name nor a pull request
 */
export function namePreview(given: string | undefined, pullRequest: number | undefined): string {
  if (given !== undefined) return given
  if (pullRequest !== undefined) return `pr-${pullRequest}`
  throw new UserError('The preview has no name: this run is not of a pull request', {
    hint: 'Give one in the input preview, or run this step on: pull_request. Nothing was changed.',
  })
}
