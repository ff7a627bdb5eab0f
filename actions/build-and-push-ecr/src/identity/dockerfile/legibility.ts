import { parseImageReference } from '../image-reference.js'
import type { Instruction } from '../dockerfile.js'
import { isHeredocInDoubt } from './heredocs.js'
import { UnknowableError } from './unknowable.js'

interface Reading {
  readonly instructions: readonly Instruction[]
  /** The image that reads it in the builder; undefined: the builder's own. */
  readonly frontend: string | undefined
}

/**
 * Nothing can be told of a file that only its builder can read: what decides about the image may stand anywhere in it.
 * @param name what the Dockerfile is called in a reason
 * @throws UnknowableError
 */
export function checkLegible(name: string, { instructions, frontend }: Reading): void {
  if (frontend !== undefined && !readsDockerfiles(frontend)) {
    throw new UnknowableError(`${name} is read by ${frontend}, which may make something else of it`)
  }
  if (!instructions.some(({ text }) => /^FROM\s/i.test(text))) {
    throw new UnknowableError(`${name} has no FROM`)
  }
  const doubtful = instructions.find(({ text }) => isHeredocInDoubt(text))
  if (doubtful !== undefined) {
    throw new UnknowableError(
      `where a here-document ends is only known to the builder (${name}:${doubtful.line})`,
    )
  }
}

/** Docker's own frontends, also out of a mirror. Other frontends read other languages, or have instructions of their own. */
function readsDockerfiles(frontend: string): boolean {
  const familiar = parseImageReference(frontend)?.familiar ?? ''
  return /(?:^|\/)dockerfile(?:-upstream)?(?:[:@]|$)/.test(familiar)
}
