import type { Caller } from '../service.js'
import type { World } from '../world.js'
import type { Registry } from './registry.js'
import type { AuthorizationTokens } from './tokens.js'

/** What runs tasks pulls from here, without a call of the API. */
export interface ImageSource {
  /** Whether a reference is to this registry. */
  owns(reference: string): boolean
  /** Whether the image that a reference to this registry names is there. */
  has(reference: string): boolean
  /** A login as the account's administrator, good for 12 hours. */
  login(): { readonly username: string; readonly password: string; readonly serveraddress: string }
}

export function createImageSource(
  world: World,
  registry: Registry,
  tokens: AuthorizationTokens,
): ImageSource {
  const prefix = (): string => `${new URL(world.endpoint).host}/`
  return {
    owns: (reference) => reference.startsWith(prefix()),
    has(reference) {
      const { name, ...id } = parseReference(reference.slice(prefix().length))
      return registry.repositories.get(name)?.find(id) !== undefined
    },
    login() {
      const arn = `arn:aws:iam::${world.account}:user/administrator`
      const caller: Caller = {
        principal: { account: world.account, arn },
        account: world.account,
        region: world.region,
      }
      const [username = '', password = ''] = Buffer.from(tokens.issue(caller).token, 'base64')
        .toString()
        .split(':')
      return { username, password, serveraddress: new URL(world.endpoint).host }
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
