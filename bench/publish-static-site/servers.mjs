// What is published to: versitygw on tmpfs, an nginx that takes everything and keeps nothing, and a line with latency.
import { spawn } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createConnection, createServer } from 'node:net'
import { join } from 'node:path'

export const keys = { AWS_ACCESS_KEY_ID: 'benchbenchbench', AWS_SECRET_ACCESS_KEY: 'benchbenchbenchbench' }
export const region = 'us-east-1'

/** versitygw over a folder; buckets are folders in it. Source: its README, the posix backend. */
export async function startVersitygw(program, folder) {
  mkdirSync(join(folder, 'buckets'), { recursive: true })
  const port = await freePort()
  const args = ['--port', `127.0.0.1:${port}`, '--access', keys.AWS_ACCESS_KEY_ID]
  args.push(
    '--secret',
    keys.AWS_SECRET_ACCESS_KEY,
    '--region',
    region,
    '--quiet',
    'posix',
    join(folder, 'buckets'),
  )
  const child = spawn(program, args, { stdio: 'ignore' })
  await answers(port)
  return {
    port,
    createBucket: (name) => mkdirSync(join(folder, 'buckets', name)),
    removeBucket: (name) => rmSync(join(folder, 'buckets', name), { recursive: true, force: true }),
    stop: () => child.kill(),
  }
}

/**
 * Takes every PUT, lists nothing, holds nothing: what is left is the client. It answers 204, since nginx makes a 304 of
 * any 200 to `If-None-Match: *`.
 */
export async function startSink(program, folder) {
  const port = await freePort()
  mkdirSync(join(folder, 'sink'), { recursive: true })
  const list = '<ListBucketResult><IsTruncated>false</IsTruncated><KeyCount>0</KeyCount></ListBucketResult>'
  const missing = '<Error><Code>NoSuchKey</Code><Message>None</Message></Error>'
  writeFileSync(
    join(folder, 'sink/nginx.conf'),
    `daemon off; worker_processes 1; pid ${folder}/sink/pid; error_log /dev/null;
events { worker_connections 4096; }
http { access_log off; keepalive_requests 10000000; client_max_body_size 0; client_body_buffer_size 64k;
client_body_temp_path ${folder}/sink/body;
server { listen 127.0.0.1:${port} backlog=4096; default_type application/xml;
location / {
if ($request_method = PUT) { add_header ETag '"00000000000000000000000000000000"'; return 204; }
if ($request_method = DELETE) { return 204; }
if ($args ~ "list-type") { return 200 '${list}'; }
return 404 '${missing}'; } } }`,
  )
  const child = spawn(program, ['-p', folder, '-c', join(folder, 'sink/nginx.conf'), '-e', '/dev/null'], {
    stdio: 'ignore',
  })
  await answers(port)
  return {
    port,
    createBucket: () => undefined,
    removeBucket: () => undefined,
    stop: () => child.kill(),
  }
}

/** A line to a server on which every answer takes `ms` longer. In a process of its own: `node servers.mjs PORT MS`. */
export async function startLine(server, ms) {
  const child = spawn(process.execPath, [import.meta.filename, String(server.port), String(ms)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const port = await new Promise((resolve) => child.stdout.once('data', (text) => resolve(Number(text))))
  return { ...server, port, stop: () => child.kill() }
}

if (process.argv[1] === import.meta.filename) {
  const [target, ms] = process.argv.slice(2).map(Number)
  const line = createServer({ noDelay: true }, (near) => {
    const far = createConnection({ port: target, host: '127.0.0.1', noDelay: true })
    near.pipe(far)
    far.on('data', (chunk) => setTimeout(() => near.write(chunk), ms))
    far.on('close', () => setTimeout(() => near.destroy(), ms))
    near.on('close', () => far.destroy())
    for (const socket of [near, far]) socket.on('error', () => socket.destroy())
  })
  line.listen(0, '127.0.0.1', 4096, () => console.log(line.address().port))
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}

async function answers(port) {
  for (let attempt = 0; attempt < 200; attempt++) {
    const isUp = await new Promise((resolve) => {
      const socket = createConnection({ port, host: '127.0.0.1' }, () => {
        socket.destroy()
        resolve(true)
      }).on('error', () => resolve(false))
    })
    if (isUp) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`Nothing listens on port ${port}`)
}
