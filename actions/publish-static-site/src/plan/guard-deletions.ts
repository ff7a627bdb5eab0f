import { UserError } from '@slipway/action-kit'
import type { Manifest } from '../manifest/manifest.js'
import { isFingerprinted } from '../site/fingerprint.js'
import type { Plan } from './plan.js'

/** The input `max-delete`. */
export type MaxDelete =
  { readonly kind: 'share'; readonly percent: number } | { readonly kind: 'count'; readonly count: number }

/**
 * A build that went wrong leaves a site of a few pages, and publishing that would take the others down. Files with a
 * hash in their names are not counted: every build replaces most of them, and they stay for a while.
 * @throws UserError when more would go than `max-delete` allows
 */
export function guardDeletions(
  { deletions }: Pick<Plan, 'deletions'>,
  { files }: Manifest,
  maxDelete: MaxDelete,
): void {
  if (deletions.length === 0) return
  const going = deletions.filter((path) => !isFingerprinted(path))
  const owned = [...files.keys()].filter((path) => !isFingerprinted(path)).length
  const most = maxDelete.kind === 'count' ? maxDelete.count : Math.floor((owned * maxDelete.percent) / 100)
  if (going.length <= most) return
  const limit = maxDelete.kind === 'count' ? `${maxDelete.count}` : `${maxDelete.percent}%, that is ${most}`
  const shown = going.slice(0, 20).join('\n')
  const more = going.length > 20 ? `\n… and ${going.length - 20} more` : ''
  throw new UserError(`This publish would delete ${going.length} of ${owned} files; max-delete is ${limit}`, {
    cause: new Error(shown + more),
    hint:
      'Is the build complete, and source the right folder? If they are to go, give max-delete a higher share ' +
      `(${Math.min(100, Math.ceil((going.length / Math.max(owned, 1)) * 100))}%) or number for this publish. ` +
      'Nothing was changed.',
  })
}
