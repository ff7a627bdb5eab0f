import { parseDockerReference } from '../registry/docker-reference.js'
import { repositoryFault, tagFault, type NameFault } from '../repository/names.js'

/** What a reference to an image says; what it leaves out is undefined. */
export interface ImageReference {
  /** `ghcr.io`, with the port if it has one. */
  readonly host: string | undefined
  readonly name: string | undefined
  /** A tag, or a digest (`sha256:...`); where there are both, the digest counts, as it does for Docker. */
  readonly version: string
}

/** What is accepted, as an input fault says it. */
export const acceptsReference =
  'a tag or digest of the repository (v1.4.0, sha256:...), other-repository:tag, or a whole reference such as 123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/app:v1.4.0'

const digestPattern = /^sha256:[0-9a-f]{64}$/

/** Whether a text is a digest, and not a tag. */
export function isSha256(text: string): boolean {
  return digestPattern.test(text)
}

/** A tag, a digest, or a reference as `docker pull` takes it, which has to say a tag or a digest: nothing means `latest` here. */
export function parseImageReference(text: string): ImageReference | NameFault {
  if (isSha256(text)) return { host: undefined, name: undefined, version: text }
  const fault = (problem: string, accepts = acceptsReference): NameFault => ({ problem, accepts })
  const given = JSON.stringify(text)
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) {
    return fault(`is ${given}`, `the reference alone: ${text.replace(/^[^:]*:\/\//, '')}`)
  }
  const [named = '', digest, ...more] = text.split('@')
  if (more.length > 0 || (digest !== undefined && !isSha256(digest)) || text.startsWith('sha256:')) {
    return fault(`is ${given}, in which the digest is none`, 'digests of sha256: and 64 hexadecimal digits')
  }
  const { host, path } = splitHost(named)
  const { name, tag } = splitTag(path, host === undefined && digest === undefined)
  const whole = host === undefined ? undefined : parseDockerReference(`${host}/${name ?? ''}`)
  const isName = host === undefined ? repositoryFault(name ?? 'any') === undefined : whole !== undefined
  if (!isName) return fault(`is ${given}, in which ${JSON.stringify(name)} is no name of a repository`)
  if (tag !== undefined && tagFault(tag) !== undefined) {
    return fault(`is ${given}, in which ${JSON.stringify(tag)} is no tag`)
  }
  const version = digest ?? tag
  if (version === undefined) {
    return fault(
      `is ${given}, which names a repository and no image`,
      `a tag or digest with it: ${text}:<tag>`,
    )
  }
  // Docker Hub's own names: `docker.io/node` is in its folder `library`.
  return { host: whole?.host, name: whole?.name ?? name, version }
}

/** As Docker tells a host from a path: it has a dot or a port, or is localhost. */
function splitHost(named: string): { readonly host: string | undefined; readonly path: string } {
  const at = named.indexOf('/')
  const first = named.slice(0, Math.max(0, at))
  const isHost = /[.:]/.test(first) || first === 'localhost'
  return isHost ? { host: first, path: named.slice(at + 1) } : { host: undefined, path: named }
}

/** What has neither slash nor colon can be a tag, and is one where nothing else says what to take. */
function splitTag(
  path: string,
  mayBeTag: boolean,
): { readonly name: string | undefined; readonly tag: string | undefined } {
  if (mayBeTag && !/[/:]/.test(path)) return { name: undefined, tag: path }
  const at = path.indexOf(':', path.lastIndexOf('/') + 1)
  return at < 0 ? { name: path, tag: undefined } : { name: path.slice(0, at), tag: path.slice(at + 1) }
}
