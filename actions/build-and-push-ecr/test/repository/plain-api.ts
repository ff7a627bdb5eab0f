import { AwsCallError } from '@slipway/aws'
import type { FoundRepository, PolicyKind, RepositoryApi } from '../../src/repository/repository-api.js'
import type { RepositorySettings } from '../../src/repository/settings.js'

export const noSettings: RepositorySettings = {
  create: false,
  update: false,
  policies: { 'lifecycle-policy': undefined, 'repository-policy': undefined },
  mutability: undefined,
  scanOnPush: undefined,
  encryption: undefined,
  tags: new Map(),
}

export const orders: FoundRepository = {
  name: 'orders',
  uri: 'host/orders',
  arn: 'arn:aws:ecr:eu-west-1:123456789012:repository/orders',
  registryId: '123456789012',
  region: 'eu-west-1',
  mutability: { immutable: false, exceptions: [] },
  scanOnPush: false,
  encryption: { type: 'AES256', key: undefined },
}

export function awsError(code: string, message = code): AwsCallError {
  return new AwsCallError(`ecr failed: ${code}`, { code, cause: new Error(message) })
}

export interface PlainApi extends RepositoryApi {
  /** What was changed, in order. */
  readonly changes: readonly (readonly unknown[])[]
}

/** What ECR holds of one repository; what changes it is only noted. */
export interface Held {
  readonly repository?: FoundRepository
  readonly policies?: Partial<Record<PolicyKind, string>>
  readonly tags?: ReadonlyMap<string, string>
  /** Other regions that have one of that name. */
  readonly elsewhere?: readonly string[]
  readonly failing?: Partial<Record<keyof RepositoryApi, Error>>
}

export function plainApi(held: Held): PlainApi {
  const { repository, policies = {}, tags = new Map(), elsewhere = [], failing = {} } = held
  const changes: (readonly unknown[])[] = []
  const change = (name: keyof RepositoryApi, ...what: readonly unknown[]): Promise<void> => {
    const failure = failing[name]
    if (failure !== undefined) return Promise.reject(failure)
    changes.push([name, ...what])
    return Promise.resolve()
  }
  return {
    changes,
    describe: () =>
      repository === undefined
        ? Promise.reject(
            awsError(
              'RepositoryNotFoundException',
              "The repository with name 'orders' does not exist in the registry with id '123456789012'",
            ),
          )
        : Promise.resolve(repository),
    create: async (name, settings) => {
      await change('create', name, settings)
      return orders
    },
    elsewhere: () => Promise.resolve(elsewhere),
    creationTemplates: () => Promise.resolve({ registryId: '123456789012', templates: [] }),
    policy: (_repository, kind) => Promise.resolve(policies[kind]),
    tags: () => Promise.resolve(tags),
    putPolicy: (_repository, kind, text) => change('putPolicy', kind, JSON.parse(text)),
    putMutability: (_repository, mutability) => change('putMutability', mutability),
    putScanOnPush: (_repository, isOn) => change('putScanOnPush', isOn),
    putTags: (_repository, given) => change('putTags', Object.fromEntries(given)),
  }
}
