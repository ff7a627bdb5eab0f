import type { InputReader } from '@slipway/action-kit'

/** An input that says yes or no, and without which nothing is said. */
export function readOptionalBoolean(reader: InputReader, name: string): boolean | undefined {
  const given = reader.optionalText(name, { matches: /^(true|false)$/i, accepts: 'true or false' })
  return given === undefined ? undefined : given.toLowerCase() === 'true'
}

/** A whole number, where none is a value of its own. @param of what is counted, in the plural */
export function readOptionalInteger(
  reader: InputReader,
  name: string,
  { min, max, of }: { readonly min: number; readonly max: number; readonly of: string },
): number | undefined {
  const accepts = `a whole number of ${of} from ${min} to ${max}`
  const found = reader.optionalNumber(name, { min, max, accepts })
  if (found === undefined || Number.isInteger(found)) return found
  reader.fault(name, `is ${found}`, accepts)
  return undefined
}

/** One value a line; a line may hold several with commas between them. */
export function readList(reader: InputReader, name: string, accepts: string): readonly string[] {
  return reader
    .lines(name, { accepts })
    .flatMap((line) => line.split(','))
    .map((value) => value.trim())
    .filter((value) => value !== '')
}
