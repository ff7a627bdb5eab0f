import type { Hosting } from '../../src/preflight/hosting.js'
import { awsLogsOf, judgeLogGroups, judgeLogOptions } from '../../src/preflight/logs.js'
import type { Decision } from '../../src/preflight/simulate.js'
import type { Task } from '../../src/preflight/task.js'
import { lines, task } from './facts.js'

const options = { 'awslogs-group': '/ecs/orders', 'awslogs-region': 'eu-west-1' }
const logging = (more: object = {}): Task =>
  task({}, { logConfiguration: { logDriver: 'awslogs', options: { ...options, ...more } } })

describe('a log configuration', () => {
  it.each<readonly [string, Task, Hosting['kind'], readonly string[]]>([
    ['is complete', logging({ 'awslogs-stream-prefix': 'app' }), 'fargate', []],
    ['needs no prefix on instances', logging(), 'instances', []],
    [
      'needs a prefix on Fargate',
      logging(),
      'fargate',
      ['error: The log configuration of container app has no awslogs-stream-prefix'],
    ],
    [
      'is empty',
      task({}, { logConfiguration: { logDriver: 'awslogs' } }),
      'instances',
      ['error: The log configuration of container app has no awslogs-group and no awslogs-region'],
    ],
    ['is of another driver', task({}, { logConfiguration: { logDriver: 'splunk' } }), 'fargate', []],
    [
      'is of FireLens, without a router',
      task({}, { logConfiguration: { logDriver: 'awsfirelens' } }),
      'fargate',
      [
        'error: Container app logs through FireLens, and no container of the task has a firelensConfiguration',
      ],
    ],
    [
      'is of FireLens, with a router',
      task(
        {},
        { logConfiguration: { logDriver: 'awsfirelens' } },
        { firelensConfiguration: { type: 'fluentbit' } },
      ),
      'fargate',
      [],
    ],
  ])('%s', (_what, given, hosting, expected) => {
    expect(lines(judgeLogOptions(given, hosting))).toEqual(expected)
  })
})

describe('a log group', () => {
  const creating = logging({ 'awslogs-create-group': 'true' })
  it.each<readonly [string, Task, boolean | undefined, Decision | undefined, readonly string[]]>([
    ['is there', logging(), true, undefined, []],
    ['could not be looked at', logging(), undefined, undefined, []],
    [
      'is missing',
      logging(),
      false,
      undefined,
      ['error: The log group /ecs/orders of container app does not exist in eu-west-1'],
    ],
    ['is made by the driver', creating, false, 'allowed', []],
    ['is made by the driver, as far as anybody knows', creating, false, undefined, []],
    [
      'cannot be made by the driver',
      creating,
      false,
      'denied',
      [
        'error: The log group /ecs/orders of container app does not exist in eu-west-1, and the execution role may not create it',
      ],
    ],
  ])('%s', (_what, given, isThere, decision, expected) => {
    const facts = { isThere: () => isThere, mayCreate: () => decision }
    expect(lines(judgeLogGroups(awsLogsOf(given), facts))).toEqual(expected)
  })
})
