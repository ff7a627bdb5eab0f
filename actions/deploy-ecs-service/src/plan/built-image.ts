import { withImage, type DefinitionWish } from '../definition/wish.js'
import type { Inputs, Work } from '../inputs.js'
import type { Order } from '../inputs/order.js'

/**
 * Puts the image that an earlier stage has built where a placeholder stands for it.
 * @param image asked only when the placeholder stands somewhere; it may throw when there is none
 */
export function withBuiltImage(inputs: Inputs, placeholder: string, image: () => string): Inputs {
  const put = (wish: DefinitionWish): DefinitionWish =>
    stands(wish, placeholder) ? withImage(wish, placeholder, image()) : wish
  return { ...inputs, work: inWork(inputs.work, put, (given) => (given === placeholder ? image() : given)) }
}

function inWork(
  work: Work,
  put: (wish: DefinitionWish) => DefinitionWish,
  putText: (given: string) => string,
): Work {
  const inOrder = (order: Order): Order => ({ ...order, definition: put(order.definition) })
  switch (work.kind) {
    case 'deploy':
      return { ...work, groups: work.groups.map((group) => group.map(inOrder)) }
    case 'express':
      return { ...work, wish: { ...work.wish, image: putText(work.wish.image) } }
    case 'run-task':
      return { ...work, definition: put(work.definition) }
    case 'continue':
    case 'rollback':
      return work
  }
}

function stands({ changes: { images, own } }: DefinitionWish, placeholder: string): boolean {
  return own.image === placeholder || [...images.values()].includes(placeholder)
}
