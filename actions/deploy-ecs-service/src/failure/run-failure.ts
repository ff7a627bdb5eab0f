import { explainExitCode } from './exit-code.js'
import type { StoppedContainer, StoppedTask } from '../ecs/service.js'
import { adviseOnExit } from './advise-on-exit.js'
import type { Found } from './found.js'

/** The task ran, and was taken out because its health checks failed. */
export function healthFailure(task: StoppedTask, text: string): Found {
  const byLoadBalancer = text.includes('ELB')
  return {
    kind: 'health',
    signature: byLoadBalancer ? 'health:elb' : 'health:container',
    conclusiveAfter: 2,
    cause: byLoadBalancer
      ? "The task ran and did not pass the load balancer's health check"
      : "The task ran and did not pass its container's health check",
    container: task.containers[0]?.name,
    exitCode: undefined,
    advice: byLoadBalancer
      ? [
          'Check that the application listens on 0.0.0.0 and the port of the mapping, what it answers at the health check path, and that the security group of the tasks lets the load balancer in.',
          "If it only starts slowly, raise the service's healthCheckGracePeriodSeconds, or the health check's startPeriod.",
        ]
      : [
          'Check that the command of healthCheck is in the image (curl often is not), and asks the port and path that the application serves.',
          "If it only starts slowly, raise the health check's startPeriod, or the service's healthCheckGracePeriodSeconds.",
        ],
  }
}

/** A container ended that should have kept running; undefined when none has an exit code. */
export function exitFailure(task: StoppedTask, essential: ReadonlySet<string>): Found | undefined {
  const failed = failedContainer(task, essential)
  if (failed?.exitCode === undefined) return undefined
  const { name, exitCode } = failed
  const outOfMemory = failed.reason.includes('OutOfMemory')
  return {
    kind: outOfMemory ? 'out-of-memory' : 'exit',
    signature: `exit:${name}:${exitCode}`,
    // An image does not change from task to task: what it cannot execute now, it never can.
    conclusiveAfter: exitCode === 126 || exitCode === 127 ? 1 : 2,
    cause: outOfMemory
      ? `Container ${name} ran out of memory and was killed (exit code ${exitCode})`
      : `Container ${name} exited with code ${exitCode}: ${explainExitCode(exitCode)}`,
    container: name,
    exitCode,
    advice: outOfMemory
      ? [
          "Raise the container's memory, or find what uses it: for Node.js, --max-old-space-size has to fit in it.",
        ]
      : adviseOnExit(exitCode),
  }
}

/** When one essential container ends, ECS stops the others: the first with an error is the cause, 143 and 137 follow. */
function failedContainer(task: StoppedTask, essential: ReadonlySet<string>): StoppedContainer | undefined {
  const exited = task.containers.filter(({ exitCode }) => exitCode !== undefined)
  // A container that others wait for (dependsOn) keeps the task from starting, essential or not.
  if (task.stopCode === 'TaskFailedToStart') {
    return exited.find(({ exitCode }) => exitCode !== 0)
  }
  if (task.stopCode !== 'EssentialContainerExited') return undefined
  const rank = ({ exitCode, reason }: StoppedContainer): number => {
    if (reason.includes('OutOfMemory')) return 0
    if (exitCode === 143 || exitCode === 137) return 2
    return exitCode === 0 ? 3 : 1
  }
  return exited.filter(({ name }) => essential.has(name)).sort((a, b) => rank(a) - rank(b))[0]
}
