import type { Faults } from '../faults.js'
import type { Json } from '../json-service.js'
import type { Time } from '../time.js'
import type { Service } from './service.js'
import type { ServiceDeployment } from './service-deployment.js'

// How far behind a read can be.
const windowMs = 60_000

/** Reads that do not see an update yet, where a `stale-read` fault asks for them: ECS is eventually consistent. */
export class StaleReads {
  readonly #before = new WeakMap<Service, { readonly described: Json; readonly until: number }>()

  constructor(
    private readonly time: Time,
    private readonly faults: Pick<Faults, 'isStale'>,
  ) {}

  /** To be called before an update with what it will change. */
  remember(service: Service, described: Json): void {
    this.#before.set(service, { described, until: this.time.now() + windowMs })
  }

  /** The service deployments, newest first, as a list gives them that does not hold the latest one yet. */
  list(history: readonly ServiceDeployment[]): readonly ServiceDeployment[] {
    const [newest, ...older] = history
    if (newest === undefined || this.time.now() >= newest.createdAt + windowMs) return history
    return this.faults.isStale('ecs', 'ListServiceDeployments') ? older : history
  }

  /** The service as it was before its last update, when this read is to be stale. */
  read(service: Service): Json | undefined {
    const before = this.#before.get(service)
    if (before === undefined || this.time.now() >= before.until) return undefined
    return this.faults.isStale('ecs', 'DescribeServices') ? before.described : undefined
  }
}
