import type { InputReader } from '@slipway/action-kit'

/** The inputs `codedeploy-...`. */
export interface CodeDeployWish {
  readonly application: string | undefined
  readonly deploymentGroup: string | undefined
}

export function readCodeDeployWish(_reader: InputReader): CodeDeployWish {
  return { application: undefined, deploymentGroup: undefined }
}
