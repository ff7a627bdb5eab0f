import { UserError } from '@slipway/action-kit'
import type { Difference, DifferenceKind } from './judge.js'
import { adviceFor, nameOf, type Subject } from './subject.js'

const mostShown = 10

/** What the check found, and what to do about it. @param checked how many addresses were looked at */
export function explainDifferences(
  differences: readonly Difference[],
  checked: number,
  subject: Subject,
): UserError {
  const isEverywhere = (kind: DifferenceKind): boolean =>
    differences.length === checked && differences.every((difference) => difference.kind === kind)
  const shown = differences.slice(0, mostShown).map(({ text }) => text)
  const rest =
    differences.length > mostShown ? [`… and ${differences.length - mostShown} more, in the log`] : []
  return new UserError(headline(differences.length, checked, subject, isEverywhere), {
    cause: new Error([...shown, ...rest].join('\n')),
    hint: hintFor(differences, subject, isEverywhere),
  })
}

type IsEverywhere = (kind: DifferenceKind) => boolean

function headline(count: number, checked: number, subject: Subject, isEverywhere: IsEverywhere): string {
  if (isEverywhere('refused')) return 'No page may be seen: every address that was looked at is refused'
  if (isEverywhere('unreachable')) return 'The site could not be reached, so that it could not be compared'
  return `${count} of ${checked} addresses do not answer ${nameOf(subject)}`
}

function hintFor(differences: readonly Difference[], subject: Subject, isEverywhere: IsEverywhere): string {
  if (isEverywhere('refused')) {
    return (
      'Where a login, a firewall (WAF) or signed URLs guard the site, set verify: false. Otherwise the distribution may ' +
      'not read the bucket: mode: doctor tells.'
    )
  }
  const has = (kind: DifferenceKind): boolean => differences.some((difference) => difference.kind === kind)
  if (isEverywhere('unreachable')) {
    const isUnknown = differences.some(({ code }) => code === 'ENOTFOUND')
    return isUnknown
      ? 'The name has no address: its DNS record is missing. Give verify-url, the address that visitors use.'
      : 'Check that the runner reaches the address; verify-url is the address to compare at.'
  }
  if (has('content') || has('other') || has('removed')) return adviceFor(subject)
  if (has('type')) {
    return 'Something at the edge changes headers: look at the response headers policy and the functions of the distribution.'
  }
  return 'mode: doctor looks for what is wrong with bucket and distribution.'
}
