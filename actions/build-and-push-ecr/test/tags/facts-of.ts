import type { EventFacts } from '../../src/tags/event-facts.js'

export const sha = '860c1904a1ce19322e91ac35af1ab07466440c37'

/** 00:30 in London, 09:30 in Tokyo: the moment in the examples of docker/metadata-action. */
export const now = new Date('2020-01-10T00:30:00Z')

/** A push of the default branch, in the repository that docker/metadata-action's examples have. */
export function factsOf(changes: Partial<EventFacts> = {}): EventFacts {
  return {
    name: 'push',
    sha,
    shortSha: sha.slice(0, 7),
    ref: 'refs/heads/master',
    baseRef: undefined,
    defaultBranch: 'master',
    pullRequest: undefined,
    isFromFork: false,
    committedAt: undefined,
    repositoryUrl: 'https://github.com/octocat/Hello-World',
    repositoryName: 'Hello-World',
    description: 'This your first repo!',
    license: 'MIT',
    ...changes,
  }
}

export const pushOf = (ref: string): EventFacts => factsOf({ ref })

export const pullRequestOf = (number: number): EventFacts =>
  factsOf({
    name: 'pull_request',
    ref: `refs/pull/${number}/merge`,
    baseRef: 'master',
    pullRequest: number,
  })

export const schedule = factsOf({ name: 'schedule' })
