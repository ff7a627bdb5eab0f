import { readFileSync } from 'node:fs'
import { UserError } from '@slipway/action-kit'
import { parseOrigin, parsePayload } from '@slipway/github/event-document'
import type { EventFacts } from './event-facts.js'

/**
 * Reads the event from the runner's variables and the document at GITHUB_EVENT_PATH, without Octokit: a promotion
 * takes less time than loading that. What is absent or not JSON leaves its facts undefined.
 * @throws UserError when DOCKER_METADATA_SHORT_SHA_LENGTH is no length
 */
export function readEventFacts(env: Readonly<NodeJS.ProcessEnv>): EventFacts {
  const payload = readPayload(env.GITHUB_EVENT_PATH)
  const { pullRequest, defaultBranch } = parsePayload(payload)
  const sha = (wantsHead(env) && pullRequest?.headSha) || env.GITHUB_SHA || undefined
  const origin = parseOrigin(payload, sha)
  const name = env.GITHUB_EVENT_NAME ?? ''
  return {
    name,
    sha,
    shortSha: sha?.slice(0, shortLength(env)),
    ref: refOf(name, pullRequest?.number) ?? env.GITHUB_REF ?? '',
    baseRef: pullRequest?.baseRef ?? origin.tagBase,
    defaultBranch,
    pullRequest: pullRequest?.number,
    isFromFork: pullRequest?.isFromFork ?? origin.isForeign,
    committedAt: origin.committedAt,
    repositoryUrl: urlOf(env) ?? origin.url,
    repositoryName: env.GITHUB_REPOSITORY?.split('/')[1],
    description: origin.description,
    license: origin.license,
  }
}

function readPayload(path: string | undefined): unknown {
  if (!path) return undefined
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    // Tags and labels can be made without it, and other actions of the step's job have the same file to complain of.
    return undefined
  }
}

// The environment variables are those of docker/metadata-action, so that a workflow keeps its settings.
// Source: https://github.com/docker/metadata-action#environment-variables

function wantsHead(env: Readonly<NodeJS.ProcessEnv>): boolean {
  return /^true$/i.test(env.DOCKER_METADATA_PR_HEAD_SHA ?? '')
}

function shortLength(env: Readonly<NodeJS.ProcessEnv>): number {
  const given = env.DOCKER_METADATA_SHORT_SHA_LENGTH || '7'
  if (/^[1-9]\d?$/.test(given)) return Number(given)
  throw new UserError(`DOCKER_METADATA_SHORT_SHA_LENGTH is ${JSON.stringify(given)}`, {
    hint: 'Give it the length of a short commit SHA, as in 7 or 12, or leave it out.',
  })
}

/**
 * Of pull_request_target GITHUB_REF is the branch to merge into; a tag made of it would say that the pull request's
 * image is the branch's. Source: https://docs.github.com/actions/reference/events-that-trigger-workflows#pull_request_target
 */
function refOf(name: string, pullRequest: number | undefined): string | undefined {
  return name === 'pull_request_target' && pullRequest !== undefined
    ? `refs/pull/${pullRequest}/merge`
    : undefined
}

function urlOf({
  GITHUB_SERVER_URL: server,
  GITHUB_REPOSITORY: repository,
}: NodeJS.ProcessEnv): string | undefined {
  return server && repository ? `${server}/${repository}` : undefined
}
