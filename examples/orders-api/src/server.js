'use strict'

const http = require('node:http')
const { createOrders } = require('./orders')
const { version } = require('./version')

/** GET /health, GET /version, GET /orders, POST /orders */
function createServer(orders = createOrders()) {
  const routes = {
    'GET /health': () => [200, { status: 'ok' }],
    'GET /version': () => [200, { version }],
    'GET /orders': () => [200, orders.all()],
    'POST /orders': (body) => [201, orders.place(JSON.parse(body))],
  }
  return http.createServer(async (request, response) => {
    const route = routes[`${request.method} ${request.url}`]
    const [status, answer] = route === undefined ? [404, { error: 'not found' }] : await run(route, request)
    response.writeHead(status, { 'content-type': 'application/json' })
    response.end(JSON.stringify(answer))
  })
}

async function run(route, request) {
  let body = ''
  for await (const chunk of request) body += chunk
  try {
    return route(body)
  } catch (error) {
    if (error instanceof RangeError || error instanceof SyntaxError) return [400, { error: error.message }]
    throw error
  }
}

module.exports = { createServer }
