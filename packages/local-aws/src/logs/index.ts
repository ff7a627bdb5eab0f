import { jsonService } from '../json-service.js'
import type { AwsService } from '../service.js'
import type { World } from '../world.js'

export interface Logs {
  readonly service: AwsService
}

export function createLogs(_world: World): Logs {
  return { service: jsonService({ signingName: 'logs', target: 'Logs_20140328', operations: {} }) }
}
