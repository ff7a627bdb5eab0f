import type { JsonObject } from './policy-input.js'
import { describeEncryption, isEncryptedAs } from './encryption.js'
import { describeMutability } from './mutability.js'
import type { FoundRepository, PolicyKind, RepositoryApi } from './repository-api.js'
import { isSameLifecyclePolicy, isSameRepositoryPolicy } from './same-policy.js'
import type { SettingChange } from './setting-change.js'
import type { Settings } from './settings.js'

/** A setting that is not what the inputs say, and what makes it so; undefined where nothing can. */
export interface Difference {
  readonly change: SettingChange
  readonly apply: (() => Promise<void>) | undefined
}

/** Compares what the inputs give with what the repository has; ECR is asked for nothing else. */
export async function findDifferences(
  api: RepositoryApi,
  repository: FoundRepository,
  settings: Settings,
): Promise<readonly Difference[]> {
  const [lifecycle, permissions, tags] = await Promise.all([
    comparePolicy(api, repository, settings, 'lifecycle-policy'),
    comparePolicy(api, repository, settings, 'repository-policy'),
    compareTags(api, repository, settings),
  ])
  return [
    compareMutability(api, repository, settings),
    compareScanOnPush(api, repository, settings),
    lifecycle,
    permissions,
    tags,
    compareEncryption(repository, settings),
  ].filter((difference) => difference !== undefined)
}

type Compared = Difference | undefined

function compareMutability(
  api: RepositoryApi,
  repository: FoundRepository,
  { mutability }: Settings,
): Compared {
  if (mutability === undefined) return undefined
  const [from, to] = [describeMutability(repository.mutability), describeMutability(mutability)]
  if (from === to) return undefined
  return {
    change: { setting: 'image-tag-mutability', from, to, fixed: false },
    apply: () => api.putMutability(repository, mutability),
  }
}

function compareScanOnPush(
  api: RepositoryApi,
  repository: FoundRepository,
  { scanOnPush }: Settings,
): Compared {
  if (scanOnPush === undefined || scanOnPush === repository.scanOnPush) return undefined
  return {
    change: {
      setting: 'scan-on-push',
      from: String(repository.scanOnPush),
      to: String(scanOnPush),
      fixed: false,
    },
    apply: () => api.putScanOnPush(repository, scanOnPush),
  }
}

async function comparePolicy(
  api: RepositoryApi,
  repository: FoundRepository,
  { policies }: Settings,
  kind: PolicyKind,
): Promise<Compared> {
  const wanted = policies[kind]
  if (wanted === undefined) return undefined
  const text = await api.policy(repository, kind)
  // ECR takes no policy that is not a JSON object.
  const actual = text === undefined ? undefined : (JSON.parse(text) as JsonObject)
  const isSame = kind === 'lifecycle-policy' ? isSameLifecyclePolicy : isSameRepositoryPolicy
  if (actual !== undefined && isSame(actual, wanted)) return undefined
  const indented = (policy: JsonObject): string => JSON.stringify(policy, null, 2)
  const from = actual === undefined ? 'none' : indented(actual)
  return {
    change: { setting: kind, from, to: indented(wanted), fixed: false },
    apply: () => api.putPolicy(repository, kind, JSON.stringify(wanted)),
  }
}

async function compareTags(
  api: RepositoryApi,
  repository: FoundRepository,
  { tags: wanted }: Settings,
): Promise<Compared> {
  if (wanted.size === 0) return undefined
  const actual = await api.tags(repository)
  const different = new Map([...wanted].filter(([name, value]) => actual.get(name) !== value))
  if (different.size === 0) return undefined
  const before = new Map([...actual].filter(([name]) => different.has(name)))
  return {
    change: {
      setting: 'repository-tags',
      from: describeTags(before),
      to: describeTags(different),
      fixed: false,
    },
    apply: () => api.putTags(repository, different),
  }
}

function describeTags(tags: ReadonlyMap<string, string>): string {
  return tags.size === 0 ? 'none' : [...tags].map((pair) => pair.join('=')).join(', ')
}

function compareEncryption(
  { encryption: actual }: FoundRepository,
  { encryption: wanted }: Settings,
): Compared {
  if (wanted === undefined || isEncryptedAs(wanted, actual)) return undefined
  const setting = wanted.type === actual.type ? 'kms-key' : 'encryption-type'
  const [from, to] = [describeEncryption(actual), describeEncryption(wanted)]
  return { change: { setting, from, to, fixed: true }, apply: undefined }
}
