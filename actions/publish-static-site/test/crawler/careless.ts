import type { Cdn } from '../../src/cloudfront/cdn.js'
import type { Outcome } from '../../src/publish/outcome.js'
import type { PublishOptions } from '../../src/publish/publish.js'
import { emptyPlan } from '../../src/plan/plan.js'
import type { SiteObject } from '../../src/site/site-object.js'

interface Given {
  readonly pages: readonly SiteObject[]
  readonly parts: readonly SiteObject[]
  /** What the source has no more. */
  readonly gone: readonly string[]
  readonly put: (objects: readonly SiteObject[]) => Promise<void>
  readonly remove: (paths: readonly string[]) => Promise<void>
  readonly invalidate: (paths: readonly string[]) => Promise<void>
}

/** Publishes as a simple tool would: step by step, without a lock, and without a memory. */
export function carelessly(steps: (given: Given) => Promise<void>) {
  return async ({ store, cdn, compose }: PublishOptions): Promise<Outcome> => {
    await cdn?.look()
    const [{ objects }, remote] = [await compose(), await store.list()]
    const paths = new Set(objects.map(({ path }) => path))
    await steps({
      pages: objects.filter(isPageObject),
      parts: objects.filter((object) => !isPageObject(object)),
      gone: [...remote.keys()].filter((path) => !paths.has(path)),
      put: async (some) => {
        await Promise.all(some.map((object) => store.put(object)))
      },
      remove: async (some) => {
        await store.remove(some)
      },
      invalidate: (stale) => invalidate(cdn, stale),
    })
    return { ...nothing, kind: 'published' }
  }
}

async function invalidate(cdn: Cdn | undefined, stale: readonly string[]): Promise<void> {
  await cdn?.invalidate(cdn.plan({ stale, all: stale }), () => undefined)
}

const nothing = {
  stage: 'preparing',
  plan: emptyPlan,
  uploaded: 0,
  updated: 0,
  bytes: 0,
  deleted: 0,
  planned: [],
  invalidations: [],
  leftOut: [],
  url: undefined,
  durationMs: 0,
} as const

function isPageObject({ headers }: SiteObject): boolean {
  return headers.contentType.startsWith('text/html')
}
