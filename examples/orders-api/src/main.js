'use strict'

const { createServer } = require('./server')
const { version } = require('./version')

const server = createServer()
const port = Number(process.env.PORT ?? 3000)

server.listen(port, () => console.log(`orders-api ${version} listens on port ${port}`))

// ECS sends SIGTERM when it replaces the task: what is under way is finished, nothing new is taken.
process.on('SIGTERM', () => {
  console.log('orders-api stops')
  server.close(() => process.exit(0))
  server.closeIdleConnections()
})
