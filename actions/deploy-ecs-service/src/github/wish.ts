import type { InputReader } from '@slipway/action-kit'

/** The inputs `environment`, `environment-url`, `comment` and `github-token`. */
export interface GitHubWish {
  readonly token: string | undefined
  /** Undefined: no Deployment is made. */
  readonly environment: string | undefined
  readonly environmentUrl: string | undefined
  readonly comment: boolean
}

export function readGitHubWish(reader: InputReader): GitHubWish {
  const token = reader.optionalText('github-token', { accepts: 'a token, such as github.token' })
  const environment = reader.optionalText('environment', {
    matches: /^[^\p{Cc}]{1,255}$/u,
    accepts: 'the name of an environment of the repository: production',
  })
  const environmentUrl = readUrl(reader)
  const comment = reader.boolean('comment', { default: false })
  if (environmentUrl !== undefined && environment === undefined) {
    reader.fault('environment-url', 'is given without environment')
  }
  return { token, environment, environmentUrl, comment }
}

function readUrl(reader: InputReader): string | undefined {
  const accepts = 'an absolute http or https address'
  const url = reader.optionalText('environment-url', { accepts })
  if (url === undefined) return undefined
  if (/^https?:\/\//i.test(url) && URL.canParse(url)) return url
  reader.fault('environment-url', `is ${JSON.stringify(url)}`, accepts)
  return undefined
}
