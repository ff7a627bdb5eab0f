import type { Identity } from '../../identity/index.js'
import type { Ownership } from '../../identity/resource-policy.js'
import type { JournalEntry } from '../../journal.js'
import { Refusal } from '../../refusal.js'
import type { Caller, Permission, Reply } from '../../service.js'
import type { World } from '../../world.js'
import { expiredToken, refusalOf, renderOciError } from './oci-error.js'

/** A request of the registry protocol as the ECR operations that it stands for. */
export interface RegistryCall {
  readonly service: 'ecr' | 'ecr-public'
  /** `InitiateLayerUpload`; more than one where a request does several things at once. */
  readonly operations: readonly string[]
  readonly input: Readonly<Record<string, unknown>>
  /** The repository's ARN. */
  readonly resource: string
  /** Whether everyone may, so that IAM is not asked: a pull of a public image. */
  readonly isOpen: boolean
}

/** What there is to ask. */
export interface Authorities {
  readonly world: World
  readonly identity: Identity
  readonly ownership: (permission: Permission) => Ownership | undefined
}

/**
 * What goes for every call of AWS goes for the registry: each operation stands in the journal, may meet a fault and
 * needs IAM's leave. Only then is the request answered.
 * @returns undefined when the connection is to be cut
 */
export async function askAws(
  { world, identity, ownership }: Authorities,
  caller: Caller,
  call: RegistryCall,
  answer: () => Promise<Reply>,
): Promise<Reply | undefined> {
  const entries: JournalEntry[] = []
  let isLost = false
  try {
    for (const operation of call.operations) {
      const permission = { action: `${call.service}:${operation}`, resource: call.resource }
      entries.push(
        world.journal.record({
          at: world.time.now(),
          service: call.service,
          region: caller.region,
          operation,
          input: call.input,
          viaRegistry: true,
          principal: caller.principal.arn,
          permissions: call.isOpen ? [] : [permission],
          status: 0,
        }),
      )
      const denial = (): Refusal => identity.denial(caller.principal, permission)
      const met = await meetFault(world, call.service, operation, denial)
      if (met === 'cut') return undefined
      isLost ||= met === 'lost'
      if (!call.isOpen) identity.authorize(caller, permission, ownership(permission))
    }
    const reply = await answer()
    for (const entry of entries) entry.status = reply.status
    return isLost ? undefined : reply
  } catch (error) {
    const { oci, apiCode } = refusalOf(error)
    for (const entry of entries) Object.assign(entry, { status: oci.status, error: apiCode })
    return renderOciError(oci)
  }
}

/** Faults in the registry's form; it reads nothing late, and nothing is signed that a clock could spoil. */
async function meetFault(
  world: World,
  service: RegistryCall['service'],
  operation: string,
  denial: () => Refusal,
): Promise<'cut' | 'lost' | undefined> {
  const fault = world.faults.next(service, operation)
  switch (fault?.kind) {
    case 'throttle':
      throw new Refusal('throttled')
    case 'server-error':
      throw new Refusal(fault.status === 503 ? 'unavailable' : 'internal')
    case 'access-denied':
      throw denial()
    case 'expired-token':
      throw expiredToken()
    case 'slow':
      await world.time.sleep(fault.ms ?? 2_000)
      return undefined
    case 'reset':
      return 'cut'
    case 'lost-answer':
      return 'lost'
    case 'clock-skew':
    case 'stale-read':
    case undefined:
      return undefined
  }
}
