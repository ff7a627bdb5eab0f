import { posix } from 'node:path'
import type { Coverage, CoveredFile } from './coverage.js'

export interface FileFacts extends Pick<CoveredFile, 'package' | 'roots' | 'module'> {
  /** As it is written in the report. */
  readonly file: string
}

/** Gathers the lines of one report by files. What it says several times of one file is said of the same file. */
export class CoverageBuilder {
  private readonly files = new Map<string, { facts: FileFacts; lines: Map<number, number> }>()

  /** The lines of the file, to be filled by `countLine`. */
  linesOf(facts: FileFacts): Map<number, number> {
    const file = tidy(facts.file)
    // Two modules may have files of the same name.
    const key = `${facts.module ?? ''}\0${file}`
    const known = this.files.get(key)
    if (known !== undefined) return known.lines
    const lines = new Map<number, number>()
    this.files.set(key, { facts: { ...facts, file }, lines })
    return lines
  }

  build(): Coverage {
    return { files: Array.from(this.files.values(), ({ facts, lines }) => ({ ...facts, lines })) }
  }
}

/** A line that is told of several times was run as often as it is said at most. */
export function countLine(lines: Map<number, number>, line: number | undefined, count: number): void {
  if (line === undefined) return
  const known = lines.get(line)
  if (known === undefined || known < count) lines.set(line, count)
}

/** With `/`, also where the report was written on Windows; without detours. */
function tidy(file: string): string {
  return posix.normalize(file.trim().replaceAll('\\', '/'))
}
