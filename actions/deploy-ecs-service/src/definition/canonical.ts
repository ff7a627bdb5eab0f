import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../document/json.js'
import { isDefault } from './defaults.js'

/** A definition without what makes no difference: lists that are no lists by name, defaults that ECS fills in gone. */
export type Node =
  | { readonly kind: 'leaf'; readonly value: Json }
  /** `isNamed`: the members are entries with names of the user's, `environment[LOG_LEVEL]`. */
  | { readonly kind: 'members'; readonly members: ReadonlyMap<string, Node>; readonly isNamed: boolean }

/** What the members of a list are known by, and the one other member that an entry may be shown as. */
interface Key {
  readonly by: (entry: JsonObject) => string
  readonly shownAs?: string
}

const member =
  (name: string) =>
  (entry: JsonObject): string =>
    entry[name] === undefined ? '' : scalarText(entry[name])

// Lists whose order means nothing; ECS answers some of them in another order than it got them.
const keys: ReadonlyMap<string, Key> = new Map<string, Key>([
  ['containerDefinitions', { by: member('name') }],
  ['environment', { by: member('name'), shownAs: 'value' }],
  ['properties', { by: member('name'), shownAs: 'value' }],
  ['secrets', { by: member('name'), shownAs: 'valueFrom' }],
  ['secretOptions', { by: member('name'), shownAs: 'valueFrom' }],
  ['tags', { by: member('key'), shownAs: 'value' }],
  ['systemControls', { by: member('namespace'), shownAs: 'value' }],
  ['extraHosts', { by: member('hostname'), shownAs: 'ipAddress' }],
  ['dependsOn', { by: member('containerName'), shownAs: 'condition' }],
  ['volumes', { by: member('name') }],
  ['volumesFrom', { by: member('sourceContainer') }],
  ['mountPoints', { by: member('containerPath') }],
  ['ulimits', { by: member('name') }],
  ['devices', { by: member('hostPath') }],
  ['tmpfs', { by: member('containerPath') }],
  ['inferenceAccelerators', { by: member('deviceName') }],
  ['portMappings', { by: portOf }],
])

const scalarSets: readonly string[] = [
  'requiresCompatibilities',
  'add',
  'drop',
  'ignoredExitCodes',
  'permissions',
]

// Objects whose names are the user's; ECS fills nothing in there.
const freeMaps: readonly string[] = ['dockerLabels', 'options', 'driverOpts', 'labels']

export function canonical(definition: JsonObject): Node {
  const networkMode = typeof definition.networkMode === 'string' ? definition.networkMode : 'bridge'
  const ofMembers = (object: JsonObject): Node => {
    const members = Object.entries(object)
      .filter(([name, value]) => !isDefault(name, value, object, networkMode))
      .map(([name, value]) => [name, of(name, value)] as const)
      .filter(([, node]) => !isNothing(node))
    return { kind: 'members', isNamed: false, members: new Map(members) }
  }
  const of = (name: string, value: Json): Node => {
    if (isJsonArray(value)) return ofList(name, value)
    if (!isJsonObject(value)) return { kind: 'leaf', value }
    if (!freeMaps.includes(name)) return ofMembers(value)
    const leaves = Object.entries(value).map(([key, text]) => [key, { kind: 'leaf', value: text }] as const)
    return { kind: 'members', isNamed: true, members: new Map(leaves) }
  }
  const ofList = (name: string, list: readonly Json[]): Node => {
    if (!list.some(isJsonObject))
      return { kind: 'leaf', value: scalarSets.includes(name) ? sorted(list) : list }
    const key = keys.get(name)
    const names = list.map((entry, index) => nameOf(entry, key) || String(index))
    // Two entries of one name are told apart by their place.
    const isUnique = new Set(names).size === names.length
    const entries = list.map((entry, index) => {
      const node = isJsonObject(entry) ? ofEntry(entry, key) : of('', entry)
      return [isUnique ? (names[index] ?? '') : String(index), node] as const
    })
    return { kind: 'members', isNamed: true, members: new Map(entries) }
  }
  const ofEntry = (entry: JsonObject, key: Key | undefined): Node => {
    const shown = key?.shownAs
    return shown !== undefined && Object.keys(entry).length <= 2
      ? { kind: 'leaf', value: entry[shown] ?? '' }
      : ofMembers(entry)
  }
  return ofMembers(withSizes(definition))
}

/** An empty entry of a list is still there; an object that holds defaults alone is as good as none. */
function isNothing(node: Node): boolean {
  return node.kind === 'members' && node.members.size === 0
}

function nameOf(entry: Json, key: Key | undefined): string {
  return key !== undefined && isJsonObject(entry) ? key.by(entry) : ''
}

function portOf(mapping: JsonObject): string {
  const port = mapping.containerPortRange ?? mapping.containerPort
  const protocol = mapping.protocol ?? 'tcp'
  return port === undefined ? '' : `${scalarText(port)}/${scalarText(protocol)}`
}

function sorted(list: readonly Json[]): readonly Json[] {
  return list.toSorted((a, b) => (scalarText(a) < scalarText(b) ? -1 : 1))
}

export function scalarText(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** ECS keeps `1 vCPU` as 1024 and `2 GB` as 2048. */
function withSizes(definition: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(definition).map(([name, value]) => [
      name,
      name === 'cpu' || name === 'memory' ? inUnits(value) : value,
    ]),
  )
}

function inUnits(size: Json): Json {
  if (typeof size !== 'string') return size
  const large = /^([\d.]+) ?(?:vcpu|gb)$/i.exec(size.trim())?.[1]
  return large === undefined ? size : String(Number(large) * 1024)
}
