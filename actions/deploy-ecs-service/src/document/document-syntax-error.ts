/** The text is not what it is called, and where it stops being so. Lines and columns start at 1. */
export class DocumentSyntaxError extends Error {
  constructor(
    readonly problem: string,
    readonly line: number,
    readonly column: number,
  ) {
    super(`line ${line}, column ${column}: ${problem}`)
  }
}
