import { explainStoppedTask, type TaskFailure } from '../src/failure/task-failure.js'
import type { StoppedContainer, StoppedTask } from '../src/ecs/service.js'
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
const takenOut = (reason: string): StoppedTask =>
  crashed('t1', 143, { stopCode: 'ServiceSchedulerInitiated', reason })

type Case = readonly [task: StoppedTask, kind: TaskFailure['kind'], conclusiveAfter: number, cause: string]

const pull = 'CannotPullContainerError: pull image manifest has been retried 1 time(s): '
const secrets =
  'ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secret from asm: service call has been retried 1 time(s): failed to fetch secret arn:aws:secretsmanager:eu-west-1:1:secret:orders/db from secrets manager: '

describe('what a stopped task says', () => {
  it.each<Case>([
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
    [crashed('t1', 126), 'exit', 1, 'the command was found and may not be executed'],
    [crashed('t1', 127), 'exit', 1, 'the command was not found in the image'],
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
      failedToStart(`${pull}failed to resolve ref orders:2: orders:2: not found`),
      'image',
      1,
      'The image does not exist in the registry',
    ],
    [
      failedToStart(
        `${pull}failed to resolve ref orders:2: name unknown: The repository with name 'orders' does not exist in the registry with id '1'`,
      ),
      'image',
      1,
      'The image does not exist in the registry',
    ],
    [
      failedToStart('CannotPullContainerError: denied: User is not authorized to perform ecr:BatchGetImage'),
      'image',
      1,
      'access to it was denied',
    ],
    [
      failedToStart(
        `${pull}failed to resolve ref orders:2: pull access denied, repository does not exist or may require authorization`,
      ),
      'image',
      1,
      'access to it was denied, or it does not exist',
    ],
    [
      failedToStart(`${pull}image Manifest does not contain descriptor matching platform 'linux/amd64'`),
      'image',
      1,
      'The image is not built for linux/amd64',
    ],
    [
      failedToStart('CannotPullContainerError: dial tcp 10.0.0.1:443: i/o timeout'),
      'image',
      3,
      'The image could not be pulled',
    ],
    [
      failedToStart('CannotPullContainerError: toomanyrequests: You have reached your pull rate limit'),
      'image',
      3,
      'the registry allows no more pulls',
    ],
    [
      failedToStart('CannotPullContainerError: write /var/lib/x: no space left on device'),
      'image',
      2,
      'does not fit on the disk',
    ],
    [
      failedToStart(
        `${secrets}AccessDeniedException: User: arn:aws:sts::1:assumed-role/orders-execution/abc is not authorized to perform: secretsmanager:GetSecretValue on resource: arn:aws:secretsmanager:eu-west-1:1:secret:orders/db because no policy allows it`,
      ),
      'resources',
      1,
      'the execution role orders-execution may not do secretsmanager:GetSecretValue on arn:aws:secretsmanager:eu-west-1:1:secret:orders/db',
    ],
    [
      failedToStart(`${secrets}ResourceNotFoundException: Secrets Manager can't find the specified secret.`),
      'resources',
      1,
      'the secret arn:aws:secretsmanager:eu-west-1:1:secret:orders/db does not exist',
    ],
    [
      failedToStart(
        'ResourceInitializationError: unable to retrieve secrets from ssm: invalid parameters: /db',
      ),
      'resources',
      1,
      'the parameter /db does not exist',
    ],
    [
      failedToStart(
        'ResourceInitializationError: failed to validate logger args: create stream has been retried 1 times: failed to create Cloudwatch log stream: ResourceNotFoundException: The specified log group does not exist.: exit status 1',
      ),
      'resources',
      1,
      'the log group does not exist',
    ],
    [
      failedToStart('ResourceInitializationError: failed to validate logger args: : signal: killed'),
      'resources',
      2,
      'AWS could not be reached from its subnet',
    ],
    [
      failedToStart('ResourceInitializationError: failed to configure ENI: timeout'),
      'resources',
      2,
      'ECS could not prepare what the task needs',
    ],
    [
      failedToStart(
        'CannotStartContainerError: Error response from daemon: exec: "serve": executable file not found in $PATH',
      ),
      'start',
      1,
      'could not be started: its command "serve" is not in the image',
    ],
    [
      failedToStart(
        'CannotStartContainerError: ResourceInitializationError: failed to create new container runtime task: unable to start container process: exec: "/app/run.sh": permission denied: unknown',
      ),
      'start',
      1,
      'its command "/app/run.sh" may not be executed',
    ],
    [
      failedToStart('CannotStartContainerError: exec /app/serve: exec format error'),
      'start',
      1,
      'its program is for another CPU',
    ],
    [
      failedToStart(
        'CannotStartContainerError: failed to initialize logging driver: the log group does not exist',
      ),
      'start',
      1,
      'its log group or log driver is not there',
    ],
    [
      failedToStart('DockerTimeoutError: Could not transition to started; timed out after waiting 3m0s'),
      'start',
      2,
      'could not be started',
    ],
    [
      takenOut('Task failed ELB health checks in (target-group arn:tg)'),
      'health',
      2,
      "did not pass the load balancer's health check",
    ],
    [
      takenOut('Task failed container health checks'),
      'health',
      2,
      "did not pass its container's health check",
    ],
    [
      failedToStart('Capacity is unavailable at this time. Please try again later'),
      'capacity',
      Infinity,
      'There was no capacity for the task',
    ],
    [
      failedToStart('Timeout waiting for network interface provisioning to complete.'),
      'other',
      3,
      'The task could not be started',
    ],
  ])('%#: %s', (task, kind, conclusiveAfter, cause) => {
    const failure = explainStoppedTask(task, essential)
    expect(failure).toMatchObject({ kind, conclusiveAfter })
    expect(failure?.cause).toContain(cause)
    expect(failure?.advice).not.toEqual([])
  })

  it.each([
    ['scaling in', 'ServiceSchedulerInitiated', 'Scaling activity initiated by (deployment ecs-svc/2)'],
    ['a Spot interruption', 'SpotInterruption', 'Your Spot Task was interrupted.'],
    ['a Spot interruption as older answers have it', 'TerminationNotice', 'Your Spot Task was interrupted.'],
    ['an instance that ended', 'EssentialContainerExited', 'Host EC2 (instance i-1) terminated.'],
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

  it('blames a container that the others wait for, essential or not', () => {
    const task = crashed('t1', 0, {
      stopCode: 'TaskFailedToStart',
      reason: 'Task failed to start',
      containers: [container('app', undefined), container('migrate', 4)],
    })
    expect(explainStoppedTask(task, essential)).toMatchObject({ container: 'migrate', exitCode: 4 })
  })

  it('gives the statement that is missing, to be pasted', () => {
    const task = failedToStart(
      `${secrets}AccessDeniedException: User: arn:aws:sts::1:assumed-role/r/s is not authorized to perform: secretsmanager:GetSecretValue on resource: arn:secret because`,
    )
    const [, statement = ''] = explainStoppedTask(task, essential)?.advice ?? []
    expect(JSON.parse(statement)).toEqual({
      Effect: 'Allow',
      Action: 'secretsmanager:GetSecretValue',
      Resource: 'arn:secret',
    })
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
