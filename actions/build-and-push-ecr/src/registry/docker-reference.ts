export interface DockerReference {
  /** `docker.io` for what names no host. */
  readonly host: string
  /** `library/node` for `node`. */
  readonly name: string
  /** `latest` where it says neither tag nor digest. */
  readonly tag: string | undefined
  /** `sha256:...`, or by another algorithm. */
  readonly digest: string | undefined
}

// Source: https://github.com/distribution/reference/blob/v0.6.0/regexp.go
const component = '[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*'
const host =
  '(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*|\\[[0-9a-fA-F:]+\\])(?::\\d+)?'
const digest = '[a-z0-9]+(?:[+._-][a-z0-9]+)*:[0-9a-f]{32,}'
const pattern = new RegExp(
  `^(?:(?<host>${host})/)?(?<path>${component}(?:/${component})*)(?::(?<tag>[\\w][\\w.-]{0,127}))?(?:@(?<digest>${digest}))?$`,
)

/**
 * Reads a reference as `docker pull` and FROM do; undefined when it is none.
 * Source: https://github.com/distribution/reference/blob/v0.6.0/normalize.go
 */
export function parseDockerReference(text: string): DockerReference | undefined {
  const slash = text.indexOf('/')
  const first = text.slice(0, Math.max(0, slash))
  // What has neither dot nor port and is lower case is a folder of Docker Hub, not a host.
  const isHost = /[.:]/.test(first) || first === 'localhost' || first.toLowerCase() !== first
  const whole = isHost ? text : `docker.io/${slash < 0 ? 'library/' : ''}${text}`
  const { host: named = '', path = '', tag, digest: content } = pattern.exec(whole)?.groups ?? {}
  if (path === '') return undefined
  const isHub = named === 'docker.io' || named === 'index.docker.io'
  return {
    host: isHub ? 'docker.io' : named,
    name: isHub && !path.includes('/') ? `library/${path}` : path,
    tag: tag ?? (content === undefined ? 'latest' : undefined),
    digest: content,
  }
}
