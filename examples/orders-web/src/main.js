'use strict'

const { formatCents, total } = require('./total')

const orders = [
  { item: 'Tea', price: 450, quantity: 2 },
  { item: 'Coffee', price: 520, quantity: 1 },
]

document.querySelector('#total').textContent = `Total: ${formatCents(total(orders))}`
for (const { item, quantity } of orders) {
  const line = document.createElement('li')
  line.textContent = `${quantity} × ${item}`
  document.querySelector('#orders').append(line)
}
