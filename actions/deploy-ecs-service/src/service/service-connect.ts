import type { InputReader } from '@slipway/action-kit'
import { isJsonArray, isJsonObject, type JsonObject } from '../document/json.js'
import { readStructured } from '../document/structured-input.js'

const accepts =
  'a YAML map as serviceConnectConfiguration of CreateService has it (namespace, services, logConfiguration); or off'

/** `service-connect`; `enabled` goes without saying. */
export function readServiceConnect(reader: InputReader): JsonObject | undefined {
  const document = readStructured(reader, 'service-connect', { accepts, takesPairs: true })
  if (document === undefined) return undefined
  const { value } = document
  if (value === 'off') return { enabled: false }
  if (!isJsonObject(value)) {
    reader.fault('service-connect', 'is no map', accepts)
    return undefined
  }
  const { services = [] } = value
  const isList =
    isJsonArray(services) && services.every((one) => isJsonObject(one) && typeof one.portName === 'string')
  if (!isList) {
    const line = document.lineOf('services')
    reader.fault('service-connect', `has services without a portName (line ${line})`, accepts)
  }
  return { enabled: true, ...value }
}
