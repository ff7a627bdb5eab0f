import type { Report } from './template.js'

/** `name=value` fields of one line; each attribute is taken by whom it means something to. */
export class Attributes {
  readonly #given: ReadonlyMap<string, string>
  readonly #known: string[] = []

  private constructor(
    given: ReadonlyMap<string, string>,
    /** Fields without a name. */
    readonly bare: readonly string[],
  ) {
    this.#given = given
  }

  static parse(fields: readonly string[], report: Report): Attributes {
    const given = new Map<string, string>()
    const bare: string[] = []
    for (const field of fields) {
      // `{{date 'YYYY' tz='UTC'}}` has a `=`, and no name before it.
      const [, key, value = ''] = /^([A-Za-z][\w-]*)\s*=\s*(.*)$/s.exec(field) ?? []
      const name = key?.toLowerCase()
      if (name === undefined) bare.push(field)
      else if (given.has(name)) report(`has ${name} twice on a line`, 'each attribute once')
      else given.set(name, value)
    }
    return new Attributes(given, bare)
  }

  get isEmpty(): boolean {
    return this.#given.size === 0
  }

  /** The value, which may be empty; undefined when it is not given. */
  take(name: string): string | undefined {
    this.#known.push(name)
    return this.#given.get(name)
  }

  /** Reports every attribute that nobody has taken. */
  reportUnknown(of: string, report: Report): void {
    for (const name of this.#given.keys()) {
      if (!this.#known.includes(name)) {
        report(`has ${name}= with ${of}`, `of ${of} ${this.#known.join(', ')}`)
      }
    }
  }
}
