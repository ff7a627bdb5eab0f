import { UserError, type Log } from '@slipway/action-kit'
import {
  addEntries,
  changeKeys,
  deleteEntries,
  type ChangeContext,
  type KeyValues,
} from '../edge/key-values.js'
import { parseSites, rulesKey, siteKey, valueLimit, type Route, type Sites } from '../edge/route.js'
import { releasesFolder } from './release-folder.js'
import type { Switch } from './switch.js'

/** Where a distribution shows the site. */
export interface EdgePlace {
  readonly distributionId: string
  readonly host: string
  /** `/`, or `/docs/`: what URLs of the site begin with. */
  readonly base: string
}

export interface EdgeSwitchParts {
  readonly store: KeyValues
  readonly places: readonly EdgePlace[]
  /** Checks function and distributions, and changes nothing. */
  readonly check: () => Promise<void>
  /** Makes the functions what they have to be, for a site with headers or without. */
  readonly ensureFunction: (hasHeaders?: boolean) => Promise<void>
}

type EdgeContext = ChangeContext & { readonly log: Pick<Log, 'info'> }

/** Switches by one write of the KeyValueStore that the edge function reads, for all distributions at once. */
export function createEdgeSwitch(parts: EdgeSwitchParts, context: EdgeContext): Switch {
  const { store, places, check, ensureFunction } = parts
  const [first] = places
  const routeAt = async (place: EdgePlace, read: KeyValues['read']): Promise<[Sites, Route | undefined]> => {
    const sites = parseSites(await read(siteKey(place.distributionId)))
    return [sites, sites[place.base]]
  }
  return {
    isGradual: false,
    url: first === undefined ? undefined : `https://${first.host}${encodeURI(first.base)}`,
    async look() {
      await check()
      if (first === undefined) return undefined
      const [, route] = await routeAt(first, (key) => store.read(key))
      return releaseOf(route)
    },
    async prepare({ serving }) {
      await ensureFunction((serving.route.m ?? 0) > 0)
      await addEntries(store, serving.entries, context)
    },
    async show({ id, serving }, from) {
      await changeKeys(
        store,
        async (read) => {
          const puts = new Map<string, string>()
          for (const place of places) {
            const [sites, before] = await routeAt(place, read)
            const shown = releaseOf(before)
            // Whoever has switched meanwhile had the lock, and this run has lost it.
            if (place === first && shown !== from && shown !== id) throw switchedMeanwhile(shown)
            const route = { ...serving.route, r: rootOf(place, id), ...(before?.h ? { h: before.h } : {}) }
            puts.set(siteKey(place.distributionId), renderSites({ ...sites, [place.base]: route }, place))
          }
          return { puts }
        },
        context,
      )
      for (const place of places) await confirm(place, id)
    },
    async forget(rules) {
      for (const id of rules) await deleteEntries(store, rulesKey(id, ''), context)
    },
  }

  /** Reads back what was written: an answer of success is not yet what the store holds for its readers. */
  async function confirm(place: EdgePlace, id: string): Promise<void> {
    for (let attempt = 1; attempt <= 10; attempt++) {
      const [, route] = await routeAt(place, (key) => store.read(key))
      if (releaseOf(route) === id) return
      await context.clock.sleep(200 * attempt, context.signal)
    }
    throw new UserError(`The KeyValueStore took the switch to ${id}, and does not show it`, {
      hint: 'Re-run this job; it uploads nothing twice.',
    })
  }
}

function rootOf({ base }: EdgePlace, id: string): string {
  return `${base}${releasesFolder}${id}`.split('/').map(encodeURIComponent).join('/')
}

/** The release that a route shows; undefined when it shows none. */
export function releaseOf(route: Route | undefined): string | undefined {
  const at = route?.r.lastIndexOf(`/${releasesFolder}`) ?? -1
  return at < 0 ? undefined : route?.r.slice(at + releasesFolder.length + 1)
}

/** @throws UserError when they do not fit into one value */
export function renderSites(sites: Sites, { distributionId }: EdgePlace): string {
  const value = JSON.stringify(sites)
  if (Buffer.byteLength(value) <= valueLimit) return value
  throw new UserError(`The sites of the distribution ${distributionId} do not fit into one key`, {
    hint: `It may have about six: ${Object.keys(sites).join(' ')}. Give this one a distribution of its own.`,
  })
}

function switchedMeanwhile(shown: string | undefined): UserError {
  return new UserError(
    `Somebody else has switched to ${shown ?? 'no release'} meanwhile; nothing was changed`,
    {
      hint: 'Re-run this job.',
    },
  )
}
