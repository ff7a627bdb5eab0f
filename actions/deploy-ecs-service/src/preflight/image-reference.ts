/** An image in a private repository of ECR. */
export interface EcrImage {
  readonly account: string
  readonly region: string
  readonly repository: string
  /** Where a digest is given too, the digest decides. */
  readonly tag: string | undefined
  readonly digest: string | undefined
}

// Source: https://docs.aws.amazon.com/general/latest/gr/ecr.html, also the dual-stack and FIPS endpoints.
const hostPattern =
  /^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.com(?:\.cn)?|on\.(?:aws|amazonwebservices\.com\.cn))$/

/** `<account>.dkr.ecr.<region>.amazonaws.com/<repository>[:<tag>][@<digest>]`; undefined for another registry. */
export function readEcrImage(reference: string): EcrImage | undefined {
  const slash = reference.indexOf('/')
  const [, account, region] = hostPattern.exec(reference.slice(0, slash)) ?? []
  if (slash < 0 || account === undefined || region === undefined) return undefined
  const [tagged = '', digest] = reference.slice(slash + 1).split('@')
  const [repository = '', tag] = tagged.split(':')
  return {
    account,
    region,
    repository,
    digest,
    tag: tag ?? (digest === undefined ? 'latest' : undefined),
  }
}
