import { randomBytes } from 'node:crypto'
import type { HookStage } from './stages.js'
import type { Hook } from './strategy.js'

export type HookAnswer =
  | 'SUCCEEDED'
  | 'FAILED'
  | 'IN_PROGRESS'
  /** Seconds until the function is called again; 30 unless it says. */
  | { readonly hookStatus: 'IN_PROGRESS'; readonly callBackDelay: number }

/** A hook that was reached. */
export interface HookRun {
  readonly id: string
  readonly hook: Hook
  readonly expiresAt: number
  status: 'AWAITING_ACTION' | 'IN_PROGRESS' | 'SUCCEEDED' | 'FAILED' | 'TIMED_OUT'
  /** When its function is called next. */
  callAt: number
}

/** What lifecycle functions answer, call by call; one without a script succeeds at once. */
export class HookBook {
  readonly #answers = new Map<string, HookAnswer[]>()

  /** @param answers the last one is given again and again */
  script(functionArn: string, answers: readonly HookAnswer[]): void {
    this.#answers.set(functionArn, [...answers])
  }

  call(functionArn: string): HookAnswer {
    const answers = this.#answers.get(functionArn) ?? []
    return (answers.length > 1 ? answers.shift() : answers[0]) ?? 'SUCCEEDED'
  }
}

export function startHooks(hooks: readonly Hook[], stage: HookStage, now: number): HookRun[] {
  return hooks
    .filter(({ stages }) => stages.includes(stage))
    .map((hook) => ({
      id: `ecs-${hook.type === 'PAUSE' ? 'pause' : 'lambda'}-${randomBytes(32).toString('base64url')}`,
      hook,
      expiresAt: now + hook.timeoutMs,
      status: hook.type === 'PAUSE' ? 'AWAITING_ACTION' : 'IN_PROGRESS',
      callAt: now,
    }))
}

/** Calls the functions that are due, ends what has waited too long, and says whether all of them let the deployment go on. */
export function lookAtHooks(
  runs: readonly HookRun[],
  book: HookBook,
  now: number,
): 'waiting' | 'passed' | 'failed' {
  for (const run of runs) {
    if (run.status === 'IN_PROGRESS' && run.callAt <= now) call(run, book, now)
    if (isOpen(run) && run.expiresAt <= now) run.status = 'TIMED_OUT'
  }
  if (runs.some(({ status }) => status === 'FAILED')) return 'failed'
  if (runs.some(({ status, hook }) => status === 'TIMED_OUT' && hook.timeoutAction === 'ROLLBACK')) {
    return 'failed'
  }
  return runs.some(isOpen) ? 'waiting' : 'passed'
}

// Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-lifecycle-hooks.html
const callBackSeconds = 30

function call(run: HookRun, book: HookBook, now: number): void {
  const answer = book.call(run.hook.targetArn ?? '')
  if (answer === 'SUCCEEDED' || answer === 'FAILED') run.status = answer
  else run.callAt = now + (answer === 'IN_PROGRESS' ? callBackSeconds : answer.callBackDelay) * 1000
}

function isOpen({ status }: HookRun): boolean {
  return status === 'AWAITING_ACTION' || status === 'IN_PROGRESS'
}
