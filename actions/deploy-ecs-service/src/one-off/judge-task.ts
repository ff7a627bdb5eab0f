import type { StoppedContainer, StoppedTask } from '../ecs/service.js'

/** How a task that ran once ended. */
export type Judgement =
  | { readonly kind: 'succeeded'; readonly exitCode: number }
  | { readonly kind: 'failed'; readonly exitCode: number | undefined }

/**
 * Essential containers decide, and the one that the task was run for. When that one ends well, ECS stops the others:
 * 143 (SIGTERM) and 137 (SIGKILL after the stop timeout) are no failures of theirs then.
 * Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html (essential, stopTimeout)
 * @param essential the names of the essential containers
 * @param target the container that the task was run for
 */
export function judgeTask(task: StoppedTask, essential: ReadonlySet<string>, target: string): Judgement {
  const own = task.containers.find(({ name }) => name === target)
  if (task.stopCode !== 'EssentialContainerExited' || own?.exitCode === undefined) {
    return { kind: 'failed', exitCode: own?.exitCode }
  }
  if (own.exitCode !== 0) return { kind: 'failed', exitCode: own.exitCode }
  const others = task.containers.filter(({ name }) => name !== target && essential.has(name))
  const failed = others.find((container) => container.exitCode !== 0 && !wasStopped(container))
  return failed === undefined
    ? { kind: 'succeeded', exitCode: 0 }
    : { kind: 'failed', exitCode: failed.exitCode }
}

function wasStopped({ exitCode, reason }: StoppedContainer): boolean {
  return (exitCode === 143 || exitCode === 137) && !reason.includes('OutOfMemory')
}
