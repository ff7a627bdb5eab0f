/** How a registry wants to be told who asks. */
export type Challenge = { readonly scheme: 'basic' } | BearerChallenge

export interface BearerChallenge {
  readonly scheme: 'bearer'
  /** Where tokens are given out. */
  readonly realm: string
  readonly service: string | undefined
  readonly scope: string | undefined
}

/**
 * Reads WWW-Authenticate; undefined when it asks for something else.
 * Source: https://distribution.github.io/distribution/spec/auth/token/
 */
export function parseChallenge(header: string): Challenge | undefined {
  const [, scheme = '', rest = ''] = /^\s*(\w+)\s*(.*)$/s.exec(header) ?? []
  if (scheme.toLowerCase() === 'basic') return { scheme: 'basic' }
  if (scheme.toLowerCase() !== 'bearer') return undefined
  const parameters = new Map(
    [...rest.matchAll(/(\w+)=(?:"((?:[^"\\]|\\.)*)"|([^\s,]+))/g)].map(([, name = '', quoted, bare]) => [
      name.toLowerCase(),
      quoted?.replace(/\\(.)/g, '$1') ?? bare ?? '',
    ]),
  )
  const realm = parameters.get('realm')
  if (realm === undefined) return undefined
  return { scheme: 'bearer', realm, service: parameters.get('service'), scope: parameters.get('scope') }
}
