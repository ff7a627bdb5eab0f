import type { InputReader } from '@slipway/action-kit'

/** What `express: true` asks for: an ECS Express Mode service. */
export interface ExpressWish {
  readonly serviceName: string
  readonly cluster: string
  readonly image: string
}

/** Undefined without `express: true`. */
export function readExpressWish(_reader: InputReader): ExpressWish | undefined {
  return undefined
}
