import { readContainerLog, type ContainerLog } from '../src/failure/container-log.js'
import type { LogsApi, LogStream } from '../src/ecs/ecs-api.js'
import type { JsonObject } from '../src/document/json.js'
import { crashed } from './fixtures.js'

function read(
  logConfiguration: JsonObject | undefined,
  lastLines: LogsApi['lastLines'] = () => Promise.resolve(['last words']),
): Promise<ContainerLog> {
  const container = { name: 'app', ...(logConfiguration === undefined ? {} : { logConfiguration }) }
  return readContainerLog(
    { logs: { lastLines }, signal: new AbortController().signal },
    { family: 'orders', containerDefinitions: [container] },
    'app',
    crashed('0f3c', 1),
  )
}

const awslogs = (options: JsonObject): JsonObject => ({ logDriver: 'awslogs', options })

describe("the end of a failed container's log", () => {
  it.each<[string, JsonObject, LogStream]>([
    [
      'prefix, container and task',
      { 'awslogs-group': '/ecs/orders', 'awslogs-stream-prefix': 'ecs', 'awslogs-region': 'us-east-1' },
      { group: '/ecs/orders', stream: 'ecs/app/0f3c', region: 'us-east-1' },
    ],
    [
      'the container id without a prefix',
      { 'awslogs-group': 'orders' },
      { group: 'orders', stream: '0f3c-app', region: undefined },
    ],
  ])('is read from the stream named by %s', async (_name, options, expected) => {
    const asked: LogStream[] = []
    const log = await read(awslogs(options), (stream) => {
      asked.push(stream)
      return Promise.resolve(['a', 'b'])
    })
    expect(asked).toEqual([expected])
    expect(log).toMatchObject({
      lines: ['a', 'b'],
      source: `${expected.group}: ${expected.stream}`,
      note: undefined,
    })
  })

  it.each<[string, JsonObject | undefined, LogsApi['lastLines'] | undefined, string]>([
    ['has no log configuration', undefined, undefined, 'has no logConfiguration'],
    ['logs elsewhere', { logDriver: 'awsfirelens' }, undefined, 'logs by awsfirelens; look there'],
    [
      'wrote nothing',
      awslogs({ 'awslogs-group': 'g', 'awslogs-stream-prefix': 'p' }),
      () => Promise.resolve([]),
      'It wrote nothing to g: p/app/0f3c',
    ],
    [
      'may not be read',
      awslogs({ 'awslogs-group': 'g', 'awslogs-stream-prefix': 'p' }),
      () => Promise.reject(new Error('denied')),
      'Its log could not be read: denied',
    ],
    ['has no group', awslogs({}), undefined, 'cannot be found from its options'],
  ])('is explained when the container %s', async (_name, configuration, lastLines, expected) => {
    const log = await read(configuration, lastLines)
    expect(log.lines).toEqual([])
    expect(log.note).toContain(expected)
  })
})
