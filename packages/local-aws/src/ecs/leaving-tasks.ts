import type { Deployment } from './deployment.js'
import { eventTexts } from './events.js'
import type { Service } from './service.js'
import type { ServiceTargets } from './targets.js'
import type { Task } from './task.js'

/**
 * What is on its way out loses its targets first, and its containers once those are drained.
 * @param targetsOf where a task is registered
 */
export function drainLeaving(
  tasks: readonly Task[],
  targetsOf: (task: Task) => ServiceTargets,
  events: Service['events'],
): void {
  const stopped: string[] = []
  let draining = 0
  for (const task of tasks) {
    if (task.desiredStatus === 'RUNNING') continue
    const targets = targetsOf(task)
    if (targets.deregister(task)) draining++
    if (task.isEnding || task.lastStatus === 'STOPPING' || !targets.isDrained(task)) continue
    if (task.stopCode === 'ServiceSchedulerInitiated') stopped.push(task.id)
    task.halt()
  }
  if (draining > 0) events.addAgain(eventTexts.draining(draining))
  if (stopped.length > 0) events.addAgain(eventTexts.stopped(stopped))
}

/** A failed task takes its place until it has stopped: only then is it replaced. */
export function takesPlace(task: Task, { outcomes }: Deployment): boolean {
  if (task.desiredStatus === 'RUNNING') return true
  return task.lastStatus !== 'STOPPED' && outcomes.get(task.id) === 'failed'
}

/** Has tasks stop because fewer are wanted. @param by the deployment or task set that wants fewer */
export function scaleIn(tasks: readonly Task[], by: string): void {
  for (const task of tasks) {
    task.deactivate('ServiceSchedulerInitiated', `Scaling activity initiated by (deployment ${by})`)
  }
}
