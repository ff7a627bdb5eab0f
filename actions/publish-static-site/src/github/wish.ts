import type { InputReader } from '@slipway/action-kit'

/** The inputs `environment`, `comment` and `github-token`. */
export interface GitHubWish {
  readonly token: string | undefined
  /** Undefined: no Deployment is made, but for previews. */
  readonly environment: string | undefined
  /** Undefined: with previews and plans. */
  readonly comment: boolean | undefined
}

export function readGitHubWish(reader: InputReader): GitHubWish {
  const comment = reader.optionalChoice('comment', ['true', 'false'])
  return {
    token: reader.optionalText('github-token', { accepts: 'a token, such as github.token' }),
    environment: reader.optionalText('environment', {
      matches: /^[^\p{Cc}]{1,255}$/u,
      accepts: 'the name of an environment of the repository: production',
    }),
    comment: comment === undefined ? undefined : comment === 'true',
  }
}
