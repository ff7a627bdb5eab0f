import { judgeFargateSize } from './fargate-size.js'
import type { Hosting } from './hosting.js'
import { error, warning, type Problem } from './problem.js'
import type { Container, Task } from './task.js'

/** Whether the task's size is one that there is, and holds its containers. Needs no look at AWS. */
export function judgeSize(task: Task, hosting: Hosting['kind']): readonly Problem[] {
  return [
    ...judgeCompatibility(task, hosting),
    ...(hosting === 'fargate' || task.requires.includes('FARGATE') ? judgeFargate(task) : []),
    ...judgeSum(task, hosting),
    ...task.containers.flatMap((container) => judgeContainer(container, task, hosting)),
    ...judgeEssential(task.containers),
  ]
}

function judgeCompatibility({ requires }: Task, hosting: Hosting['kind']): readonly Problem[] {
  if (requires.length === 0) return []
  const needed = hosting === 'fargate' ? 'FARGATE' : hosting === 'external' ? 'EXTERNAL' : undefined
  if (needed === undefined || requires.includes(needed)) return []
  return [
    error(
      `The service runs on ${needed}, and requiresCompatibilities of the task definition has only ${requires.join(', ')}`,
      `Add ${needed} to requiresCompatibilities, or change where the service runs.`,
    ),
  ]
}

function judgeFargate({ cpu, memory }: Task): readonly Problem[] {
  if (cpu === undefined || memory === undefined) {
    const lacking = [cpu === undefined ? 'cpu' : [], memory === undefined ? 'memory' : []].flat()
    return [
      error(
        `Fargate needs the size of the task, and the task definition has no ${lacking.join(' and no ')}`,
        'Set cpu and memory of the task (not of a container): "cpu": "256", "memory": "512" is the smallest.',
      ),
    ]
  }
  if (Number.isNaN(cpu) || Number.isNaN(memory)) {
    return [
      error(
        'The size of the task cannot be read',
        'Write cpu as CPU units ("256") or vCPU ("0.25 vCPU"), memory as MiB ("512") or GB ("0.5 GB").',
      ),
    ]
  }
  const size = judgeFargateSize(cpu, memory)
  switch (size.kind) {
    case 'fits':
    case 'unknown':
      return []
    case 'no such cpu':
      return [
        error(
          `Fargate has no tasks of ${cpu} CPU units`,
          `Set cpu of the task to one of ${size.accepts} (1024 are one vCPU).`,
        ),
      ]
    case 'no such memory':
      return [
        error(
          `Fargate has no tasks of ${cpu} CPU units with ${memory} MiB of memory`,
          `With ${cpu} CPU units, memory is one of: ${size.accepts} MiB.${size.nearest === undefined ? ' More needs more cpu.' : ` The nearest is ${size.nearest}.`}`,
        ),
      ]
  }
}

/** What the containers keep for themselves has to fit into the task, where the task has a size. */
function judgeSum({ cpu, memory, containers, requires }: Task, hosting: Hosting['kind']): readonly Problem[] {
  const problems: Problem[] = []
  const cpus = containers.reduce((sum, container) => sum + container.cpu, 0)
  if (cpu !== undefined && cpus > cpu) {
    // Shares of an instance's CPU are relative: more than the task has is odd there, and works.
    const isFargate = hosting === 'fargate' || requires.includes('FARGATE')
    problems.push(
      (isFargate ? error : warning)(
        `The containers keep ${cpus} CPU units for themselves, and the task has ${cpu}`,
        'Give the containers less cpu, or the task more.',
      ),
    )
  }
  const kept = containers.reduce((sum, one) => sum + (one.memoryReservation ?? one.memory ?? 0), 0)
  if (memory !== undefined && kept > memory) {
    problems.push(
      error(
        `The containers keep ${kept} MiB of memory for themselves, and the task has ${memory}`,
        'Give the containers less memory or memoryReservation, or the task more memory.',
      ),
    )
  }
  return problems
}

function judgeContainer(
  { name, memory, memoryReservation }: Container,
  task: Task,
  hosting: Hosting['kind'],
): readonly Problem[] {
  // When there is only one, the sum has said it already.
  if (
    memory !== undefined &&
    task.memory !== undefined &&
    memory > task.memory &&
    memoryReservation !== undefined
  ) {
    return [
      error(
        `Container ${name} may use ${memory} MiB of memory, and the task has ${task.memory}`,
        'Lower memory of the container, or give the task more.',
        name,
      ),
    ]
  }
  if (memory !== undefined && memoryReservation !== undefined && memoryReservation > memory) {
    return [
      error(
        `Container ${name} keeps ${memoryReservation} MiB free for itself and may only use ${memory}`,
        'Set memoryReservation below memory.',
        name,
      ),
    ]
  }
  if (
    hosting !== 'fargate' &&
    task.memory === undefined &&
    memory === undefined &&
    memoryReservation === undefined
  ) {
    if (task.requires.includes('FARGATE')) return []
    return [
      error(
        `Container ${name} has neither memory nor memoryReservation, and the task has no memory`,
        'On container instances one of them is needed: set memory of the container, or of the task.',
        name,
      ),
    ]
  }
  return []
}

function judgeEssential(containers: readonly Container[]): readonly Problem[] {
  if (containers.some(({ isEssential }) => isEssential)) return []
  return [
    error(
      'No container of the task definition is essential',
      'Leave "essential" out, or set it to true, at the container whose end is the end of the task.',
    ),
  ]
}
