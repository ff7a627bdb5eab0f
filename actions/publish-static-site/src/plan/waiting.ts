import type { Manifest } from '../manifest/manifest.js'
import { isFingerprinted } from '../site/fingerprint.js'
import type { Plan, PlanOptions } from './plan.js'
import { mayRefer } from './rounds.js'

/** What a publish that waits for no invalidation knows of visitors. */
export interface Sight {
  readonly manifest: Pick<Manifest, 'owed' | 'unseen'>
  /** How many of the unseen are known to be completed, oldest first. */
  readonly seen: number
  /** Whether caches may hold what these paths were. */
  readonly isCached: (paths: readonly string[]) => boolean
  readonly assets: Pick<PlanOptions, 'keepAssetsMs' | 'now'>
}

/**
 * Where nobody waits until visitors get the new pages, what the old ones refer to stays, and goes with a later publish:
 * when what was invalidated as it was retired is known to be completed. Pages go first, as they do where somebody waits.
 * @param plan with all that is gone from the source as deletions
 */
export function holdBack(plan: Plan, { manifest: { unseen, owed }, seen, isCached, assets }: Sight): Plan {
  const going = new Set(plan.deletions.filter((path) => !owed.includes(path)))
  const overwritten = plan.stale.filter((path) => !going.has(path))
  const isAllSeen = seen === unseen.length && !isCached(overwritten)
  const held = new Set(unseen.flatMap(({ retires }) => retires))
  // A page that was to go and comes back as another one: as it was, it may refer to what was to go with it.
  const isBack = plan.changes.some(({ object, overwrites }) => overwrites && held.has(object.path))
  const retired = new Set(unseen.slice(0, isBack ? 0 : seen).flatMap(({ retires }) => retires))
  const due = plan.deletions.filter((path) => isAllSeen || retired.has(path))
  const pages = due.filter(mayRefer)
  const deletions = pages.length > 0 && isCached(pages) ? pages : due
  const isDeleted = new Set(deletions)
  const retained = pages.some((path) => held.has(path)) ? retainAnew(plan, isDeleted, assets) : plan.retained
  const waiting = plan.deletions.filter((path) => !isDeleted.has(path) && !retained.has(path))
  const staying = new Set([...waiting, ...plan.deletions.filter((path) => retained.has(path))])
  const stale = plan.stale.filter((path) => !staying.has(path) || owed.includes(path))
  return { ...plan, deletions, waiting, retained, stale }
}

/** Somebody may have opened a page until the moment that it goes: the time of what it refers to begins then. */
function retainAnew(
  { deletions, retained }: Plan,
  isDeleted: ReadonlySet<string>,
  { keepAssetsMs, now }: Sight['assets'],
): Plan['retained'] {
  if (keepAssetsMs === 0) return retained
  const left = deletions.filter((path) => !isDeleted.has(path) && isFingerprinted(path))
  return new Map([...retained.keys(), ...left].map((path) => [path, now + keepAssetsMs]))
}
