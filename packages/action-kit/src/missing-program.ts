import { UserError } from './errors.js'

/** There is no such program on PATH. */
export class MissingProgramError extends UserError {
  constructor(program: string, cause: unknown) {
    super(`The program "${program}" was not found`, {
      cause,
      hint: `Install ${program} on the runner, or put its folder on PATH in an earlier step.`,
    })
  }
}
