'use strict'

/** Orders by id, kept in memory: what the service is about fits on one page. */
function createOrders() {
  const orders = new Map()
  return {
    /** @returns {{id: number, item: string, quantity: number}} */
    place({ item, quantity }) {
      if (typeof item !== 'string' || item.trim() === '') throw new RangeError('item: a name is required')
      if (!Number.isInteger(quantity) || quantity < 1) throw new RangeError('quantity: a whole number from 1')
      const order = { id: orders.size + 1, item: item.trim(), quantity }
      orders.set(order.id, order)
      return order
    },
    all: () => [...orders.values()],
  }
}

module.exports = { createOrders }
