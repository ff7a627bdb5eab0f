import type { Component } from '../file/model.js'

/** Each behind everything that it needs or comes after; else as the file has them. Circles have been refused before. */
export function inOrderOfNeeds<T extends { readonly component: Component }>(
  resolved: readonly T[],
): readonly T[] {
  const byName = new Map(resolved.map((one) => [one.component.name, one]))
  const ordered = new Set<T>()
  const visit = (one: T): void => {
    if (ordered.has(one)) return
    for (const { name } of [...one.component.needs, ...one.component.after]) {
      const before = byName.get(name)
      if (before !== undefined) visit(before)
    }
    ordered.add(one)
  }
  for (const one of resolved) visit(one)
  return [...ordered]
}
