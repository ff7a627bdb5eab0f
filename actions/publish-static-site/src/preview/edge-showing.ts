import type { Log } from '@slipway/action-kit'
import { addEntries, changeKeys, deleteEntries, type ChangeContext } from '../edge/key-values.js'
import type { Functions } from '../edge/open-edge.js'
import { parseSites, previewKey, rulesKey, siteKey, type Route } from '../edge/route.js'
import type { Serving } from '../edge/rules.js'
import { releaseOf, renderSites, type EdgePlace, type EdgeSwitchParts } from '../release/edge-switch.js'
import { folderOf } from '../release/release-folder.js'
import { checkHost, hostOf, type PreviewHost } from './preview-host.js'
import type { Showing } from './showing.js'

export interface EdgeShowingParts extends EdgeSwitchParts, Pick<Functions, 'sendsHeaders'> {
  /** Undefined: they are seen by a path below the site. */
  readonly host: PreviewHost | undefined
  /** As the distributions answer to. */
  readonly names: readonly { readonly id: string; readonly names: readonly string[] }[]
  readonly indexDocument: string
}

// Nobody gets into it but through the function: it answers 404 for its name.
const folder = '_previews/'

/** Shows previews by a key of the KeyValueStore each, for all distributions by one write. */
export function createEdgeShowing(
  parts: EdgeShowingParts,
  context: ChangeContext & { readonly log: Pick<Log, 'info'> },
): Showing {
  const { store, places, host, indexDocument } = parts
  const [first] = places
  const keyOf = ({ distributionId, base }: EdgePlace, name: string): string =>
    previewKey(distributionId, base, name)

  /** The site's own entry, with the form of the hosts; of a site that is published in place there may be none yet. */
  const siteOf = (before: Route | undefined): Route | undefined => {
    const site: Route = before ?? { r: '', i: indexDocument, e: 'plain', n: 0 }
    const isForm = host === undefined || (site.h?.[0] === host[0] && site.h[1] === host[1])
    if (before !== undefined && isForm) return undefined
    return host === undefined ? site : { ...site, h: host }
  }

  return {
    folder,
    urlOf(name) {
      const { host: own = '', base = '/' } = first ?? {}
      return host === undefined
        ? `https://${own}${encodeURI(base)}_preview/${name}/`
        : `https://${hostOf(host, name)}${encodeURI(base)}`
    },
    rootOf(name, distributionId) {
      const place = places.find((one) => one.distributionId === distributionId)
      // By host it is all of the site's own paths, whose copies nobody wants to lose.
      return host === undefined && place !== undefined
        ? `${encodeURI(place.base)}_preview/${name}/`
        : undefined
    },
    async look(name) {
      await parts.check()
      if (host !== undefined) for (const distribution of parts.names) checkHost(host, name, distribution)
      const sendsHeaders = await parts.sendsHeaders()
      if (first === undefined) return { live: '', sendsHeaders }
      const shown = releaseOf(parseSites(await store.read(siteKey(first.distributionId)))[first.base])
      return { live: shown === undefined ? '' : folderOf(shown), sendsHeaders }
    },
    async show(name, serving) {
      await parts.ensureFunction((serving.route.m ?? 0) > 0)
      await addEntries(store, serving.entries, context)
      let isChanged = false
      await changeKeys(
        store,
        async (read) => {
          const puts = new Map<string, string>()
          for (const place of places) {
            const sites = parseSites(await read(siteKey(place.distributionId)))
            const site = siteOf(sites[place.base])
            if (site !== undefined)
              puts.set(siteKey(place.distributionId), renderSites({ ...sites, [place.base]: site }, place))
            const value = JSON.stringify(routeOf(place, name, serving))
            if ((await read(keyOf(place, name))) !== value) puts.set(keyOf(place, name), value)
          }
          isChanged = puts.size > 0
          return isChanged ? { puts } : undefined
        },
        context,
      )
      return isChanged
    },
    async hide(name) {
      let wasShown = false
      await changeKeys(
        store,
        async (read) => {
          const keys = places.map((place) => keyOf(place, name))
          const values = await Promise.all(keys.map((key) => read(key)))
          const deletes = keys.filter((_, at) => values[at] !== undefined)
          wasShown ||= deletes.length > 0
          return deletes.length > 0 ? { deletes } : undefined
        },
        context,
      )
      return wasShown
    },
    async forget(rules) {
      for (const id of rules) await deleteEntries(store, rulesKey(id, ''), context)
    },
  }

  function routeOf({ base }: EdgePlace, name: string, { route }: Serving): Route {
    const root = `${base}${folder}${name}`.split('/').map(encodeURIComponent).join('/')
    return { ...route, r: root, ...(host === undefined ? {} : { v: 'host' }) }
  }
}
