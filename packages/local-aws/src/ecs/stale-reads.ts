import type { Json } from '../json-service.js'
import type { Time } from '../time.js'
import type { Service } from './service.js'

/** Reads that do not see an update yet: ECS is eventually consistent, and DescribeServices the first to show it. */
export class StaleReads {
  readonly #before = new WeakMap<Service, { readonly described: Json; readonly until: number }>()
  /** How long after an update the service is described as it was before; 0 is never. */
  windowMs = 0

  constructor(private readonly time: Time) {}

  remember(service: Service, described: Json): void {
    if (this.windowMs === 0) return
    this.#before.set(service, { described, until: this.time.now() + this.windowMs })
  }

  /** The service as it was, while its last update is not seen yet. */
  read(service: Service): Json | undefined {
    const before = this.#before.get(service)
    return before !== undefined && this.time.now() < before.until ? before.described : undefined
  }
}
