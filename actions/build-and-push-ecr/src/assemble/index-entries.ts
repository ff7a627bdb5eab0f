import { UserError } from '@slipway/action-kit'
import { normalizePlatform } from '../builder/platforms.js'
import { objectOf } from '../json.js'
import { isAttestation, toDescriptor } from '../registry/descriptors.js'
import type { EcrApi, Repository } from '../registry/ecr.js'
import type { FoundPart } from './find-parts.js'

/** An entry of an index, with everything that stands in it. */
export type IndexEntry = Readonly<Record<string, unknown>>

/**
 * What a part adds to the index: itself, or, when it is an index because of its attestations, all that it lists.
 * @throws UserError when it is of another platform than its tag says
 */
export async function indexEntries(
  ecr: Pick<EcrApi, 'blob'>,
  repository: Repository,
  part: FoundPart,
): Promise<readonly IndexEntry[]> {
  const { digest, mediaType, manifest } = part.image
  const body = objectOf(JSON.parse(manifest))
  const entries = Array.isArray(body.manifests)
    ? body.manifests.map(objectOf)
    : [
        {
          mediaType: mediaType ?? body.mediaType,
          digest,
          size: Buffer.byteLength(manifest),
          platform: await configPlatform(ecr, repository, toDescriptor(body.config).digest),
        },
      ]
  const platforms = entries.map(toDescriptor).filter((entry) => !isAttestation(entry))
  if (platforms.every(({ platform }) => platform === undefined || isSame(platform, part.platform)))
    return entries
  const actual = platforms.map(({ platform }) => platform).join(', ')
  throw new UserError(`The image of ${part.platform} to assemble is one of ${actual}`, {
    cause: new Error(`${part.tag} points to ${digest}`),
    hint: `Each job with assemble: later gives the one platform that it builds; this one built for ${actual}.`,
  })
}

/** An image says in its configuration what it runs on; Windows tells its versions apart by more than its name. */
async function configPlatform(
  ecr: Pick<EcrApi, 'blob'>,
  repository: Repository,
  digest: string,
): Promise<Readonly<Record<string, unknown>>> {
  const config = objectOf(JSON.parse(await ecr.blob(repository, digest)))
  // In the order of https://github.com/opencontainers/image-spec/blob/v1.1.0/specs-go/v1/descriptor.go (Platform)
  const names = ['architecture', 'os', 'os.version', 'os.features', 'variant']
  return Object.fromEntries(names.flatMap((name) => (isGiven(config[name]) ? [[name, config[name]]] : [])))
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && value !== ''
}

/** Docker's engine leaves the variant out where it builds for the processor it runs on. */
function isSame(actual: string, wanted: string): boolean {
  const [found, named] = [normalizePlatform(actual), normalizePlatform(wanted)]
  return found === named || named.startsWith(`${found}/`)
}
