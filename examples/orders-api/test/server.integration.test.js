'use strict'

const { createServer } = require('../src/server')
const { version } = require('../src/version')

describe('the service over HTTP', () => {
  let server
  let url

  beforeAll(async () => {
    server = createServer()
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
    url = `http://127.0.0.1:${server.address().port}`
  })

  afterAll(() => new Promise((resolve) => server.close(resolve)))

  it('is healthy', async () => {
    expect((await fetch(`${url}/health`)).status).toBe(200)
  })

  it('says which version answers', async () => {
    expect(await (await fetch(`${url}/version`)).json()).toEqual({ version })
  })

  it('keeps what was ordered', async () => {
    const placed = await fetch(`${url}/orders`, { method: 'POST', body: '{"item":"tea","quantity":2}' })
    expect(placed.status).toBe(201)
    expect(await (await fetch(`${url}/orders`)).json()).toEqual([{ id: 1, item: 'tea', quantity: 2 }])
  })

  it('answers a bad order with 400', async () => {
    expect((await fetch(`${url}/orders`, { method: 'POST', body: '{"item":' })).status).toBe(400)
  })
})
