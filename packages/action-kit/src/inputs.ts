import { InputError, type InputFault } from './errors.js'
import { nearestTo } from './nearest.js'

/** How far an unknown input may be from a known one to be taken for it. */
const mostEdits = 2

interface Options<T> {
  /** What the input takes, as a noun phrase; part of every error about it. */
  readonly accepts: string
  /** The value when the input is not given. An input with neither a default nor `required` is optional. */
  readonly default?: T
}

interface TextOptions extends Options<string> {
  readonly required?: boolean
  readonly matches?: RegExp
}

interface IntegerOptions extends Options<number> {
  readonly min?: number
  readonly max?: number
}

interface NumberOptions {
  readonly accepts: string
  readonly min: number
  readonly max: number
}

/** What a command declared about one of its inputs while it read them; action.yml is held against it. */
export interface Declaration {
  readonly required: boolean
  readonly default: string
}

/**
 * Reads the inputs of one command. A fault does not throw: it is recorded, a placeholder is returned, and `check`
 * throws all of them at once. An input that is given but was never asked for is a fault too.
 */
export class InputReader {
  readonly #given: Map<string, string>
  readonly #declared = new Map<string, Declaration>()
  readonly #faults: InputFault[] = []
  readonly #pardoned = new Set<string>()

  /**
   * @param given input name in lower case -> value as the workflow gave it; an empty value counts as not given
   * @param workspace GITHUB_WORKSPACE, where relative paths start
   */
  constructor(
    given: ReadonlyMap<string, string>,
    readonly workspace: string,
  ) {
    this.#given = new Map(given)
  }

  /** The inputs of a step, as the runner hands them over: `INPUT_<NAME>`, spaces as underscores, hyphens kept. */
  static fromEnvironment(env: NodeJS.ProcessEnv): InputReader {
    const given = new Map<string, string>()
    for (const [key, value] of Object.entries(env)) {
      if (key.startsWith('INPUT_') && value !== undefined) given.set(key.slice(6).toLowerCase(), value)
    }
    return new InputReader(given, env.GITHUB_WORKSPACE ?? process.cwd())
  }

  get declared(): ReadonlyMap<string, Declaration> {
    return this.#declared
  }

  /**
   * Whether the workflow gave the input a value.
   * @param besides a value that counts as none: what action.yml gives an input that the workflow does not
   */
  isGiven(name: string, besides = ''): boolean {
    const value = this.#given.get(name)?.trim() ?? ''
    return value !== '' && value !== besides
  }

  /** Inputs that are given and that nobody has asked for so far. */
  get unread(): readonly string[] {
    return [...this.#given.keys()].filter((name) => this.isGiven(name) && !this.#declared.has(name))
  }

  /** Gives an input the value that an earlier stage will find; the workflow must not give it as well. */
  supply(name: string, value: string): void {
    if (this.isGiven(name)) this.fault(name, 'is given, and an earlier stage makes it')
    this.#given.set(name, value)
  }

  /** Names an input that exists but is not read here, so that giving it is no unknown input. */
  know(name: string): void {
    this.#declared.set(name, { required: false, default: '' })
  }

  /** A required text, or one with a default. */
  text(name: string, options: TextOptions & ({ required: true } | { default: string })): string {
    return this.optionalText(name, options) ?? ''
  }

  optionalText(name: string, options: TextOptions): string | undefined {
    const value = this.#read(name, options.default ?? '', options)
    if (value === undefined) return undefined
    if (options.matches !== undefined && !options.matches.test(value)) {
      this.fault(name, `is ${JSON.stringify(value)}`, options.accepts)
    }
    return value
  }

  /** `true` or `false`, in the spellings of the YAML 1.2 core schema. */
  boolean(name: string, options: { default: boolean }): boolean {
    const value = this.#read(name, String(options.default), { accepts: 'true or false' })
    if (value !== undefined && /^(true|True|TRUE)$/.test(value)) return true
    if (value !== undefined && /^(false|False|FALSE)$/.test(value)) return false
    this.fault(name, `is ${JSON.stringify(value)}`, 'true or false')
    return options.default
  }

  integer(name: string, options: IntegerOptions & { default: number }): number {
    const value = this.#read(name, String(options.default), options)
    const number = Number(value)
    const { min = Number.MIN_SAFE_INTEGER, max = Number.MAX_SAFE_INTEGER } = options
    if (value !== undefined && /^-?\d+$/.test(value) && number >= min && number <= max) return number
    this.fault(name, `is ${JSON.stringify(value)}`, options.accepts)
    return options.default
  }

  /** A number that may have decimals, as in `2.5`; undefined when it is not given. */
  optionalNumber(name: string, options: NumberOptions): number | undefined {
    const value = this.#read(name, '', options)
    if (value === undefined) return undefined
    const number = Number(value)
    if (/^\d+(\.\d+)?$/.test(value) && number >= options.min && number <= options.max) return number
    this.fault(name, `is ${JSON.stringify(value)}`, options.accepts)
    return undefined
  }

  choice<const T extends string>(name: string, values: readonly T[], options: { default: T }): T {
    const accepts = values.join(' | ')
    const value = this.#read(name, options.default, { accepts })
    const found = values.find((candidate) => candidate === value)
    if (found === undefined) this.fault(name, `is ${JSON.stringify(value)}`, accepts)
    return found ?? options.default
  }

  /** One of a few values; undefined when it is not given. */
  optionalChoice<const T extends string>(name: string, values: readonly T[]): T | undefined {
    const accepts = values.join(' | ')
    const value = this.#read(name, '', { accepts })
    const found = values.find((candidate) => candidate === value)
    if (value !== undefined && found === undefined) this.fault(name, `is ${JSON.stringify(value)}`, accepts)
    return found
  }

  /** One value a line; blank lines are dropped, each line is trimmed. */
  lines(name: string, options: Options<string> & { required?: boolean }): readonly string[] {
    const value = this.#read(name, options.default ?? '', options) ?? ''
    return value
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line !== '')
  }

