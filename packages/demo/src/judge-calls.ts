import type { Call } from './cloud.js'
import type { Finding } from './report-page.js'

/** Whether the roles were enough: how often each asked AWS for something, and what it was denied. */
export function judgeCalls(calls: readonly Call[]): Finding {
  const roles = [...new Set(calls.map(({ role }) => role))]
  const counts = roles.map((name) => `${calls.filter(({ role }) => role === name).length} calls by ${name}`)
  const denied = calls.filter(({ isDenied }) => isDenied).map(({ operation }) => operation)
  return {
    text: `the roles of infrastructure/github-oidc.yml were enough: ${counts.join(', ')}; denied: ${denied.join(', ') || 'none'}`,
    holds: calls.length > 0 && denied.length === 0,
  }
}
