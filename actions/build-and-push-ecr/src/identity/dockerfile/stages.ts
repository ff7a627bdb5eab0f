import { readInstructions } from '../dockerfile.js'
import { parseInstruction, type ParsedInstruction } from './parse-instruction.js'

/** A stage of a Dockerfile: a FROM and what follows it. */
export interface Stage {
  readonly line: number
  /** In lower case, as Docker compares it. */
  readonly name: string | undefined
  /** What comes after FROM, variables not yet in place. */
  readonly base: string
  readonly commands: readonly ParsedInstruction[]
}

export interface Stages {
  /** The ARG instructions above the first FROM. */
  readonly globalArguments: readonly ParsedInstruction[]
  readonly stages: readonly Stage[]
}

export function readStages(dockerfile: string, escape: string): Stages {
  const instructions = readInstructions(dockerfile).map((instruction) =>
    parseInstruction(instruction, escape),
  )
  const starts = instructions.flatMap(({ keyword }, index) => (keyword === 'FROM' ? [index] : []))
  const stages = starts.map((start, index): Stage => {
    const [from, ...commands] = instructions.slice(start, starts[index + 1])
    const [base = '', as, name] = from?.words ?? []
    return {
      line: from?.line ?? 0,
      name: as?.toUpperCase() === 'AS' ? name?.toLowerCase() : undefined,
      base,
      commands,
    }
  })
  return {
    globalArguments: instructions
      .slice(0, starts[0] ?? instructions.length)
      .filter(({ keyword }) => keyword === 'ARG'),
    stages,
  }
}
