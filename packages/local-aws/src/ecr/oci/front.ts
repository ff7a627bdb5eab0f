import type { Caller, Reply, Request } from '../../service.js'
import type { Registry } from '../registry.js'

/** What differs between the hosts that speak the registry protocol: how they log in, whose repositories they show. */
export interface Front {
  readonly service: 'ecr' | 'ecr-public'
  /** Who a request is from, or the answer that asks for a login. @throws OciError for what is no good login */
  admit(request: Request): { readonly caller: Caller } | { readonly challenge: Reply }
  /** The registry that has what stands below /v2/ as `path`, and its name there. @throws AwsError where none has */
  locate(path: string): { readonly registry: Registry; readonly name: string }
  /** Whether everyone may do this, without IAM. @throws OciError where this caller may in no case */
  isOpen(caller: Caller, operations: readonly string[]): boolean
}
