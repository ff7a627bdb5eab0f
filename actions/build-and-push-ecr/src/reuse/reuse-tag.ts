import type { KnownIdentity } from '../identity/identity.js'

/** The tag under which the image of a build is found by what it was made of. */
export function reuseTag({ hash }: Pick<KnownIdentity, 'hash'>): string {
  return `src-${hash}`
}