  /** `NAME=value`, one a line; the value is everything behind the first `=`. */
  pairs(name: string, options: Options<string>): ReadonlyMap<string, string> {
    const pairs = new Map<string, string>()
    for (const line of this.lines(name, options)) {
      const at = line.indexOf('=')
      if (at > 0) pairs.set(line.slice(0, at), line.slice(at + 1))
      else this.fault(name, `has the line ${JSON.stringify(line)}`, options.accepts)
    }
    return pairs
  }

  /** Records what only the command can see: an impossible combination, a file that does not parse. */
  fault(input: string, problem: string, accepts?: string): void {
    if (this.#pardoned.has(input)) return
    // Two commands of a pipeline read the same input; its fault is one all the same.
    if (this.#faults.some((known) => known.input === input && known.problem === problem)) return
    this.#faults.push(accepts === undefined ? { input, problem } : { input, problem, accepts })
  }

  /** Has no fault recorded for an input: what it names is not made yet, and whoever makes it looks again. */
  pardon(input: string): void {
    this.#pardoned.add(input)
  }

  /**
   * Reads one of several things of the same inputs: what is given for it goes before what the step gives for all.
   * Faults come out under the thing's name: `services[orders].image`.
   */
  within<T>(name: string, given: ReadonlyMap<string, string>, read: (inner: InputReader) => T): T {
    const inner = new InputReader(new Map([...this.#given, ...given]), this.workspace)
    const found = read(inner)
    const known = [...inner.#declared.keys()]
    for (const key of given.keys()) if (!inner.#declared.has(key)) inner.#faultUnknown(key, known)
    for (const { input, problem, accepts } of inner.#faults) this.fault(`${name}.${input}`, problem, accepts)
    for (const [key, declaration] of inner.#declared) this.#declared.set(key, declaration)
    return found
  }

  /**
   * Reads inputs that are called otherwise here: what `names` leads from is asked for, what it leads to is given.
   * Faults come out under the names of here.
   */
  renamed<T>(names: ReadonlyMap<string, string>, read: (inner: InputReader) => T): T {
    const given = new Map(this.#given)
    for (const name of names.keys()) given.delete(name)
    for (const [asked, here] of names) {
      const value = this.#given.get(here)
      if (value !== undefined) given.set(asked, value)
    }
    const inner = new InputReader(given, this.workspace)
    const found = read(inner)
    const nameHere = (name: string): string => names.get(name) ?? name
    for (const { input, problem, accepts } of inner.#faults) this.fault(nameHere(input), problem, accepts)
    for (const [name, declaration] of inner.#declared) this.#declared.set(nameHere(name), declaration)
    return found
  }

  /** @throws InputError with every fault found, unknown inputs included */
  check(): void {
    const known = [...this.#declared.keys()]
    for (const name of this.unread) this.#faultUnknown(name, known)
    if (this.#faults.length > 0) throw new InputError(this.#faults)
  }

  #faultUnknown(name: string, known: readonly string[]): void {
    const [meant] = nearestTo(name, known, mostEdits)
    if (meant === undefined) this.fault(name, 'is unknown', known.join(', '))
    else this.fault(name, `is unknown: probably "${meant}" is meant`)
  }

  #read(
    name: string,
    fallback: string,
    options: { accepts: string; required?: boolean },
  ): string | undefined {
    this.#declared.set(name, { required: options.required ?? false, default: fallback })
    const value = this.#given.get(name)?.trim() ?? ''
    if (value !== '') return value
    if (options.required === true) this.fault(name, 'is required', options.accepts)
    return fallback === '' ? undefined : fallback
  }
}
