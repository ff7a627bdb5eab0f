import { UserError, withHeartbeat, type Context } from '@slipway/action-kit'
import type { PageOptions } from '../edge/pages.js'
import type { Serving } from '../edge/rules.js'
import type { RedirectRule } from '../site/redirects.js'
import type { OriginPath } from './origin-path.js'
import { folderOf, releasesFolder } from './release-folder.js'
import type { Switch } from './switch.js'

export interface OriginSwitchParts {
  readonly origins: readonly { readonly host: string; readonly path: OriginPath }[]
  /** Of the site: empty, or ending in a slash. */
  readonly prefix: string
  readonly invalidateAll: () => Promise<void>
}

// CloudFront needs some minutes to tell every edge.
const deployLimitMs = 30 * 60_000
const longestPauseMs = 5_000

/**
 * Switches by the path of the distributions' origins, for those without an edge function. It takes minutes until every
 * edge goes by it; URLs stay the same, so the caches are emptied at the end, and until then a visitor may get parts of
 * either release.
 */
export function createOriginSwitch(
  { origins, prefix, invalidateAll }: OriginSwitchParts,
  context: Pick<Context, 'clock' | 'log' | 'signal'>,
): Switch {
  const { clock, signal } = context
  const plain = prefix === '' ? '' : `/${prefix.slice(0, -1)}`
  const start = `/${prefix}${releasesFolder}`
  const shownBy = async ({ path: origin }: (typeof origins)[number]): Promise<string | undefined> => {
    const { path } = await origin.read()
    if (path.startsWith(start)) return path.slice(start.length)
    if (path === plain) return undefined
    throw new UserError(
      `The origin path of ${origin.distributionId} is ${JSON.stringify(path)}, which is not where the site is`,
      { hint: `Set it to ${JSON.stringify(plain)} once; releases change it from there.` },
    )
  }
  return {
    isGradual: true,
    url: origins[0] === undefined ? undefined : `https://${origins[0].host}/`,
    async look() {
      const [shown] = await Promise.all(origins.map(shownBy))
      return shown
    },
    prepare: () => Promise.resolve(),
    async show({ id }) {
      const path = `/${prefix}${folderOf(id)}`.slice(0, -1)
      for (const { path: origin } of origins) await move(origin, path)
      await withHeartbeat(
        context,
        30_000,
        () => `CloudFront tells its edges of ${id}`,
        async () => {
          const end = clock.now() + deployLimitMs
          for (let pause = 250; ; pause = Math.min(pause * 1.5, longestPauseMs)) {
            const deployed = await Promise.all(origins.map(({ path: origin }) => origin.isDeployed()))
            if (deployed.every(Boolean)) return
            if (clock.now() >= end) throw tooSlow(id)
            await clock.sleep(pause, signal)
          }
        },
      )
      await invalidateAll()
    },
    forget: () => Promise.resolve(),
  }

  async function move(origin: OriginPath, path: string): Promise<void> {
    for (let attempt = 1; attempt <= 5; attempt++) {
      signal.throwIfAborted()
      const before = await origin.read()
      if (before.path === path) return
      if (before.path !== plain && !before.path.startsWith(start)) break
      if (await origin.write(path, before.version)) return
      await clock.sleep(1_000 * attempt, signal)
    }
    throw new UserError(`The distribution ${origin.distributionId} was changed by somebody else meanwhile`, {
      hint: 'Re-run this job; it uploads nothing twice.',
    })
  }
}

function tooSlow(id: string): UserError {
  return new UserError(`CloudFront has not told all its edges of the release ${id} in half an hour`, {
    hint: 'Re-run this job when the distribution is deployed: it empties the caches, and uploads nothing twice.',
  })
}

/**
 * How a release without an edge function is served: as the origin has it.
 * @throws UserError when the site wants what only the function can do
 */
export function planPlainServing(rules: readonly RedirectRule[], options: PageOptions): Serving {
  const wanted = [
    ...(rules.length > 0 ? ['_redirects'] : []),
    ...(options.isClean ? ['clean-urls'] : []),
    ...(options.spaPage === undefined ? [] : ['spa-fallback']),
  ]
  if (wanted.length === 0)
    return { route: { i: options.indexDocument, e: 'exact', n: 0 }, entries: new Map() }
  throw new UserError(`A release with ${wanted.join(' and ')} needs edge-function`, {
    hint: 'Give edge-function and key-value-store, or do without these.',
  })
}
