import type { InputReader } from '@slipway/action-kit'
import type { TagMutability } from '../registry/ecr.js'
import { readEncryption, type Encryption } from './encryption.js'
import { readMutability } from './mutability.js'
import { readPolicy, type JsonObject } from './policy-input.js'
import type { PolicyKind } from './repository-api.js'
import { readRepositoryTags } from './repository-tags.js'

/** Settings of a repository, as inputs or a creation template give them; undefined is what they do not say. */
export interface Settings {
  readonly mutability: TagMutability | undefined
  readonly scanOnPush: boolean | undefined
  readonly encryption: Encryption | undefined
  readonly policies: Readonly<Record<PolicyKind, JsonObject | undefined>>
  /** AWS tags. */
  readonly tags: ReadonlyMap<string, string>
}

/** What the inputs say of the repository itself. */
export interface RepositorySettings extends Settings {
  /** Whether it is made when it is not there. */
  readonly create: boolean
  /** Whether one that is there is changed to what the inputs say. */
  readonly update: boolean
}

/** Reads and checks the inputs about the repository; a fault goes to the reader. */
export function readRepositorySettings(reader: InputReader): RepositorySettings {
  const settings: RepositorySettings = {
    create: reader.boolean('create-repository', { default: false }),
    update: reader.boolean('update-repository', { default: false }),
    policies: {
      'lifecycle-policy': readPolicy(reader, 'lifecycle-policy'),
      'repository-policy': readPolicy(reader, 'repository-policy'),
    },
    mutability: readMutability(reader),
    scanOnPush: readScanOnPush(reader),
    encryption: readEncryption(reader),
    tags: readRepositoryTags(reader),
  }
  // The command reads it as well: a fault in it is told once.
  const registryType = reader.choice('registry-type', ['private', 'public'], { default: 'private' })
  if (registryType === 'public') refuseForPublic(reader, settings.update)
  return settings
}

function readScanOnPush(reader: InputReader): boolean | undefined {
  const given = reader.optionalChoice('scan-on-push', ['true', 'false'])
  return given === undefined ? undefined : given === 'true'
}

const privateOnly = [
  'lifecycle-policy',
  'repository-policy',
  'image-tag-mutability',
  'image-tag-mutability-exclusion-filters',
  'scan-on-push',
  'encryption-type',
  'kms-key',
  'repository-tags',
]

function refuseForPublic(reader: InputReader, isUpdated: boolean): void {
  const problem = 'is given, and registry-type is public'
  const accepts = 'settings of private repositories only'
  for (const input of privateOnly.filter((name) => reader.isGiven(name))) {
    reader.fault(input, problem, accepts)
  }
  if (isUpdated) reader.fault('update-repository', 'is true, and registry-type is public', 'false there')
}
