import type { Context } from '@slipway/action-kit'
import { notRunAtAll, runWork, type Together } from './run-work.js'
import { Turns } from './turns.js'
import type { Work, WorkResult } from './work.js'

/**
 * Runs several works, each when those that it comes behind have succeeded, else at the same time. After a failure what
 * has begun goes on to its end, and nothing new begins.
 * @param works in an order in which each comes behind what it waits for
 * @param stopsAtFailure false where nothing is changed: then each is carried out, whatever became of the others
 */
export async function runWorks(
  works: readonly Work[],
  context: Context,
  stopsAtFailure = true,
): Promise<readonly WorkResult[]> {
  const together: Together = {
    context,
    turns: new Turns(),
    isOneOfMany: works.length > 1,
    stopsAtFailure,
    hasFailed: false,
  }
  const results = new Map<string, Promise<WorkResult>>()
  for (const [rank, work] of works.entries()) {
    const before = work.behind.flatMap((name) => results.get(name) ?? [])
    results.set(work.name, runBehind(work, rank, before, together))
  }
  return Promise.all(results.values())
}

async function runBehind(
  work: Work,
  rank: number,
  before: readonly Promise<WorkResult>[],
  together: Together,
): Promise<WorkResult> {
  await Promise.all(before)
  // One before that failed is among them, and so is one that did not run, since only a failure can be why.
  return together.hasFailed ? notRunAtAll(work) : runWork(work, rank, together)
}
