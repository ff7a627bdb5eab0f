'use strict'

const assert = require('node:assert/strict')
const { formatCents, total } = require('../src/total')

describe('total', () => {
  it('is nothing without orders', () => {
    assert.equal(total([]), 0)
  })

  it('multiplies price by quantity', () => {
    assert.equal(
      total([
        { price: 450, quantity: 2 },
        { price: 520, quantity: 1 },
      ]),
      1420,
    )
  })
})

describe('formatCents', () => {
  for (const [cents, text] of [
    [5, '0.05'],
    [1420, '14.20'],
  ]) {
    it(`writes ${cents} as ${text}`, () => {
      assert.equal(formatCents(cents), text)
    })
  }
})
