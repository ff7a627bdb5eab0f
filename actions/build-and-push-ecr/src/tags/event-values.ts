import type { EventFacts } from './event-facts.js'
import { formatMoment } from './format-moment.js'
import { branchOf, gitTagOf } from './refs.js'
import type { Expression } from './template.js'

/** What expressions of the event stand for. Of one that the event has nothing for, that is an empty text. */
export function eventValues(facts: EventFacts, now: Date): (expression: Expression) => string {
  const isDefault = isDefaultBranch(facts)
  return ({ name, argument = '', timeZone = 'UTC' }) => {
    switch (name) {
      case 'branch':
        return branchOf(facts.ref) ?? ''
      case 'tag':
        return gitTagOf(facts.ref) ?? ''
      case 'sha':
        return facts.shortSha ?? ''
      case 'base_ref':
        return branchOf(facts.ref) === undefined ? (facts.baseRef ?? '') : ''
      case 'is_default_branch':
        return String(isDefault)
      case 'is_not_default_branch':
        return String(!isDefault)
      case 'date':
        return formatMoment(now, argument, timeZone)
      case 'commit_date':
        return formatMoment(facts.committedAt ?? now, argument, timeZone)
      default:
        throw new Error(`The expression ${name} was let through`)
    }
  }
}

/**
 * These events always run for the default branch, and their documents do not all name it.
 * Source: https://docs.github.com/actions/reference/events-that-trigger-workflows
 */
const eventsOfTheDefaultBranch = ['schedule', 'issues', 'discussion', 'discussion_comment']

function isDefaultBranch({ name, ref, defaultBranch }: EventFacts): boolean {
  if (defaultBranch !== undefined) return branchOf(ref) === defaultBranch
  return eventsOfTheDefaultBranch.includes(name)
}
