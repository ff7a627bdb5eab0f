import type { Caller } from '../service.js'
import type { World } from '../world.js'
import type { Registries } from './registries.js'
import type { Registry } from './registry.js'
import type { AuthorizationTokens } from './tokens.js'

/** What runs tasks pulls from here, without a call of the API. */
export interface ImageSource {
  /** Whether a reference is to a private registry of this AWS. */
  owns(reference: string): boolean
  /** Whether the image that a reference to such a registry names is there. */
  has(reference: string): boolean
  /** A login as the account's administrator to a reference's registry, or the home one; good for 12 hours. */
  login(reference?: string): {
    readonly username: string
    readonly password: string
    readonly serveraddress: string
  }
}

export function createImageSource(
  world: World,
  registries: Registries,
  tokens: AuthorizationTokens,
): ImageSource {
  const registryOf = (reference: string): Registry | undefined =>
    registries.all().find(({ host }) => reference.startsWith(`${host}/`))
  return {
    owns: (reference) => registryOf(reference) !== undefined,
    has(reference) {
      const registry = registryOf(reference)
      if (registry === undefined) return false
      const { name, ...id } = parseReference(reference.slice(registry.host.length + 1))
      return registry.repositories.get(name)?.find(id) !== undefined
    },
    login(reference = '') {
      const { host, place } = registryOf(reference) ?? registries.home
      const arn = `arn:aws:iam::${world.account}:user/administrator`
      const caller: Caller = {
        principal: { account: world.account, arn },
        account: world.account,
        region: place.region,
      }
      const [username = '', password = ''] = Buffer.from(
        tokens.issue(caller, `ecr/${place.region}`).token,
        'base64',
      )
        .toString()
        .split(':')
      return { username, password, serveraddress: host }
    },
  }
}

/** `name`, `name:tag`, `name@digest`, `name:tag@digest`; the tag is `latest` where neither is given. */
function parseReference(path: string): {
  readonly name: string
  readonly imageTag?: string
  readonly imageDigest?: string
} {
  const [tagged = '', imageDigest] = path.split('@')
  const [name = '', tag] = tagged.split(':')
  const imageTag = tag ?? (imageDigest === undefined ? 'latest' : undefined)
  return {
    name,
    ...(imageTag !== undefined && { imageTag }),
    ...(imageDigest !== undefined && { imageDigest }),
  }
}
