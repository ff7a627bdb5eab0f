import { done, type Answer } from './answer.js'
import type { Ask, Purpose } from './connection.js'
import type { FollowedRun } from './followed-run.js'
import type { PullRequest } from './payload.js'
import type { Repository } from './repository.js'

const purpose: Purpose = { action: 'list pull requests', permission: 'pull-requests: read' }

/** The pull request of a run, or a clause that says why there is none to tell of it. */
export type FoundPullRequest = PullRequest | { readonly why: string }

/**
 * The open pull request whose last commit is the one that the run was for. It is asked for by its branch: by the commit,
 * GitHub finds none of a fork. Whatever was pushed since then has results of its own to come.
 * Source: https://docs.github.com/rest/pulls/pulls#list-pull-requests
 */
export async function findPullRequest(
  ask: Ask,
  repository: Repository,
  run: FollowedRun,
): Promise<Answer<FoundPullRequest>> {
  const { headRepository, headBranch, headSha, isFromFork } = run
  const short = headSha.slice(0, 7)
  if (headRepository === undefined || headBranch === undefined) {
    return done({ why: `the branch that ${short} was on is gone` })
  }
  const [owner = ''] = headRepository.split('/')
  const answer = await ask(purpose, (octokit) =>
    octokit.paginate(octokit.rest.pulls.list, {
      ...repository,
      state: 'open',
      head: `${owner}:${headBranch}`,
      per_page: 100,
    }),
  )
  if (answer.kind !== 'done') return answer
  // An organization may have several forks, and GitHub ignores a filter that it does not understand.
  const ofBranch = answer.value.filter(
    ({ head }) => fullName(head.repo) === headRepository && head.ref === headBranch,
  )
  const current = ofBranch.filter(({ head }) => head.sha === headSha)
  // One branch may be proposed to several others.
  const found = current.find(({ number }) => run.pullRequests.includes(number)) ?? current[0]
  if (found !== undefined) {
    const { number, base } = found
    return done({ number, headSha, baseRef: base.ref, baseSha: base.sha, isFromFork })
  }
  const [moved] = ofBranch
  return done({
    why:
      moved === undefined
        ? `there is no open pull request of ${owner}:${headBranch}`
        : `${short} is no longer the last commit of pull request #${moved.number}`,
  })
}

/** Octokit's types do not know that the repository of a head may have been deleted. */
function fullName(repository: { readonly full_name: string } | null): string | undefined {
  return repository?.full_name
}
