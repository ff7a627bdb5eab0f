import { isJsonArray, isJsonObject, type Json, type JsonObject } from './json.js'

/**
 * Where a rendered definition differs from a registered one, as paths: `containerDefinitions[app].image`. Empty when
 * registering it would make a revision that changes nothing. ECS fills in defaults when it registers, so a field that
 * only the registered definition has counts when it holds more than a default.
 */
export function differences(rendered: JsonObject, registered: JsonObject): readonly string[] {
  return compareObjects(rendered, registered, '')
}

// What ECS fills in beside empty lists and objects, 0, false and null.
// Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html
const defaults: Readonly<Record<string, readonly Json[]>> = {
  essential: [true],
  protocol: ['tcp'],
  networkMode: ['bridge', 'awsvpc'],
  interval: [30],
  timeout: [5],
  retries: [3],
  versionConsistency: ['enabled'],
  requiresCompatibilities: [['EC2']],
}

// Filled in from their neighbours: a mapping's host port is its container port under awsvpc, its name is made.
const derived: Readonly<Record<string, string>> = { hostPort: 'containerPort' }

// Lists whose order means nothing; ECS answers some of them in another order than it got them.
const sets: Readonly<Record<string, string>> = {
  containerDefinitions: 'name',
  environment: 'name',
  secrets: 'name',
  volumes: 'name',
  tags: 'key',
}

function compare(
  rendered: Json | undefined,
  registered: Json | undefined,
  path: string,
  field: string,
): readonly string[] {
  if (rendered === undefined || rendered === null) return isDefault(registered, field) ? [] : [path]
  if (registered === undefined || registered === null) return isDefault(rendered, field) ? [] : [path]
  if (isJsonArray(rendered) && isJsonArray(registered)) return compareLists(rendered, registered, path, field)
  if (isJsonObject(rendered) && isJsonObject(registered)) return compareObjects(rendered, registered, path)
  // `cpu` and `memory` of a task are strings that people write as numbers.
  return scalar(rendered) === scalar(registered) ? [] : [path]
}

function compareObjects(rendered: JsonObject, registered: JsonObject, path: string): readonly string[] {
  const fields = new Set([...Object.keys(rendered), ...Object.keys(registered)])
  return [...fields].flatMap((field) => {
    const source = derived[field]
    if (source !== undefined && isDerived(rendered[field], registered, field, source)) return []
    const inner = path === '' ? field : `${path}.${field}`
    return compare(own(rendered, field), own(registered, field), inner, field)
  })
}

function compareLists(
  rendered: readonly Json[],
  registered: readonly Json[],
  path: string,
  field: string,
): readonly string[] {
  if (rendered.length !== registered.length) return [path]
  const key = sets[field]
  return rendered.flatMap((element, index) => {
    const name = key !== undefined && isJsonObject(element) ? element[key] : undefined
    const partner =
      name === undefined || key === undefined
        ? registered[index]
        : registered.find((candidate) => isJsonObject(candidate) && candidate[key] === name)
    const label = typeof name === 'string' ? name : String(index)
    return compare(element, partner, `${path}[${label}]`, '')
  })
}

function own(object: JsonObject, field: string): Json | undefined {
  return Object.hasOwn(object, field) ? object[field] : undefined
}

function scalar(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function isDerived(
  rendered: Json | undefined,
  registered: JsonObject,
  field: string,
  source: string,
): boolean {
  return isEmpty(rendered) && (isEmpty(registered[field]) || registered[field] === registered[source])
}

function isDefault(value: Json | undefined, field: string): boolean {
  const usual = defaults[field]
  if (usual === undefined || value === undefined || value === null) return isEmpty(value)
  if (isJsonArray(value) && value.length === 0) return true
  return usual.some((one) => JSON.stringify(one) === JSON.stringify(value))
}

function isEmpty(value: Json | undefined): boolean {
  if (value === undefined || value === null || value === 0 || value === false) return true
  if (isJsonArray(value)) return value.length === 0
  return isJsonObject(value) && Object.values(value).every(isEmpty)
}
