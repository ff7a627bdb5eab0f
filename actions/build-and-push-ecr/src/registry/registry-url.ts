/** Docker Hub's name is not its registry's. Source: github.com/moby/moby, daemon/pkg/registry/config.go (DefaultRegistryHost) */
const hubNames: ReadonlySet<string> = new Set(['docker.io', 'index.docker.io', 'registry-1.docker.io'])

export function isDockerHub(host: string): boolean {
  return hubNames.has(host)
}

/** Whether a host, which may have a port, is this very machine. Docker speaks to such a registry without TLS. */
export function isLoopback(host: string): boolean {
  return /^(?:127(?:\.\d{1,3}){3}|localhost|\[::1\])(?::\d+)?$/.test(host)
}

/** Where a registry answers: `https://registry-1.docker.io`. */
export function registryUrl(host: string): string {
  if (isDockerHub(host)) return 'https://registry-1.docker.io'
  return `${isLoopback(host) ? 'http' : 'https'}://${host}`
}

/** Whether a login may go to a place that a registry names: never over a wire that others can read. */
export function isPrivateWire({ protocol, host }: URL): boolean {
  return protocol === 'https:' || isLoopback(host)
}

/** The account and the region in the host of a private registry of ECR; undefined for any other host. */
export function ecrHost(host: string): { readonly registryId: string; readonly region: string } | undefined {
  // Source: https://docs.aws.amazon.com/general/latest/gr/ecr.html (also FIPS, dual-stack and China's)
  const { id, region } =
    /^(?<id>\d{12})\.dkr[.-]ecr(?:-fips)?\.(?<region>[a-z0-9-]+)\.(?:amazonaws\.com(?:\.cn)?|on\.aws|on\.amazonwebservices\.com\.cn|(?:c2s|sc2s)\.[a-z.]+)$/.exec(
      host,
    )?.groups ?? {}
  return id === undefined || region === undefined ? undefined : { registryId: id, region }
}
