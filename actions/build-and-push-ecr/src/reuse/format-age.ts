const units = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const

/** The largest unit of which there is at least one: `8 days`, `1 hour`, `less than a minute`. */
export function formatAge(ms: number): string {
  const [name, unit] = units.find(([, length]) => ms >= length) ?? []
  if (name === undefined) return 'less than a minute'
  const count = Math.floor(ms / unit)
  return `${count} ${name}${count === 1 ? '' : 's'}`
}
