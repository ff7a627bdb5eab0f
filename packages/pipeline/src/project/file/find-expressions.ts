import type { Node } from '../document/node.js'
import type { Place, Tell } from '../document/problem.js'

/** Nobody evaluates `${{ }}` in a file: it would reach AWS as it stands. */
export function findExpressions(root: Node, tell: Tell): void {
  const look = (text: string, place: Place): void => {
    if (!text.includes('${{')) return
    const what =
      '${{ }} is evaluated in workflows alone, and not in this file. Write the value itself, give what all stages ' +
      'have to the step (role-to-assume, aws-region), and secrets to its env'
    tell({ level: 'error', place, what })
  }
  visitTexts(root, look)
}

/** Every name and every text, with its place. */
function visitTexts(node: Node, look: (text: string, place: Place) => void): void {
  switch (node.kind) {
    case 'scalar':
      look(node.text, node.place)
      return
    case 'list':
      for (const item of node.items) visitTexts(item, look)
      return
    case 'mapping':
      for (const { name, place, value } of node.members) {
        look(name, place)
        visitTexts(value, look)
      }
  }
}
