import { readFileSync } from 'node:fs'
import { UserError } from '@slipway/action-kit'
import { isObject, type JsonObject } from '../readers/json.js'

/**
 * A package.json.
 * @throws UserError when it cannot be read
 */
export function readManifest(file: string): JsonObject {
  let parsed: unknown
  try {
    parsed = JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new UserError(`${file} cannot be read`, { cause: error, hint: 'It must be a JSON object.' })
  }
  return isObject(parsed) ? parsed : {}
}
