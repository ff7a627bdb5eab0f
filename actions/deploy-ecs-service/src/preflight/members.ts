/**
 * Members of what came as JSON or from the SDK, each of the type that is looked for; of another type it counts as
 * absent, since ECS itself says what is wrong with it.
 */
export function member(value: unknown, name: string): unknown {
  return isRecord(value) ? value[name] : undefined
}

/** Empty text counts as absent. */
export function text(value: unknown, name: string): string | undefined {
  const found = member(value, name)
  return typeof found === 'string' && found !== '' ? found : undefined
}

export function texts(value: unknown, name: string): readonly string[] {
  return list(value, name).filter((item): item is string => typeof item === 'string')
}

/** A number, also one that is written as text. */
export function number(value: unknown, name: string): number | undefined {
  const found = member(value, name)
  const parsed = typeof found === 'string' && found.trim() !== '' ? Number(found) : found
  return typeof parsed === 'number' && Number.isFinite(parsed) ? parsed : undefined
}

export function list(value: unknown, name: string): readonly unknown[] {
  const found = member(value, name)
  return Array.isArray(found) ? found : []
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
