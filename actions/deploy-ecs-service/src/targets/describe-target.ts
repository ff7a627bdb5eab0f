import { groupName, isUnhealthy, type Target } from './target.js'

/** `Target 10.0.1.12:8080 of orders-blue: unhealthy: Health checks failed with these codes: [503] (Target.ResponseCodeMismatch)` */
export function describeTarget(target: Target): string {
  return line(target, describeState(target))
}

/**
 * What is new about a target, in a line: `Target 10.0.1.12:8080 of orders-blue: initial -> healthy`. Undefined when it
 * stands as it stood, or is only on its way through the states of before the first check.
 * @param before undefined: it was not there
 */
export function describeChange(before: Target | undefined, now: Target): string | undefined {
  if (before === undefined) return describeTarget(now)
  if (before.state !== now.state) return line(now, `${before.state} -> ${describeState(now)}`)
  const isSame = before.reason === now.reason && before.description === now.description
  return isSame || !isUnhealthy(now) ? undefined : line(now, `still ${describeState(now)}`)
}

function line({ id, port, group }: Target, what: string): string {
  // An IPv6 address has colons of its own.
  const host = id.includes(':') ? `[${id}]` : id
  return `Target ${host}:${port} of ${groupName(group)}: ${what}`
}

function describeState({ state, description, reason }: Target): string {
  const code = reason === '' ? '' : ` (${reason})`
  return description === '' ? `${state}${code}` : `${state}: ${description}${code}`
}
