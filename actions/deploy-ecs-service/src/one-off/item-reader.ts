import { commandWords } from '../definition/command-words.js'
import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../document/json.js'

/** Reads the members of one item of a list; a fault is told with its place, and what was wrong counts as not given. */
export class ItemReader {
  constructor(
    private readonly item: JsonObject,
    /** @param problem as a predicate: `has the cpu "lots"` */
    readonly fault: (problem: string, accepts?: string) => void,
  ) {}

  text(key: string, matches = /./s, accepts = 'a text'): string | undefined {
    const value = this.#given(key)
    if (value === undefined) return undefined
    if (typeof value === 'string' && matches.test(value)) return value
    this.#wrong(key, value, accepts)
    return undefined
  }

  /** A list of texts, or the words of a text as a shell would split them; no shell is there to do more. */
  command(key: string): readonly string[] | undefined {
    const value = this.#given(key)
    if (value === undefined) return undefined
    if (isJsonArray(value) && value.length > 0 && value.every(isPlain)) return value.map(String)
    const words = typeof value === 'string' ? commandWords(value) : undefined
    if (typeof value !== 'string' || words === undefined || words.length === 0) {
      this.#wrong(key, value, 'a list of words, or a text whose quotes are closed')
      return undefined
    }
    const operator = words.find((word) => /^(\|\|?|&&?|;|[<>]{1,2})$/.test(word))
    if (operator !== undefined) {
      this.fault(
        `has the command ${JSON.stringify(value)}, and no shell that would understand ${operator}`,
        `one program and its arguments, or [sh, -c, ${JSON.stringify(value)}]`,
      )
    }
    return words
  }

  environment(key: string): ReadonlyMap<string, string> {
    const value = this.#given(key)
    if (value === undefined) return new Map()
    const pairs = isJsonObject(value) ? Object.entries(value) : []
    const texts = pairs.map(([name, part]) => [name, textOf(part)] as const)
    if (!isJsonObject(value) || texts.some(([, part]) => part === undefined)) {
      this.#wrong(key, value, 'a map of names and values')
      return new Map()
    }
    return new Map(texts.map(([name, part = '']) => [name, part]))
  }

  minutes(key: string, fallback: number): number {
    const value = this.#given(key)
    if (value === undefined) return fallback
    const minutes = Number(value)
    if (isPlain(value) && minutes > 0 && minutes <= 1440) return minutes
    this.#wrong(key, value, 'a number of minutes, at most 1440')
    return fallback
  }

  /** CPU or memory of a task: `512`, `1 vCPU`, `2 GB`. */
  size(key: string): string | undefined {
    const value = this.#given(key)
    if (value === undefined) return undefined
    if (isPlain(value) && /^\d+(\.\d+)?( ?(vCPU|GB))?$/i.test(String(value))) return String(value)
    this.#wrong(key, value, 'CPU units (1024 are one), MiB, or with a unit: 1 vCPU, 2 GB')
    return undefined
  }

  choice<const T extends string>(key: string, values: readonly T[]): T | undefined {
    const value = this.#given(key)
    if (value === undefined) return undefined
    const found = values.find((candidate) => candidate === value)
    if (found === undefined) this.#wrong(key, value, values.join(' | '))
    return found
  }

  toggle(key: string): 'ENABLED' | 'DISABLED' | undefined {
    const value = this.#given(key)
    if (typeof value === 'boolean') return value ? 'ENABLED' : 'DISABLED'
    return this.choice(key, ['ENABLED', 'DISABLED'])
  }

  /** A list, or what a comma separates. */
  list(key: string): readonly Json[] {
    const value = this.#given(key)
    if (value === undefined) return []
    if (isJsonArray(value)) return value
    if (typeof value === 'string') return value.split(/[,\s]+/).filter((part) => part !== '')
    this.#wrong(key, value, 'a list')
    return []
  }

  ids(key: string, prefix: string): readonly string[] | undefined {
    const ids = this.list(key).map(String)
    const wrong = ids.find((id) => !id.startsWith(`${prefix}-`))
    if (wrong !== undefined) this.#wrong(key, wrong, `${prefix}-... ids`)
    return ids.length === 0 ? undefined : ids
  }

  #given(key: string): Json | undefined {
    const value = this.item[key]
    return value === null || value === '' ? undefined : value
  }

  #wrong(key: string, value: Json, accepts: string): void {
    this.fault(`has the ${key} ${JSON.stringify(value)}`, accepts)
  }
}

/** A YAML scalar as a variable's value; `NAME:` without one is empty. */
function textOf(value: Json): string | undefined {
  if (value === null) return ''
  return isPlain(value) ? String(value) : undefined
}

function isPlain(value: Json): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
}
