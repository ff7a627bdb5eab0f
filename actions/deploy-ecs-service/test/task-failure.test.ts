import { explainStoppedTask } from '../src/task-failure.js'
import type { StoppedContainer, StoppedTask } from '../src/service.js'
import { crashed } from './fixtures.js'

const essential = new Set(['app', 'proxy'])
const container = (name: string, exitCode: number | undefined, reason = ''): StoppedContainer => ({
  name,
  exitCode,
  reason,
  runtimeId: undefined,
})
const failedToStart = (reason: string): StoppedTask =>
  crashed('t1', 0, { stopCode: 'TaskFailedToStart', reason, containers: [container('app', undefined)] })

describe('what a stopped task says', () => {
  it.each([
    [
      crashed('t1', 1),
      'exit',
      2,
      'Container app exited with code 1: the application ended itself with an error',
    ],
    [
      crashed('t1', 0),
      'exit',
      2,
      'Container app exited with code 0: the process ended by itself without an error',
    ],
    [crashed('t1', 127), 'exit', 2, 'the command was not found in the image'],
    [crashed('t1', 139), 'exit', 2, 'Container app exited with code 139: ended by signal 11, SIGSEGV'],
    [
      crashed('t1', 42),
      'exit',
      2,
      "Container app exited with code 42: the application's own code for an error",
    ],
    [
      crashed('t1', 137, {
        containers: [container('app', 137, 'OutOfMemoryError: Container killed due to memory usage')],
      }),
      'out-of-memory',
      2,
      'Container app ran out of memory and was killed (exit code 137)',
    ],
    [
      failedToStart(
        'CannotPullContainerError: pull image manifest has been retried 1 time(s): failed to resolve ref orders:2: orders:2: not found',
      ),
      'image',
      1,
      'The image does not exist in the registry',
    ],
    [
      failedToStart('CannotPullContainerError: denied: User is not authorized to perform ecr:BatchGetImage'),
      'image',
      1,
      'The image could not be pulled',
    ],
    [
      failedToStart('CannotPullContainerError: dial tcp 10.0.0.1:443: i/o timeout'),
      'image',
      3,
      'The image could not be pulled',
    ],
    [
      failedToStart(
        'ResourceInitializationError: unable to pull secrets or registry auth: AccessDeniedException: not authorized',
      ),
      'resources',
      1,
      'ECS could not prepare what the task needs',
    ],
    [
      failedToStart('ResourceInitializationError: failed to configure ENI: timeout'),
      'resources',
      2,
      'ECS could not prepare',
    ],
    [
      failedToStart(
        'CannotStartContainerError: Error response from daemon: exec: "serve": executable file not found in $PATH',
      ),
      'start',
      1,
      'The container could not be started',
    ],
    [
      crashed('t1', 143, {
        stopCode: 'ServiceSchedulerInitiated',
        reason: 'Task failed ELB health checks in (target-group arn:tg)',
      }),
      'health',
      3,
      "did not pass the load balancer's health check",
    ],
    [
      crashed('t1', 143, {
        stopCode: 'ServiceSchedulerInitiated',
        reason: 'Task failed container health checks',
      }),
      'health',
      3,
      "did not pass its container's health check",
    ],
    [
      failedToStart('Timeout waiting for network interface provisioning to complete.'),
      'other',
      3,
      'The task could not be started',
    ],
  ] as const)('%#: %s', (task, kind, conclusiveAfter, cause) => {
    const failure = explainStoppedTask(task, essential)
    expect(failure).toMatchObject({ kind, conclusiveAfter })
    expect(failure?.cause).toContain(cause)
  })

  it.each([
    ['scaling in', 'ServiceSchedulerInitiated', 'Scaling activity initiated by (deployment ecs-svc/2)'],
    ['a Spot interruption', 'SpotInterruption', 'Your Spot Task was interrupted.'],
    ['a person', 'UserInitiated', 'Task stopped by user'],
  ])('%s is no failure', (_name, stopCode, reason) => {
    expect(explainStoppedTask(crashed('t1', 143, { stopCode, reason }), essential)).toBeUndefined()
  })

  it('blames the container that ended first, not the ones that ECS stopped after it', () => {
    const task = crashed('t1', 0, {
      containers: [container('proxy', 143), container('side', 5), container('app', 3)],
    })
    expect(explainStoppedTask(task, essential)).toMatchObject({ container: 'app', exitCode: 3 })
  })

  it('gives two tasks that failed in the same way the same signature, and others another', () => {
    const signature = (task: StoppedTask): string | undefined =>
      explainStoppedTask(task, essential)?.signature
    expect(signature(crashed('t1', 1))).toBe(signature(crashed('t2', 1)))
    expect(signature(crashed('t1', 1))).not.toBe(signature(crashed('t2', 2)))
    const start = (id: string): StoppedTask =>
      failedToStart(`CannotStartContainerError: container ${id} refused`)
    expect(signature(start('0123456789ab'))).toBe(signature(start('ba9876543210')))
  })
})
