/** What stands in a parsed JSON document at a path; undefined when the path leads nowhere. */
export function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (found, key) =>
      typeof found === 'object' && found !== null && key in found
        ? (found as Record<string | number, unknown>)[key] // just checked
        : undefined,
    value,
  )
}

export function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}
