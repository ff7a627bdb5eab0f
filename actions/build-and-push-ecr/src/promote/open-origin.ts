import type { Context } from '@slipway/action-kit'
import { isAwsError, openAws, type Aws, type AwsInputs } from '@slipway/aws'
import { openEcr, type EcrApi, type RegistryLogin, type Repository } from '../registry/ecr.js'
import { openRegistryRepository } from '../registry/open-registry-repository.js'
import { registryHost } from '../repository/repository.js'
import { listTags } from './list-tags.js'
import type { Origin } from './origin.js'
import type { EcrOrigin, OtherOrigin, Promotion } from './promotion.js'

export interface OriginParts {
  /** Where the tags are to be. */
  readonly repository: Repository
  readonly registryType: 'private' | 'public'
  readonly ecr: EcrApi
  readonly aws: Aws
  readonly awsInputs: AwsInputs
  readonly context: Context
  /** The runner's own login to a registry that is not AWS's, as `docker login` has left it. */
  findLogin(host: string): Promise<RegistryLogin | undefined>
}

/** What it takes to read the image: in another account or region it is ECR's API, with the role that may. */
export async function openOrigin({ origin }: Promotion, parts: OriginParts): Promise<Origin> {
  if (origin.kind === 'other') return openOther(origin, parts)
  const { repository, aws, ecr } = parts
  const place = placeOf(origin, parts)
  const isHere = isSameRegistry(place, origin, parts)
  if (!isHere || (origin.roleToAssume !== undefined && place.name !== repository.name)) {
    return openElsewhere(origin, place, parts)
  }
  const named = { name: describe(place), listTags: () => listTags(aws, place) }
  if (place.name === repository.name) return { kind: 'here', ...named }
  // The registry's host, and of ECR Public the alias behind it.
  const uri = `${repository.uri.slice(0, -repository.name.length)}${place.name}`
  return { kind: 'elsewhere', ...named, repository: ecr.protocol({ uri }) }
}

function openOther({ host, repository: name }: OtherOrigin, parts: OriginParts): Origin {
  const { repository, ecr, context } = parts
  const uri = `${host}/${name}`
  const named = { name: uri, listTags: () => Promise.resolve([]) }
  if (uri === repository.uri) return { kind: 'here', ...named }
  const isOwnHost = host === registryHost(repository)
  const login = (): Promise<RegistryLogin | undefined> => parts.findLogin(host)
  return {
    kind: 'elsewhere',
    ...named,
    repository: isOwnHost ? ecr.protocol({ uri }) : openRegistryRepository({ host, name, login, context }),
  }
}

interface Place {
  readonly name: string
  readonly region: string
  /** Undefined: that of the credentials. */
  readonly registryId: string | undefined
}

/** What the inputs leave open is as with the repository that gets the tags, if that is a private one. */
function placeOf(origin: EcrOrigin, { repository, registryType, aws }: OriginParts): Place {
  const isPrivate = registryType === 'private'
  return {
    name: origin.repository ?? repository.name,
    region: origin.region ?? (isPrivate ? repository.region : aws.region),
    registryId: origin.registryId ?? (isPrivate ? repository.registryId : undefined),
  }
}

function isSameRegistry(place: Place, origin: EcrOrigin, { repository, registryType }: OriginParts): boolean {
  if (registryType === 'public') return origin.region === undefined && origin.registryId === undefined
  return place.region === repository.region && place.registryId === repository.registryId
}

function describe({ name, region, registryId }: Place): string {
  return `${name} in ${registryId === undefined ? '' : `account ${registryId}, `}${region}`
}

async function openElsewhere(
  { roleToAssume }: EcrOrigin,
  place: Place,
  { aws, awsInputs, context }: OriginParts,
): Promise<Origin> {
  const role = roleToAssume ?? awsInputs.roleToAssume
  const isOwnAws = roleToAssume === undefined && place.region === aws.region
  const theirs = isOwnAws ? aws : openAws({ ...awsInputs, region: place.region, roleToAssume: role }, context)
  const ecr = openEcr(theirs, context, { registryId: place.registryId })
  return {
    kind: 'elsewhere',
    name: describe(place),
    listTags: () => listTags(theirs, place),
    repository: ecr.protocol({ uri: await findUri(ecr, place.name) }),
  }
}

/** Who may pull an image need not be allowed to describe its repository; the host is known without it, but not to be right. */
async function findUri(ecr: EcrApi, name: string): Promise<string> {
  try {
    return (await ecr.repository(name)).uri
  } catch (error) {
    if (!isAwsError(error, 'AccessDeniedException', 'RepositoryNotFoundException')) throw error
    return `${await ecr.signedInHost()}/${name}`
  }
}
