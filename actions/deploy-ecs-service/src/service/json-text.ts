import type { Json } from '../document/json.js'

/** A text, or what else is there as people would write it; '' for what is not there. */
export function textOf(value: Json | undefined): string {
  if (value === undefined || value === null) return ''
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
