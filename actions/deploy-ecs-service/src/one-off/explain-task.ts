import { formatDuration } from '@slipway/action-kit'
import { ContainerLogs } from '../failure/container-logs.js'
import { diagnose, type Diagnosis } from '../failure/diagnose.js'
import type { LogsApi, LogStream } from '../ecs/ecs-api.js'
import { plainDiagnosis } from '../failure/plain-diagnosis.js'
import type { StoppedTask } from '../ecs/service.js'
import type { TaskDefinition } from '../ecs/task-definition.js'
import { explainStoppedTask } from '../failure/task-failure.js'
import type { World } from '../work/world.js'
import type { Following } from './follow-task.js'
import type { LogTail } from './log-tail.js'
import type { OneOff } from './wish.js'

export interface EndedTask {
  readonly task: StoppedTask
  readonly definition: TaskDefinition
  /** The containers whose exit codes count. */
  readonly counted: ReadonlySet<string>
  readonly tails: readonly LogTail[]
}

/** Why a task that ran once failed. */
export async function explainTask(
  world: Pick<World, 'logs' | 'clock' | 'signal'>,
  { task, definition, counted, tails }: EndedTask,
): Promise<Diagnosis> {
  const failure = explainStoppedTask(task, counted)
  if (failure === undefined) return explainStop(task)
  const logs = new ContainerLogs({ ...world, logs: rememberedLogs(tails, world.logs) }, definition)
  // Its logs were followed to their end.
  logs.note(failure, -Infinity)
  return diagnose(world, { failures: [failure], logs, events: [], rolloutReason: '', definition })
}

/** A task that was stopped did not do what it was run for, whoever stopped it. */
function explainStop({ stopCode, reason }: StoppedTask): Diagnosis {
  return plainDiagnosis(causeOf(stopCode), {
    reason: reason === '' ? undefined : reason,
    failedTasks: 1,
    advice: adviceOn(stopCode),
  })
}

function causeOf(stopCode: string): string {
  switch (stopCode) {
    case 'SpotInterruption':
      return 'AWS took the Spot capacity back that the task ran on'
    case 'UserInitiated':
      return 'Somebody stopped the task'
    case 'TerminationNotice':
    case 'InfrastructureHealth':
      return 'The infrastructure that the task ran on was taken out of service'
    default:
      return 'The task was stopped before it had ended by itself'
  }
}

function adviceOn(stopCode: string): readonly string[] {
  return stopCode === 'SpotInterruption'
    ? [
        'Run what has to end on capacity that stays: launch-type: FARGATE, or capacity-providers without FARGATE_SPOT.',
      ]
    : ['CloudTrail shows who called StopTask; if nobody did, run the step again.']
}

/** What was printed need not be read again. */
function rememberedLogs(tails: readonly LogTail[], logs: LogsApi): LogsApi {
  const isSame = (a: LogStream, b: LogStream): boolean => a.group === b.group && a.stream === b.stream
  return {
    lastLines(stream, count) {
      const tail = tails.find((candidate) => isSame(candidate.stream, stream))
      if (tail === undefined || tail.last.length === 0) return logs.lastLines(stream, count)
      return Promise.resolve(tail.last.slice(-count))
    },
  }
}

const shownLines = 20

/** Of a task that was stopped because it took too long. */
export function explainLateness(
  { input, timeoutMs }: OneOff,
  { tails, arn }: Pick<Following, 'tails' | 'arn'>,
  target: string,
): Diagnosis {
  const tail = tails.find(({ container }) => container === target)
  const setting = input === 'run-task' ? 'wait-for-minutes' : `timeout-minutes in ${input}`
  const cause = `It was not done after ${formatDuration(timeoutMs)}, and was stopped`
  const log =
    tail === undefined || tail.last.length === 0
      ? undefined
      : {
          container: target,
          source: `${tail.stream.group}: ${tail.stream.stream}`,
          lines: tail.last.slice(-shownLines),
          note: undefined,
        }
  const advice = [`If it needs that long, raise ${setting}. The task was ${arn}.`]
  return plainDiagnosis(cause, { failedTasks: 1, container: target, log, advice })
}
