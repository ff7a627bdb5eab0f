import type { ResolvedComponent } from '../resolve/resolve.js'

/** What `slipway.yml` says of the stages of a service or site, in a text that is the same for the same inputs. */
export function fingerprint({ stages }: ResolvedComponent): string {
  const said = stages.map(({ name, inputs }) => [
    name,
    [...inputs].map(([input, { text }]) => [input, text]).sort(byText),
  ])
  return JSON.stringify(said)
}

function byText([a = '']: readonly string[], [b = '']: readonly string[]): number {
  return a < b ? -1 : 1
}
