import { otherCpu } from './start-failure.js'
import type { TaskFailure } from './task-failure.js'

/** What to do about a failed task, one step an entry: what its last words give away comes first. */
export function adviseOn(
  failure: Pick<TaskFailure, 'advice'>,
  logLines: readonly string[],
): readonly string[] {
  const clue = findClue(logLines)
  if (clue === undefined) return failure.advice
  return clue.isAll ? clue.advice : [...clue.advice, ...failure.advice]
}

/** A line of a log that says what is wrong. */
interface Clue {
  readonly says: RegExp
  readonly advice: readonly string[]
  /** Nothing else is to be done. */
  readonly isAll?: boolean
}

const clues: readonly Clue[] = [
  { says: /exec format error/i, advice: otherCpu, isAll: true },
  {
    says: /heap out of memory|OutOfMemoryError|MemoryError|Cannot allocate memory/,
    advice: [
      "It ran out of memory by its own account: raise the container's memory, or the limit of its heap.",
    ],
  },
  {
    says: /EADDRINUSE|address already in use/i,
    advice: [
      'Its port is taken: two containers of the task, or two processes of it, listen on the same one.',
    ],
  },
  {
    says: /EACCES.*(:80|:443|listen)|bind.*permission denied/i,
    advice: ['It may not listen on a port below 1024 as this user: use a higher one.'],
  },
  {
    says: /ECONNREFUSED|ENOTFOUND|ETIMEDOUT|could not connect to server|connection refused|no such host|Name or service not known/i,
    advice: [
      'It could not reach something that it needs: check the address, the security groups, and the way out of the subnets.',
    ],
  },
  {
    says: /Cannot find module|ModuleNotFoundError|ClassNotFoundException|NoClassDefFoundError|error while loading shared libraries/,
    advice: ['The image lacks a part of the application: check what the Dockerfile copies and installs.'],
  },
  {
    says: /AccessDenied|is not authorized to perform/,
    advice: [
      'It is denied something of AWS: the task role (taskRoleArn) has to allow it, not the execution role.',
    ],
  },
]

function findClue(lines: readonly string[]): Clue | undefined {
  return clues.find(({ says }) => lines.some((line) => says.test(line)))
}
