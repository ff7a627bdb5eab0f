import type { JsonOperation } from '../../json-service.js'

/** Operations of the ECS API by name. */
export type Operations = Readonly<Record<string, JsonOperation>>
