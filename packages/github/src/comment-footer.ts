import { code } from '@slipway/action-kit'

/** What a comment is of: the commit, when, and the run that wrote it. Outside of GitHub there is no comment. */
export function footerOf(
  env: Readonly<NodeJS.ProcessEnv>,
  headSha: string | undefined,
  now: number,
): readonly string[] {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env
  const commit = headSha ?? env.GITHUB_SHA
  const parts = [
    ...(/^[0-9a-f]{40,64}$/.test(commit ?? '') ? [`Commit ${code((commit ?? '').slice(0, 12))}`] : []),
    `${new Date(now).toISOString().slice(0, 16).replace('T', ' ')} UTC`,
    ...(server === undefined || repository === undefined || run === undefined
      ? []
      : [`[log](${server}/${repository}/actions/runs/${run})`]),
  ]
  return [`<sub>${parts.join(' · ')}</sub>`]
}
