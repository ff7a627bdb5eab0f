import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../document/json.js'

// What ECS fills in when it registers, beside empty lists and objects, 0, false and null.
// Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html and its neighbours
const defaults: ReadonlyMap<string, readonly Json[]> = new Map<string, readonly Json[]>([
  ['essential', [true]],
  ['protocol', ['tcp']],
  ['networkMode', ['bridge']],
  ['interval', [30]],
  ['timeout', [5]],
  ['retries', [3]],
  ['restartAttemptPeriod', [300]],
  ['versionConsistency', ['enabled']],
  ['requiresCompatibilities', [['EC2']]],
  ['rootDirectory', ['/']],
  ['transitEncryption', ['DISABLED']],
  ['iam', ['DISABLED']],
  ['scope', ['task']],
  ['driver', ['local']],
])

// 0 of these is another thing than none.
const meaningfulZero: readonly string[] = [
  'stopTimeout',
  'startTimeout',
  'swappiness',
  'maxSwap',
  'softLimit',
  'hardLimit',
]

/**
 * Whether a member says no more than its absence.
 * @param around the object that has it
 */
export function isDefault(name: string, value: Json, around: JsonObject, networkMode: string): boolean {
  if (value === null || (isJsonArray(value) && value.length === 0)) return true
  const usual = defaults.get(name)
  if (usual !== undefined) return usual.some((one) => JSON.stringify(one) === JSON.stringify(value))
  if (value === false) return true
  if (value === 0) return !meaningfulZero.includes(name)
  // Each task has addresses of its own, or those of the host: a port is the same on both sides.
  if (name === 'hostPort') return networkMode !== 'bridge' && value === around.containerPort
  // The log router runs as root, and ECS writes that down.
  if (name === 'user') return value === '0' && isJsonObject(around.firelensConfiguration)
  return false
}
