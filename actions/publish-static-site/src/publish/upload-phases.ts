import { concurrently, formatBytes, withHeartbeat, type Context } from '@slipway/action-kit'
import { describeRank, inPhases, rankOf } from '../plan/phases.js'
import type { Change } from '../plan/plan.js'
import { wholeLimit } from '../s3/upload-file.js'
import { ByteBudget } from './byte-budget.js'

// Of files that are held whole.
const bytesAtATime = 48 * 1024 * 1024

/**
 * Makes the changes phase by phase; the next one begins when every object of the one before is there.
 * @param signal aborts when nothing more may be begun
 * @param atATime how many files are worth it; asked when a phase begins: what waits for its turn is in memory
 */
export async function changeInPhases(
  changes: readonly Change[],
  make: (change: Change) => Promise<void>,
  context: Pick<Context, 'clock' | 'log' | 'signal'>,
  atATime: () => number,
): Promise<void> {
  let files = 0
  let bytes = 0
  const budget = new ByteBudget(bytesAtATime)
  const counted = async (change: Change): Promise<void> => {
    context.signal.throwIfAborted()
    await make(change)
    files++
    bytes += change.object.size
  }
  const describe = (): string => `Uploaded ${files} of ${changes.length} files, ${formatBytes(bytes)}`
  await withHeartbeat(context, 10_000, describe, async () => {
    for (const phase of inPhases(changes, rankOfChange)) {
      const isLarge = ({ object }: Change): boolean => object.size > wholeLimit
      await concurrently(
        phase.filter((change) => !isLarge(change)),
        atATime(),
        (change) => budget.spend(change.object.size, () => counted(change)),
      )
      // A large file has several parts in memory: one such file at a time.
      await concurrently(phase.filter(isLarge), 1, counted)
      const [first] = phase
      if (first !== undefined) {
        context.log.info(`Uploaded ${describeRank(rankOfChange(first))}: ${phase.length}`)
      }
    }
  })
}

function rankOfChange({ object, overwrites, reason }: Change): number {
  const state = { isNew: !overwrites, isUnfinished: reason === 'unfinished' }
  // What is a page by its type is one under any name; what is one by its name is one whatever a rule calls it.
  const isPage = /^(text\/html|application\/xhtml\+xml)\b/i.test(object.headers.contentType)
  return rankOf(object.path, isPage ? { ...state, isPage } : state)
}
