import type { Context } from '@slipway/action-kit'
import { planServing, type Serving, type ServingOptions } from './edge/rules.js'
import type { Inputs } from './inputs.js'
import type { Site } from './publish/publish.js'
import type { ComposedSite } from './site/compose-site.js'
import { readSite } from './site/read-site.js'

/** The source, and what it says of how it is to be served. */
export interface Source {
  /** Lists, checks and hashes; warnings go to the log. */
  readonly compose: () => Promise<Site>
  /** The rules of `_redirects`, once it is composed. */
  readonly redirects: () => ComposedSite['redirects']
  /** How the edge function is to serve a site of this source; `headers` come after those of `_headers`. */
  readonly serveAtEdge: (
    site: Site,
    options: Pick<ServingOptions, 'owner' | 'errorPage' | 'headers'>,
  ) => Serving
}

export function openSource(inputs: Inputs, context: Pick<Context, 'log' | 'signal'>): Source {
  const { source, place, storage, selection, site, release } = inputs
  const { bucket, prefix } = place
  const hasEdgeFunction = release.edge !== undefined
  let rules: Pick<ComposedSite, 'redirects' | 'edgeHeaders'> = { redirects: [], edgeHeaders: [] }
  return {
    async compose() {
      const options = { site, source: selection, storage, prefix, hasEdgeFunction }
      const { warnings, ...read } = await readSite(source, options, context.signal)
      for (const warning of warnings) context.log.warning(warning)
      rules = read
      return read
    },
    redirects: () => rules.redirects,
    serveAtEdge: ({ objects }, options) =>
      planServing(
        objects.map(({ path }) => path),
        rules.redirects,
        {
          ...options,
          indexDocument: selection.indexDocument,
          isClean: site.cleanUrls,
          spaPage: release.spaPage,
          scope: `${bucket}/${prefix}`,
          headers: [...rules.edgeHeaders, ...(options.headers ?? [])],
        },
      ),
  }
}
