import type { Json } from './json.js'

/** The text is not JSON, and where it stops being so. Lines and columns start at 1. */
export class JsonSyntaxError extends Error {
  constructor(
    readonly problem: string,
    readonly line: number,
    readonly column: number,
  ) {
    super(`line ${line}, column ${column}: ${problem}`)
  }
}

export interface PositionedJson {
  readonly value: Json
  /** The line of the value at a path, or of the nearest value around it: `lineOf('containerDefinitions', 0)`. */
  readonly lineOf: (...path: readonly (string | number)[]) => number
}

/**
 * Parses JSON and remembers where every value starts. JSON.parse gives a position in some of its messages and in some
 * versions of Node, and none for a value that is well-formed but wrong.
 * @throws JsonSyntaxError
 */
export function parsePositionedJson(text: string): PositionedJson {
  const reader = new Reader(text)
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
  }
}

type Path = readonly (string | number)[]

const tokens = {
  // No control character may stand in a string as it is.
  space: /[ \t\r\n]*/y,
  string: /"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy,
  number: /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y,
  word: /(?:true|false|null)\b/y,
}

class Reader {
  readonly lines = new Map<string, number>()
  readonly #text: string
  #at = 0

  constructor(text: string) {
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
    this.lines.set(JSON.stringify(path), this.#line())
    if (this.#take('{')) return this.#members(path)
    if (this.#take('[')) return this.#elements(path)
    const literal = this.#token('string') ?? this.#token('number') ?? this.#token('word')
    if (literal === undefined) throw this.#error('expected a value')
    return JSON.parse(literal) as Json
  }

  #members(path: Path): Json {
    const members: [string, Json][] = []
    for (let first = true; ; first = false) {
      this.#skip()
      if (first && this.#take('}')) return {}
      const name = this.#token('string')
      if (name === undefined) {
        throw this.#error(
          first ? 'expected a name in quotes or }' : 'expected a name in quotes after the comma',
        )
      }
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
    this.#skip()
    if (this.#take(']')) return elements
    for (;;) {
      elements.push(this.#value([...path, elements.length]))
      this.#skip()
      if (this.#take(',')) continue
      if (this.#take(']')) return elements
      throw this.#error('expected , or ]')
    }
  }

  #skip(): void {
    this.#token('space')
    if (/^\/[/*]/.test(this.#text.slice(this.#at, this.#at + 2))) throw this.#error('JSON takes no comments')
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

  #error(problem: string): JsonSyntaxError {
    const at = this.#at
    const found = at >= this.#text.length ? 'the file ends here' : `found ${JSON.stringify(this.#text[at])}`
    return new JsonSyntaxError(
      `${problem}, ${found}`,
      this.#line(at),
      at - this.#text.lastIndexOf('\n', at - 1),
    )
  }
}
