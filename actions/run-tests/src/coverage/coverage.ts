/** Which lines of which files were run, as one report or several together say. */
export interface Coverage {
  readonly files: readonly CoveredFile[]
}

export interface CoveredFile {
  /** As the report names it, with `/`; once it is mapped, relative to the workspace. */
  readonly file: string
  /** Times each line with code was run; line numbers from 1. Lines without code are not in it. */
  readonly lines: ReadonlyMap<number, number>
  /** The package, module or namespace as the report names it; the file's folder where it names none. */
  readonly package?: string | undefined
  /** Folders one of which `file` is relative to, where the report names some. */
  readonly roots?: readonly string[] | undefined
  /** The build's module that the file is part of, where the report tells them apart. */
  readonly module?: string | undefined
}
