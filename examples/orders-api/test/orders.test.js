'use strict'

const { createOrders } = require('../src/orders')

describe('orders', () => {
  it('numbers them from 1', () => {
    const orders = createOrders()
    orders.place({ item: 'tea', quantity: 2 })
    expect(orders.place({ item: 'coffee', quantity: 1 })).toEqual({ id: 2, item: 'coffee', quantity: 1 })
  })

  it.each([
    [{ item: '', quantity: 1 }, 'item'],
    [{ item: 'tea', quantity: 0 }, 'quantity'],
    [{ item: 'tea', quantity: 1.5 }, 'quantity'],
  ])('refuses %j', (order, field) => {
    expect(() => createOrders().place(order)).toThrow(field)
  })
})
