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
  const pathOf = (id: string | undefined): string =>
    id === undefined ? plain : `/${prefix}${folderOf(id)}`.slice(0, -1)
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
    async show({ id }, from) {
      // After a switch that was killed, edges may show three releases, and only two share their parts.
      await deployed(from)
      for (const [index, { path: origin }] of origins.entries()) {
        // Of several, a switch that was killed may have moved some.
        await move(origin, pathOf(id), index === 0 ? pathOf(from) : undefined)
      }
      await deployed(id)
      await invalidateAll()
    },
    forget: () => Promise.resolve(),
  }

  function deployed(id: string | undefined): Promise<void> {
    const waiting = (): string => `CloudFront tells its edges of ${id ?? 'the site'}`
    return withHeartbeat(context, 30_000, waiting, async () => {
      const end = clock.now() + deployLimitMs
      for (let pause = 250; ; pause = Math.min(pause * 1.5, longestPauseMs)) {
        const areDeployed = await Promise.all(origins.map(({ path: origin }) => origin.isDeployed()))
        if (areDeployed.every(Boolean)) return
        if (clock.now() >= end) throw tooSlow(id ?? 'the site')
        await clock.sleep(pause, signal)
      }
    })
  }

  /** @param from what the path has to be up to then; undefined: that of any release, or of the site in place */
  async function move(origin: OriginPath, path: string, from: string | undefined): Promise<void> {
    for (let attempt = 1; attempt <= 5; attempt++) {
      signal.throwIfAborted()
      const before = await origin.read()
      if (before.path === path) return
      // Whoever has switched meanwhile had the lock, and this run has lost it.
      const isExpected =
        from === undefined ? before.path === plain || before.path.startsWith(start) : before.path === from
      if (!isExpected) break
      if (await origin.write(path, before.version)) return
      await clock.sleep(1_000 * attempt, signal)
    }
    throw new UserError(`The distribution ${origin.distributionId} was changed by somebody else meanwhile`, {
      hint: 'Re-run this job; it uploads nothing twice.',
    })
  }
}

function tooSlow(id: string): UserError {
  return new UserError(`CloudFront has not told all its edges of ${id} in half an hour`, {
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
