import type { EmitEvent } from './build-event.js'

export interface Transfers {
  /** @param part one layer or file of what the step transfers */
  update(step: string, part: string, bytes: number, total: number): void
}

/** Sums up what the parts of a step say about themselves: a layer each, many times a second. */
export function openTransfers(emit: EmitEvent): Transfers {
  const steps = new Map<string, Map<string, { readonly bytes: number; readonly total: number }>>()
  return {
    update(step, part, bytes, total) {
      const parts = steps.get(step) ?? new Map<string, { readonly bytes: number; readonly total: number }>()
      steps.set(step, parts)
      parts.set(part, { bytes, total })
      const sum = { bytes: 0, total: 0 }
      for (const known of parts.values()) {
        sum.bytes += known.bytes
        sum.total += known.total
      }
      emit({ kind: 'transferred', step, ...sum })
    },
  }
}
