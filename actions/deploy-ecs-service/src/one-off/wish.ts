import type { InputReader } from '@slipway/action-kit'
import type { JsonObject } from '../document/json.js'
import { readOneOffList } from './read-list.js'
import { readRunTask } from './read-run-task.js'

/** A task that runs once: a migration before a deployment, a warm-up after it, or all there is to do. */
export interface OneOff {
  /** As the log and the summary call it. */
  readonly name: string
  /** The input that it comes from, for what is to be mended there: `before`, `after`, `run-task`. */
  readonly input: string
  readonly timeoutMs: number
  /** False: the step goes on as soon as ECS has taken it on. */
  readonly isAwaited: boolean
  /** The container that gets command and environment; undefined: the first essential one. */
  readonly container: string | undefined
  readonly command: readonly string[] | undefined
  readonly environment: ReadonlyMap<string, string>
  /** RunTask's own overrides for containers, as they were given. */
  readonly containerOverrides: readonly JsonObject[]
  /** Of the whole task, as ECS writes them: `512`, `1 vCPU`. */
  readonly cpu: string | undefined
  readonly memory: string | undefined
  readonly taskRoleArn: string | undefined
  /** Undefined: the service's, or the cluster's default. */
  readonly launch: Launch | undefined
  readonly network: NetworkWish
  readonly startedBy: string
  readonly tags: readonly JsonObject[]
  /** A volume that the task definition leaves to the launch, with its managedEBSVolume. */
  readonly volume: { readonly name: string; readonly managed: JsonObject } | undefined
}

/** On what a task runs: one of both, as ECS takes them. */
export type Launch =
  | { readonly kind: 'launch-type'; readonly launchType: 'EC2' | 'FARGATE' | 'EXTERNAL' }
  | { readonly kind: 'capacity-providers'; readonly strategy: readonly JsonObject[] }

/** What is undefined is the service's. */
export interface NetworkWish {
  readonly subnets: readonly string[] | undefined
  readonly securityGroups: readonly string[] | undefined
  readonly assignPublicIp: 'ENABLED' | 'DISABLED' | undefined
}

/** The inputs `before`, `after` and `run-task...`. */
export interface OneOffWishes {
  readonly before: readonly OneOff[]
  readonly after: readonly OneOff[]
  /** What the inputs `run-task-...` describe, whether run-task is true or not: all there is to do in mode run-task. */
  readonly alone: OneOff
}

/** Of a step in which nothing comes before: what the inputs `run-task-...` say holds for the tasks of `after`. */
export function readAfter(reader: InputReader): readonly OneOff[] {
  reader.know('after')
  if (!reader.isGiven('after')) return []
  const { isWanted, task } = readRunTask(reader)
  if (isWanted) reader.fault('run-task', 'is true, and there is nothing that the task could come before')
  return readOneOffList(reader, 'after', task)
}

/** `run-task: true` is one task before the deployment, ahead of those of `before`. */
export function readOneOffs(reader: InputReader): OneOffWishes {
  const { isWanted, task } = readRunTask(reader)
  const before = readOneOffList(reader, 'before', task)
  const after = readOneOffList(reader, 'after', task)
  return { before: isWanted ? [task, ...before] : before, after, alone: task }
}
