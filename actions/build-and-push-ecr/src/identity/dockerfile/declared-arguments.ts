import { readInstructions } from '../dockerfile.js'
import { readDirectives } from './directives.js'
import { parseInstruction } from './parse-instruction.js'

/** The build arguments that a Dockerfile names in an ARG, wherever. */
export function declaredArguments(dockerfile: string): ReadonlySet<string> {
  const { escape } = readDirectives(dockerfile)
  return new Set(
    readInstructions(dockerfile)
      .map((instruction) => parseInstruction(instruction, escape))
      .flatMap((parsed) => [parsed, ...(parsed.trigger === undefined ? [] : [parsed.trigger])])
      .filter(({ keyword }) => keyword === 'ARG')
      .flatMap(({ words }) => words.map((word) => word.split('=')[0] ?? word)),
  )
}
