import { wentWithOthers } from '../failure/others-fault.js'
import { namesApart } from '../work/names-apart.js'
import { rankOf, type ServiceOutcome } from '../work/outcome.js'

/** An outcome, and what its service is called so that it is told from the others of the step. */
export interface Named {
  readonly outcome: ServiceOutcome
  readonly name: string
}

/** What is to be looked at first comes first: what failed by itself, then what went back with it, then the rest. */
export function worstFirst(services: readonly ServiceOutcome[]): readonly Named[] {
  const names = namesApart(services)
  return services
    .map((outcome, index) => ({ outcome, name: names[index] ?? '' }))
    .sort((a, b) => urgency(a.outcome) - urgency(b.outcome))
}

/** The more urgent, the smaller. */
function urgency(outcome: ServiceOutcome): number {
  return wentWithOthers(outcome) ? rankOf('superseded') + 0.5 : rankOf(outcome.kind)
}

const mostNamed = 5

/** `a, b, c, d, e and 95 more` */
export function enumerate(names: readonly string[]): string {
  const left = names.length - mostNamed
  return left > 0 ? `${names.slice(0, mostNamed).join(', ')} and ${left} more` : names.join(', ')
}
