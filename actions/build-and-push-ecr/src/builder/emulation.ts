import { readInstructions } from '../identity/dockerfile.js'

/**
 * Whether a build for a foreign processor runs programs of that processor, which takes emulation. A stage that says its
 * own platform (`FROM --platform=$BUILDPLATFORM`) runs on the builder's: so do Dockerfiles that cross-compile.
 */
export function runsOnTarget(dockerfile: string): boolean {
  let isOnTarget = true
  for (const { text } of readInstructions(dockerfile)) {
    if (/^FROM\s/i.test(text)) isOnTarget = !/^FROM\s+--platform=/i.test(text)
    else if (/^RUN\s/i.test(text) && isOnTarget) return true
  }
  return false
}
