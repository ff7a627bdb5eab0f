/**
 * Fields as one value of a flag that buildx reads as CSV: `type=image,"name=a,b"`.
 * Source: https://github.com/tonistiigi/go-csvvalue (a field with a comma or quote stands in quotes, quotes are doubled)
 */
export function csv(fields: readonly string[]): string {
  return fields
    .map((field) => (/[",\n\r]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field))
    .join(',')
}
