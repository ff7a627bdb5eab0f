'use strict'

/** What all orders cost together, in cents. */
function total(orders) {
  return orders.reduce((sum, { price, quantity }) => sum + price * quantity, 0)
}

/** 1250 -> "12.50" */
function formatCents(cents) {
  return `${Math.trunc(cents / 100)}.${String(cents % 100).padStart(2, '0')}`
}

module.exports = { total, formatCents }
