import { done, type Answer } from './answer.js'
import type { Ask, Purpose } from './connection.js'
import type { NewDeployment } from './deployments.js'
import type { Repository } from './repository.js'

/** The newest deployment of a task to an environment. */
export interface LastDeployment {
  readonly sha: string
  /**
   * - `succeeded`: what it deployed is there, however long ago
   * - `failed`: nobody knows by GitHub what is there
   * - `unfinished`: it is under way, or what did it was ended before it could say more
   * - `gone`: the environment was taken down since, as that of a pull request is
   */
  readonly state: 'succeeded' | 'failed' | 'unfinished' | 'gone'
}

const purpose: Purpose = { action: 'list deployments', permission: 'deployments: read' }
/** A deployment has a handful. */
const mostStatuses = 100

/** Undefined when there has been none. An older one that succeeded does not count: what came after it may have changed things. */
export async function findLastDeployment(
  ask: Ask,
  { owner, repo }: Repository,
  { environment, task }: Pick<NewDeployment, 'environment' | 'task'>,
): Promise<Answer<LastDeployment | undefined>> {
  const listed = await ask(purpose, async (octokit) => {
    const { data } = await octokit.rest.repos.listDeployments({ owner, repo, environment, task, per_page: 1 })
    return data[0]
  })
  if (listed.kind !== 'done') return listed
  const deployment = listed.value
  if (deployment === undefined) return done(undefined)
  const states = await ask(purpose, async (octokit) => {
    const { data } = await octokit.rest.repos.listDeploymentStatuses({
      owner,
      repo,
      deployment_id: deployment.id,
      per_page: mostStatuses,
    })
    return data.map(({ state }) => state)
  })
  if (states.kind !== 'done') return states
  const isTransient = deployment.transient_environment === true
  return done({ sha: deployment.sha, state: stateOf(states.value, isTransient) })
}

/**
 * @param states the newest first. GitHub itself makes a deployment inactive when any other job names the environment
 *   (https://docs.github.com/rest/deployments/statuses#create-a-deployment-status, `auto_inactive`); what it has
 *   deployed is there all the same.
 */
function stateOf([newest, ...older]: readonly string[], isTransient: boolean): LastDeployment['state'] {
  switch (newest) {
    case 'success':
      return 'succeeded'
    case 'inactive':
      return older.includes('success') && !isTransient ? 'succeeded' : 'gone'
    case 'failure':
    case 'error':
      return 'failed'
    case undefined:
    default:
      return 'unfinished'
  }
}
