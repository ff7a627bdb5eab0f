import { parseDockerReference } from '../registry/docker-reference.js'

/** An image reference in full. */
export interface ImageReference {
  /** `docker.io/library/node:24`, as registries are asked for it. */
  readonly full: string
  /** `node`, `node:24-slim`: as `build-contexts` names it, without what goes without saying. */
  readonly familiar: string
  /** Of a reference that names its content. */
  readonly digest: string | undefined
}

/**
 * A reference as Docker completes it; undefined for what is none.
 * Source: ParseNormalizedNamed and FamiliarString in
 * https://github.com/distribution/reference/blob/v0.6.0/normalize.go
 */
export function parseImageReference(text: string): ImageReference | undefined {
  const reference = parseDockerReference(text)
  if (reference === undefined) return undefined
  const { host, name, tag, digest } = reference
  const version = `${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`
  const familiarName = host === 'docker.io' ? name.replace(/^library\/(?=[^/]+$)/, '') : `${host}/${name}`
  return {
    full: `${host}/${name}${version}`,
    familiar: `${familiarName}${version}`.replace(/:latest$/, ''),
    digest,
  }
}
