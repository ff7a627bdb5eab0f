import { deepestNesting } from '@slipway/action-kit'
import { DocumentSyntaxError } from './document-syntax-error.js'
import type { Json } from './json.js'
import type { Path, Positioned } from './positioned.js'

interface Options {
  /** Whether `${NAME}` may stand where a value is expected; it is read as that text. */
  readonly placeholders?: boolean
}

/**
 * Parses JSON, with the comments and trailing commas that people write into it, and remembers where every value
 * starts. JSON.parse gives a position in some of its messages and in some versions of Node, and none for a value that
 * is well-formed but wrong.
 * @throws DocumentSyntaxError
 */
export function parsePositionedJson(text: string, options: Options = {}): Positioned {
  const reader = new Reader(text, options)
  const value = reader.document()
  return {
    value,
    lineOf: (...path) => {
      for (let length = path.length; length > 0; length--) {
        const line = reader.lines.get(JSON.stringify(path.slice(0, length)))
        if (line !== undefined) return line
      }
      return 1
    },
    textOf: (...path) => reader.texts.get(JSON.stringify(path)),
  }
}

/** Undefined for what is no JSON. */
export function tryPositionedJson(text: string): Positioned | undefined {
  try {
    return parsePositionedJson(text)
  } catch (error) {
    if (error instanceof DocumentSyntaxError) return undefined
    throw error
  }
}

const tokens = {
  // No control character may stand in a string as it is.
  space: /[ \t\r\n]*/y,
  comment: /\/\/[^\r\n]*|\/\*[\s\S]*?\*\//y,
  string: /"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy,
  number: /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y,
  word: /(?:true|false|null)\b/y,
  placeholder: /\$\{[^}\r\n]*\}/y,
}

class Reader {
  readonly lines = new Map<string, number>()
  readonly texts = new Map<string, string>()
  readonly #text: string
  readonly #placeholders: boolean
  #at = 0

  constructor(text: string, { placeholders = false }: Options) {
    this.#placeholders = placeholders
    // Editors on Windows put a byte order mark in front.
    this.#text = text.replace(/^\uFEFF/, '')
  }

  document(): Json {
    const value = this.#value([])
    this.#skip()
    if (this.#at < this.#text.length) throw this.#error('expected the end of the file')
    return value
  }

  #value(path: Path): Json {
    this.#skip()
    if (path.length > deepestNesting) throw this.#fault(`nested deeper than ${deepestNesting} levels`)
    this.lines.set(JSON.stringify(path), this.#line())
    if (this.#take('{')) return this.#members(path)
    if (this.#take('[')) return this.#elements(path)
    const text = this.#token('string')
    if (text !== undefined) return JSON.parse(text) as Json
    const placeholder = this.#placeholders ? this.#token('placeholder') : undefined
    if (placeholder !== undefined) return placeholder
    const literal = this.#token('number') ?? this.#token('word')
    if (literal === undefined) throw this.#error('expected a value')
    this.texts.set(JSON.stringify(path), literal)
    return JSON.parse(literal) as Json
  }

  #members(path: Path): Json {
    const members: [string, Json][] = []
    for (;;) {
      this.#skip()
      if (this.#take('}')) return Object.fromEntries(members)
      const name = this.#token('string')
      if (name === undefined) throw this.#error('expected a name in quotes or }')
      const key = JSON.parse(name) as string
      this.#skip()
      if (!this.#take(':')) throw this.#error(`expected : after ${name}`)
      members.push([key, this.#value([...path, key])])
      this.#skip()
      if (this.#take(',')) continue
      if (this.#take('}')) return Object.fromEntries(members)
      throw this.#error('expected , or }')
    }
  }

  #elements(path: Path): Json {
    const elements: Json[] = []
    for (;;) {
      this.#skip()
      if (this.#take(']')) return elements
      elements.push(this.#value([...path, elements.length]))
      this.#skip()
      if (this.#take(',')) continue
      if (this.#take(']')) return elements
      throw this.#error('expected , or ]')
    }
  }

  #skip(): void {
    do this.#token('space')
    while (this.#token('comment') !== undefined)
  }

  #take(character: string): boolean {
    if (this.#text[this.#at] !== character) return false
    this.#at++
    return true
  }

  #token(kind: keyof typeof tokens): string | undefined {
    const pattern = tokens[kind]
    pattern.lastIndex = this.#at
    const found = pattern.exec(this.#text)?.[0]
    this.#at += found?.length ?? 0
    return found
  }

  #line(at = this.#at): number {
    let line = 1
    for (
      let index = this.#text.indexOf('\n');
      index >= 0 && index < at;
      index = this.#text.indexOf('\n', index + 1)
    )
      line++
    return line
  }

  #error(problem: string): DocumentSyntaxError {
    const at = this.#at
    const found = at >= this.#text.length ? 'the file ends here' : `found ${JSON.stringify(this.#text[at])}`
    return this.#fault(`${problem}, ${found}`)
  }

  #fault(problem: string): DocumentSyntaxError {
    const at = this.#at
    return new DocumentSyntaxError(problem, this.#line(at), at - this.#text.lastIndexOf('\n', at - 1))
  }
}
