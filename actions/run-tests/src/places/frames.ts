import { jvmFrame } from './jvm-frames.js'
import { lineSyntaxes, type FileFrame } from './line-syntaxes.js'
import { v8Frame } from './v8-frames.js'

/** One step of a stack: a file as whoever wrote the stack names it, or a class of the JVM with the name of its file. */
export type Frame = FileFrame | ClassFrame

export interface ClassFrame {
  /** `com.acme.orders.OrdersTest$Inner` */
  readonly className: string
  /** `OrdersTest.java`; without a folder. */
  readonly path: string
  readonly line: number
}

// Enough for every cause of an exception; a stack overflow repeats itself.
const mostFrames = 200
const longestLine = 2_000

/** The frames of a stack, or of several, the place that failed first: Python tells it last, all others first. */
export function stackFrames(text: string): readonly Frame[] {
  const frames: Frame[] = []
  for (const line of text.split('\n')) {
    if (line.length > longestLine) continue
    const frame = v8Frame(line) ?? jvmFrame(line) ?? fileFrame(line)
    if (frame !== undefined) frames.push(frame)
  }
  const isPython = (frame: Frame): boolean => /\.pyx?$/.test(frame.path)
  const python = frames.filter(isPython).reverse().slice(0, mostFrames)
  return [...python, ...frames.filter((frame) => !isPython(frame)).slice(0, mostFrames)]
}

function fileFrame(line: string): FileFrame | undefined {
  for (const syntax of lineSyntaxes) {
    const match = syntax.exec(line)
    if (match?.groups?.path !== undefined) {
      return { path: match.groups.path, line: Number(match.groups.line) }
    }
  }
  return undefined
}

/** Anything that looks like `path:line` in prose; worth something only where such a file is tracked. */
export function mentionedFiles(text: string): readonly FileFrame[] {
  const frames: FileFrame[] = []
  for (const { groups } of text.slice(0, 20_000).matchAll(mention)) {
    frames.push({ path: groups?.path ?? '', line: Number(groups?.line) })
    if (frames.length === mostFrames) break
  }
  return frames
}

const mention = /(?<![\w./@-])(?<path>[\w./@+-]{1,300}\.[A-Za-z]\w{0,9})(?::|, line |\()(?<line>\d{1,7})\b/g
