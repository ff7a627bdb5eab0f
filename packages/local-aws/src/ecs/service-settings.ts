import { isDeepStrictEqual } from 'node:util'
import type { Json } from '../json-service.js'

/** What a service revision consists of: changing any of it begins a deployment, a rollback brings it back. */
const revisionMembers = [
  'taskDefinition',
  'capacityProviderStrategy',
  'launchType',
  'loadBalancers',
  'networkConfiguration',
  'platformVersion',
  'serviceConnectConfiguration',
  'serviceRegistries',
  'volumeConfigurations',
  'vpcLatticeConfigurations',
] as const

/** Members of UpdateService that say what to do, or to which service; they are not the service's own. */
const instructions = new Set(['cluster', 'service', 'desiredCount', 'forceNewDeployment', 'clientToken'])

/** The settings after an update; what the update does not name stays. */
export function updatedSettings(settings: Json, update: Json): Json {
  const given = Object.entries(update).filter(
    ([name, value]) => !instructions.has(name) && value !== undefined && value !== null,
  )
  const changed = Object.fromEntries(given)
  const deploymentConfiguration = mergedConfiguration(
    asObject(settings.deploymentConfiguration),
    asObject(changed.deploymentConfiguration),
  )
  const updated: Json = { ...settings, ...changed, deploymentConfiguration }
  const { launchType, ...rest } = updated
  const providers: unknown = changed.capacityProviderStrategy
  const leavesLaunchType = Array.isArray(providers) && providers.length > 0
  return leavesLaunchType || launchType === undefined ? rest : { ...rest, launchType }
}

/** A strategy that the service leaves takes the steps of its traffic with it. */
function mergedConfiguration(before: object, given: object): object {
  const merged: Json = { ...before, ...given }
  const left = ['linearConfiguration', 'canaryConfiguration'].filter(
    (name) =>
      'strategy' in given && !Object.hasOwn(given, name) && !name.startsWith(stepsOf(merged.strategy)),
  )
  return Object.fromEntries(Object.entries(merged).filter(([name]) => !left.includes(name)))
}

/** `linear`, of LINEAR. */
function stepsOf(strategy: unknown): string {
  return typeof strategy === 'string' ? strategy.toLowerCase() : ''
}

export function isSameRevision(before: Json, after: Json): boolean {
  return revisionMembers.every((name) => isDeepStrictEqual(before[name], after[name]))
}

/** The settings with the revision of others: desired count and deployment configuration stay. */
export function withRevisionOf(settings: Json, revision: Json): Json {
  const rest = Object.entries(settings).filter(([name]) => !isRevisionMember(name))
  const own = Object.entries(revision).filter(([name]) => isRevisionMember(name))
  return Object.fromEntries([...rest, ...own])
}

function isRevisionMember(name: string): boolean {
  return revisionMembers.some((member) => member === name)
}

function asObject(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {}
}
