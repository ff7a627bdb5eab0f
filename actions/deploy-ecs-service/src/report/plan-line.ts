import type { ServiceOutcome } from '../work/outcome.js'
import { namesApart } from '../work/names-apart.js'
import { headline } from './headline.js'
import { shortName } from './readable.js'

/** What a plan would do to each service, in a line. */
export function planLine(services: readonly ServiceOutcome[]): string {
  const names = namesApart(services)
  return services.map((service, index) => headline(service, shortName(names[index] ?? ''))).join('; ')
}
