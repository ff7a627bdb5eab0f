import type { InputReader } from '@slipway/action-kit'

/** The inputs `environment`, `environment-url`, `comment` and `github-token`. */
export interface GitHubWish {
  readonly token: string | undefined
  /** Undefined: no Deployment is made. */
  readonly environment: string | undefined
  readonly environmentUrl: string | undefined
  readonly comment: boolean
}

export function readGitHubWish(_reader: InputReader): GitHubWish {
  return { token: undefined, environment: undefined, environmentUrl: undefined, comment: false }
}
