import type { Json, JsonOperation } from '../../json-service.js'
import { invalid, optionalTexts, requiredText } from '../input.js'
import type { Registries } from '../registries.js'
import type { AuthorizationTokens } from '../tokens.js'
import { seconds } from './repositories.js'

/** What concerns the registry as a whole: its password, its settings. */
export function accountOperations(
  registries: Registries,
  tokens: AuthorizationTokens,
): Readonly<Record<string, JsonOperation>> {
  return {
    GetAuthorizationToken: {
      permissions: () => ['*'],
      // One for each account that is asked for, though any of them opens the registries of all accounts in the region.
      run: async (input, caller) => {
        const accounts = optionalTexts(input, 'registryIds') ?? []
        const authorizationData: Json[] = []
        for (const registryId of accounts.length > 0 ? accounts : [caller.account]) {
          const registry = registries.called({ registryId }, caller)
          await registries.open(registry)
          const { token, expiresAt } = tokens.issue(caller, `ecr/${caller.region}`)
          authorizationData.push({
            authorizationToken: token,
            expiresAt: seconds(expiresAt),
            proxyEndpoint: `http://${registry.host}`,
          })
        }
        return { authorizationData }
      },
    },
    DescribeRegistry: {
      permissions: () => ['*'],
      run: (input, caller) => ({
        registryId: registries.called(input, caller).id,
        replicationConfiguration: { rules: [] },
      }),
    },
    GetAccountSetting: {
      permissions: () => ['*'],
      run: (input, caller) => {
        refuseOtherSetting(input)
        return { name: 'BLOB_MOUNTING', value: registries.called(input, caller).blobMounting }
      },
    },
    PutAccountSetting: {
      permissions: () => ['*'],
      run: (input, caller) => {
        refuseOtherSetting(input)
        const value = requiredText(input, 'value')
        if (value !== 'ENABLED' && value !== 'DISABLED') throw invalid('value', 'ENABLED or DISABLED')
        registries.called(input, caller).blobMounting = value
        return { name: 'BLOB_MOUNTING', value }
      },
    },
  }
}

function refuseOtherSetting(input: Json): void {
  if (requiredText(input, 'name') !== 'BLOB_MOUNTING') {
    throw invalid('name', 'The embedded AWS knows the setting BLOB_MOUNTING only')
  }
}
