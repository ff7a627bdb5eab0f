import { createHash } from 'node:crypto'
import { UserError } from '@slipway/action-kit'
import type { Site } from '../publish/options.js'
import { releaseOf, renderSites, type EdgePlace, type EdgeSwitchParts } from '../release/edge-switch.js'
import { addEntries, changeKeys, deleteKeys, type ChangeContext } from './key-values.js'
import type { Functions, FunctionWork } from './open-edge.js'
import { parseSites, rulesKey, siteKey, type Route } from './route.js'
import type { Serving } from './rules.js'

/** What a publish in place is going to change at the edge. */
export interface EdgePlan {
  readonly work: readonly FunctionWork[]
  /** What keeps the edge from serving as planned. */
  readonly problems: readonly string[]
  readonly serving: Serving
  /** Keys of rules that the store lacks. */
  readonly missing: readonly string[]
  /** Where the site is served otherwise than it is to be. */
  readonly moves: readonly RouteChange[]
  /** Keys of rules of earlier publishes. */
  readonly old: readonly string[]
}

interface RouteChange {
  readonly place: EdgePlace
  readonly from: Route | undefined
  readonly to: Route
}

/** How the edge function serves a site that is published in place. */
export interface SiteEdge {
  /** @throws UserError when a distribution does not run the function; nothing of the site is changed then */
  check(): Promise<void>
  /** Compares what the edge has with what the site needs. Changes nothing. */
  plan(site: Site): Promise<EdgePlan>
  /** Serves as planned: the rules first, then one write of one key a distribution. */
  show(plan: EdgePlan): Promise<void>
  /** Forgets the rules that nothing refers to any more. */
  tidy(plan: EdgePlan): Promise<void>
}

export interface SiteEdgeParts extends EdgeSwitchParts, Pick<Functions, 'look'> {
  readonly serve: (site: Site) => Serving
  /** What the names of this site's rules begin with: of `ownerOf`. */
  readonly owner: string
}

/** A prefix for the rules of a site in place. Those of releases have none, and belong to the releases. */
export function ownerOf(bucket: string, prefix: string): string {
  const hash = createHash('sha256').update(`${bucket}/${prefix}`).digest('base64url')
  return `${hash.slice(0, 6)}.`
}

export function createSiteEdge(parts: SiteEdgeParts, context: ChangeContext): SiteEdge {
  const { store, places, check, ensureFunction, look, serve, owner } = parts
  return {
    check,
    async plan(site) {
      const serving = serve(site)
      const [{ work, problems }, keys, routes] = await Promise.all([
        look(hasHeaders(serving)),
        store.keys(rulesKey(owner, '').slice(0, -1)),
        Promise.all(
          places.map(
            async (place) => parseSites(await store.read(siteKey(place.distributionId)))[place.base],
          ),
        ),
      ])
      const there = new Set(keys)
      const moves = places.flatMap((place, at) => {
        const from = routes[at]
        const to = routeOf(place, serving, from)
        return from !== undefined && isSame(from, to) ? [] : [{ place, from, to }]
      })
      return {
        work,
        problems,
        serving,
        missing: [...serving.entries.keys()].filter((key) => !there.has(key)),
        moves,
        old: keys.filter((key) => !serving.entries.has(key)),
      }
    },
    async show({ serving, missing, moves }) {
      await ensureFunction(hasHeaders(serving))
      if (missing.length > 0) await addEntries(store, serving.entries, context)
      if (moves.length === 0) return
      await changeKeys(
        store,
        async (read) => {
          const puts = new Map<string, string>()
          for (const { place, from, to } of moves) {
            const sites = parseSites(await read(siteKey(place.distributionId)))
            const before = sites[place.base]
            const isAsPlanned =
              before === undefined ? from === undefined : from !== undefined && isSame(before, from)
            if (!isAsPlanned && !(before !== undefined && isSame(before, to))) throw changedMeanwhile(place)
            puts.set(siteKey(place.distributionId), renderSites({ ...sites, [place.base]: to }, place))
          }
          return { puts }
        },
        context,
      )
    },
    tidy: ({ old }) => deleteKeys(store, old, context),
  }
}

/** Whether there is nothing to do at the edge. */
export function isIdle({ work, missing, moves, old }: EdgePlan): boolean {
  return work.length + missing.length + moves.length + old.length === 0
}

/** What is going to change at the edge, a line each, for people. */
export function describeEdge({ work, serving, missing, moves, old }: EdgePlan): readonly string[] {
  return [
    ...work.map((one) => `${one.work === 'create' ? 'make' : 'update'} the function ${one.name}`),
    ...(missing.length === 0 ? [] : [`write ${missing.length} of ${serving.entries.size} values of rules`]),
    ...moves.map(({ place, from, to }) => {
      const release = releaseOf(from)
      const instead = release === undefined ? '' : ` instead of the release ${release}`
      return `serve https://${place.host}${place.base} in place${instead}: ${describeRoute(to)}`
    }),
    ...(old.length === 0 ? [] : [`forget ${old.length} values of earlier rules`]),
  ]
}

function describeRoute({ e, f, k, m }: Route): string {
  const names = {
    html: 'names without .html',
    folder: 'names without index.html',
    spa: `${f ?? ''} for all that is no file`,
    slash: 'folders by their index pages',
    exact: 'names as they are',
    plain: 'no function',
  }
  return [names[e], ...(k === undefined ? [] : [`rules ${k}`]), ...(m === undefined ? [] : ['headers'])].join(
    ', ',
  )
}

function hasHeaders({ route }: Serving): boolean {
  return (route.m ?? 0) > 0
}

/** The prefix itself, as URLs have it. */
function routeOf({ base }: EdgePlace, { route }: Serving, before: Route | undefined): Route {
  const r = base.slice(0, -1).split('/').map(encodeURIComponent).join('/')
  return { ...route, r, ...(before?.h ? { h: before.h } : {}) }
}

function isSame(one: Route, other: Route): boolean {
  const sorted = (route: Route): string =>
    JSON.stringify(Object.entries(route).sort(([a], [b]) => (a < b ? -1 : 1)))
  return sorted(one) === sorted(other)
}

function changedMeanwhile({ distributionId, base }: EdgePlace): UserError {
  return new UserError(
    `Somebody else has changed how the edge serves ${base} of ${distributionId} meanwhile`,
    {
      hint: 'Re-run this job; it uploads nothing twice.',
    },
  )
}
