import { nearestTo } from '@slipway/action-kit'
import type { Tell } from '../document/problem.js'
import type { Component, Named } from './model.js'

const mostEdits = 2

/** Names that stand twice, references to what is not there, and circles. */
export function checkReferences(components: readonly Component[], tell: Tell): void {
  const byName = new Map<string, Component>()
  for (const component of components) {
    const { name, place, kind } = component
    const first = byName.get(name)
    if (first === undefined) byName.set(name, component)
    else {
      const what = `${kind}s: ${JSON.stringify(name)} is a ${first.kind} as well (line ${first.place.line})`
      tell({ level: 'error', place, what, accepts: 'names of which no service and no site has the same' })
    }
  }
  for (const component of components) {
    for (const reference of [...component.needs, ...component.after]) {
      if (!byName.has(reference.name)) tellUnknown(component, reference, [...byName.keys()], tell)
    }
  }
  tellCircles(components, byName, tell)
}

function tellUnknown(
  { kind, name }: Component,
  reference: Named,
  names: readonly string[],
  tell: Tell,
): void {
  const [meant] = nearestTo(reference.name, names, mostEdits)
  const unknown = `${kind}s.${name}: there is no service or site ${JSON.stringify(reference.name)}`
  const what = meant === undefined ? unknown : `${unknown}: probably ${JSON.stringify(meant)} is meant`
  tell({
    level: 'error',
    place: reference.place,
    what,
    ...(meant === undefined && {
      accepts: names.filter((other) => other !== name).join(', ') || 'no name here',
    }),
  })
}

/** Every circle once, at the reference that closes it. */
function tellCircles(
  components: readonly Component[],
  byName: ReadonlyMap<string, Component>,
  tell: Tell,
): void {
  const done = new Set<string>()
  const visit = (component: Component, way: readonly string[]): void => {
    if (done.has(component.name)) return
    for (const reference of [...component.needs, ...component.after]) {
      const start = [...way, component.name].indexOf(reference.name)
      const next = byName.get(reference.name)
      if (start >= 0) {
        const circle = [...way, component.name].slice(start).concat(reference.name).join(' → ')
        tell({ level: 'error', place: reference.place, what: `needs and after go in a circle: ${circle}` })
      } else if (next !== undefined) visit(next, [...way, component.name])
    }
    done.add(component.name)
  }
  for (const component of components) visit(component, [])
}
