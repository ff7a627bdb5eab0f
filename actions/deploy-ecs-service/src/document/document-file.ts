import { readFileSync } from 'node:fs'
import { isAbsolute, relative, resolve } from 'node:path'
import { errorCode, type InputReader } from '@slipway/action-kit'
import { DocumentSyntaxError } from './document-syntax-error.js'
import { languageOf, parsePositioned, type Positioned } from './positioned.js'

/** A JSON or YAML file that an input names. */
export interface DocumentFile {
  /** Relative to the workspace where it is in it. */
  readonly path: string
  readonly document: Positioned
}

interface Options {
  /** What the input takes, said with a file that cannot be read. */
  readonly accepts: string
  /** How a text is parsed; by the file's name unless it says otherwise. @throws DocumentSyntaxError */
  readonly parse?: (text: string, path: string) => Positioned
  /** What `parse` reads: `neither YAML nor JSON` follows "names a file that is". */
  readonly isNone?: string
}

/**
 * Reads the file that an input names. Every fault of it goes to the reader, with its line and column; undefined when
 * there was one.
 * @param given as the input has it: from the workspace, or absolute
 */
export function readDocumentFile(
  reader: InputReader,
  input: string,
  given: string,
  { accepts, parse = parsePositioned, isNone }: Options,
): DocumentFile | undefined {
  const file = resolve(reader.workspace, given)
  const inside = relative(reader.workspace, file)
  const path = inside.startsWith('..') || isAbsolute(inside) ? file : inside
  const text = readText(reader, input, file, given, accepts)
  if (text === undefined) return undefined
  try {
    return { path, document: parse(text, path) }
  } catch (error) {
    if (!(error instanceof DocumentSyntaxError)) throw error
    const { line, column, problem } = error
    const what = isNone ?? `not ${languageOf(path)}`
    reader.fault(input, `names a file that is ${what}: ${path}:${line}:${column}: ${problem}`)
    return undefined
  }
}

function readText(
  reader: InputReader,
  input: string,
  file: string,
  given: string,
  accepts: string,
): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    const reason = errorCode(error) ?? String(error)
    const problems: Readonly<Record<string, string>> = {
      ENOENT: `and there is no such file (looked for ${file}; is actions/checkout an earlier step?)`,
      EISDIR: 'which is a folder',
    }
    const problem = problems[reason] ?? `which cannot be read (${reason})`
    reader.fault(input, `names ${JSON.stringify(given)}, ${problem}`, accepts)
    return undefined
  }
}
