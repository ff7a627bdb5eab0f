import { randomUUID } from 'node:crypto'
import { done, type Answer } from './answer.js'
import type { Ask, Purpose } from './connection.js'
import { cutCharacters } from './cut.js'
import { at } from './json-path.js'
import type { Repository } from './repository.js'

/** A deployment that begins, as the repository's page and the pull request show it. */
export interface NewDeployment {
  /** `production`, `staging`, `pr-7` */
  readonly environment: string
  /** What is done, `deploy:orders`: deployments of one task in one environment follow each other. */
  readonly task: string
  /** One line, plain text. */
  readonly description: string
  /** The environment goes away some time: that of a pull request. */
  readonly isTransient: boolean
  /** Whether people use it; undefined: GitHub takes the environment `production` for one, and no other. */
  readonly isProduction: boolean | undefined
}

/** Source: https://docs.github.com/rest/deployments/statuses#create-a-deployment-status */
export interface DeploymentStatus {
  readonly state: 'queued' | 'in_progress' | 'success' | 'failure' | 'error' | 'inactive'
  /** One line, plain text. */
  readonly description: string
  /** Where the environment is to be seen. */
  readonly environmentUrl: string | undefined
  readonly logUrl: string | undefined
  /** GitHub makes older ones of the environment inactive, whatever their task, but of no production environment. */
  readonly autoInactive: boolean
}

// "The maximum description length is 140 characters."
const maxDescription = 140
/** An older one that is further back was made inactive by a deployment in between. */
const looksBack = 10

const purpose: Purpose = { action: 'create a deployment', permission: 'deployments: write' }
const statusPurpose: Purpose = { ...purpose, action: 'set the state of a deployment' }

/** Gives its id. Neither merges anything nor waits for checks: the job that deploys has its own conditions. */
export async function createDeployment(
  ask: Ask,
  { owner, repo }: Repository,
  sha: string,
  deployment: NewDeployment,
): Promise<Answer<number>> {
  const { environment, task, isTransient, isProduction } = deployment
  const mark = randomUUID()
  return ask(purpose, async (octokit, isRetry) => {
    if (isRetry) {
      const { data } = await octokit.rest.repos.listDeployments({ owner, repo, sha, environment, task })
      const found = data.find(({ payload }) => at(payload, 'slipway') === mark)
      if (found !== undefined) return found.id
    }
    const { data } = await octokit.rest.repos.createDeployment({
      owner,
      repo,
      ref: sha,
      task,
      auto_merge: false,
      required_contexts: [],
      payload: { slipway: mark },
      environment,
      description: cutCharacters(deployment.description, maxDescription),
      transient_environment: isTransient,
      ...(isProduction === undefined ? {} : { production_environment: isProduction }),
    })
    // The other answer is that of a merge, which is switched off.
    if (!('id' in data)) throw new Error('GitHub merged something in the place of a deployment')
    return data.id
  })
}

export async function setDeploymentStatus(
  ask: Ask,
  { owner, repo }: Repository,
  id: number,
  status: DeploymentStatus,
): Promise<Answer<void>> {
  const { state, environmentUrl, logUrl, autoInactive } = status
  return ask(statusPurpose, async (octokit) => {
    await octokit.rest.repos.createDeploymentStatus({
      owner,
      repo,
      deployment_id: id,
      state,
      description: cutCharacters(status.description, maxDescription),
      ...(environmentUrl === undefined ? {} : { environment_url: environmentUrl }),
      ...(logUrl === undefined ? {} : { log_url: logUrl }),
      auto_inactive: autoInactive,
    })
  })
}

/**
 * Makes the deployments inactive that the one with this id has replaced: of the same task and environment, a production
 * one too, which GitHub by itself leaves active. Gives how many.
 * @param id Infinity: all of them
 */
export async function retireDeployments(
  ask: Ask,
  { owner, repo }: Repository,
  id: number,
  { environment, task }: Pick<NewDeployment, 'environment' | 'task'>,
  why = 'Replaced by a newer deployment',
): Promise<Answer<number>> {
  const listed = await ask(statusPurpose, async (octokit) => {
    const list = { owner, repo, environment, task, per_page: looksBack }
    return (await octokit.rest.repos.listDeployments(list)).data
  })
  if (listed.kind !== 'done') return listed
  // The newest first; numbers only grow.
  const older = listed.value.filter((deployment) => deployment.id < id)
  let retired = 0
  for (const { id: deployment_id } of older) {
    const state = await ask(statusPurpose, async (octokit) => {
      const { data } = await octokit.rest.repos.listDeploymentStatuses({
        owner,
        repo,
        deployment_id,
        per_page: 2,
      })
      return data.map((status) => status.state)
    })
    if (state.kind !== 'done') return state
    const [last, before] = state.value
    // Retired by one in between, which has seen to those before it; what was never shown has retired nobody.
    if (last === 'inactive' && before === 'success') break
    if (last !== 'success') continue
    const answer = await setDeploymentStatus(ask, { owner, repo }, deployment_id, {
      state: 'inactive',
      description: why,
      environmentUrl: undefined,
      logUrl: undefined,
      autoInactive: false,
    })
    if (answer.kind !== 'done') return answer
    retired++
  }
  return done(retired)
}
