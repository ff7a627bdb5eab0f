import { judgeTask } from '../../src/one-off/judge-task.js'
import type { StoppedTask } from '../../src/ecs/service.js'
import { crashed } from '../fixtures.js'

type End = readonly [exitCode: number | undefined, reason?: string]

function ended(app: End, proxy?: End, overrides: Partial<StoppedTask> = {}): StoppedTask {
  const container = (name: string, [exitCode, reason = '']: End): StoppedTask['containers'][number] => ({
    name,
    exitCode,
    reason,
    runtimeId: undefined,
  })
  const containers = [container('app', app), ...(proxy === undefined ? [] : [container('proxy', proxy)])]
  return crashed('1', 0, { containers, ...overrides })
}

const both = new Set(['app', 'proxy'])
const onlyApp = new Set(['app'])

describe('a task that ran once', () => {
  it.each<[string, StoppedTask, ReadonlySet<string>, string, number | undefined]>([
    ['its container ended with 0', ended([0]), onlyApp, 'succeeded', 0],
    ['its container ended with 1', ended([1]), onlyApp, 'failed', 1],
    ['a container that is not essential failed', ended([0], [3]), onlyApp, 'succeeded', 0],
    ['an essential container failed', ended([0], [3]), both, 'failed', 3],
    ['ECS stopped the other one (SIGTERM)', ended([0], [143]), both, 'succeeded', 0],
    ['ECS stopped the other one (SIGKILL)', ended([0], [137]), both, 'succeeded', 0],
    ['the other one had no memory left', ended([0], [137, 'OutOfMemoryError: …']), both, 'failed', 137],
    ['the other one ended first, with 0', ended([143], [0]), both, 'failed', 143],
    ['it never ran', ended([undefined], [1]), both, 'failed', undefined],
    [
      'it could not be started',
      ended([undefined], undefined, { stopCode: 'TaskFailedToStart' }),
      onlyApp,
      'failed',
      undefined,
    ],
    ['somebody stopped it', ended([0], undefined, { stopCode: 'UserInitiated' }), onlyApp, 'failed', 0],
  ])('%s', (_name, task, essential, kind, exitCode) => {
    expect(judgeTask(task, essential, 'app')).toEqual({ kind, exitCode })
  })

  it('counts the container that it was run for, essential or not', () => {
    expect(judgeTask(ended([0], [1]), onlyApp, 'proxy')).toEqual({ kind: 'failed', exitCode: 1 })
  })
})
