import type { Json, JsonOperation } from '../../json-service.js'
import type { World } from '../../world.js'
import { invalid, requiredText } from '../input.js'
import type { Registry } from '../registry.js'
import type { AuthorizationTokens } from '../tokens.js'
import { seconds } from './repositories.js'

/** What concerns the registry as a whole: its password, its settings. */
export function accountOperations(
  registry: Registry,
  tokens: AuthorizationTokens,
  world: World,
): Readonly<Record<string, JsonOperation>> {
  const refuseOtherSetting = (input: Json): void => {
    if (requiredText(input, 'name') !== 'BLOB_MOUNTING') {
      throw invalid('name', 'The embedded AWS knows the setting BLOB_MOUNTING only')
    }
  }
  return {
    GetAuthorizationToken: {
      permissions: () => ['*'],
      run: (_input, caller) => {
        const { token, expiresAt } = tokens.issue(caller)
        return {
          authorizationData: [
            { authorizationToken: token, expiresAt: seconds(expiresAt), proxyEndpoint: world.endpoint },
          ],
        }
      },
    },
    DescribeRegistry: {
      permissions: () => ['*'],
      run: () => ({ registryId: registry.id, replicationConfiguration: { rules: [] } }),
    },
    GetAccountSetting: {
      permissions: () => ['*'],
      run: (input) => {
        refuseOtherSetting(input)
        return { name: 'BLOB_MOUNTING', value: registry.blobMounting }
      },
    },
    PutAccountSetting: {
      permissions: () => ['*'],
      run: (input) => {
        refuseOtherSetting(input)
        const value = requiredText(input, 'value')
        if (value !== 'ENABLED' && value !== 'DISABLED') throw invalid('value', 'ENABLED or DISABLED')
        registry.blobMounting = value
        return { name: 'BLOB_MOUNTING', value }
      },
    },
  }
}
