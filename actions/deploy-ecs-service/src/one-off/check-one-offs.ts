import { UserError } from '@slipway/action-kit'
import type { Finding } from '../plan/finding.js'
import { taskRequest, type OneOffTask } from './task-request.js'
import type { OneOff } from './wish.js'

/** What can be known to be wrong with one-off tasks before anything is changed; asks nobody. */
export function checkOneOffs(
  wishes: readonly OneOff[],
  task: Omit<OneOffTask, 'taskDefinition'>,
): readonly Finding[] {
  return wishes.flatMap((wish) => {
    try {
      taskRequest(wish, { ...task, taskDefinition: '' }, '')
      return []
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      const { message, hint } = error
      return [{ level: 'error', check: 'tasks', problem: message, hint, container: wish.container }]
    }
  })
}
