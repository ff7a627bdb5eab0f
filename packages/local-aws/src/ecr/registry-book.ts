import type { Json } from '../json-service.js'
import type { Caller } from '../service.js'
import type { Registry } from './registry.js'

/** The registries of one service, as its operations find theirs. */
export interface RegistryBook {
  /** Which one a call is for. @throws AwsError */
  called(input: Json, caller: Caller): Registry
  /** The one that a repository's ARN names. @throws AwsError InvalidParameterException */
  ofArn(arn: string): { readonly registry: Registry; readonly name: string }
  /** Lets a registry answer at its address. */
  open(registry: Registry): Promise<void>
}
