// The figures of publish-static-site, each beside its peers against the same server (versitygw on tmpfs; `sink`: an nginx
// that keeps nothing): `node bench/publish-static-site.mjs [--only first,touched,one-percent,large,memory,sink]
// [--latency MS] [--files 20000] [--runs 3] [--bundle dist/publish-static-site/index.js]
// [--peers aws,s5cmd,rclone,s3deploy]`. The median of the runs; who takes 20 seconds is run once. The memory depends on
// node: run it with the one that action.yml names.
import { mkdtempSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { peers, slipway } from './publish-static-site/publishers.mjs'
import { measure, scenarios } from './publish-static-site/scenarios.mjs'
import { startLine, startSink, startVersitygw } from './publish-static-site/servers.mjs'
import { findTools, versionsOf } from './publish-static-site/tools.mjs'

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: Object.keys(scenarios).join(',') },
    peers: { type: 'string', default: 'aws,s5cmd,rclone,s3deploy' },
    latency: { type: 'string', default: '0' },
    files: { type: 'string', default: '20000' },
    runs: { type: 'string', default: '3' },
    bundle: { type: 'string', default: resolve(import.meta.dirname, '../dist/publish-static-site/index.js') },
  },
})
const only = values.only.split(',')
const unknown = only.filter((name) => !(name in scenarios))
if (unknown.length > 0) throw new Error(`--only takes ${Object.keys(scenarios).join(', ')}, not ${unknown}`)

const wanted = values.peers.split(',').filter((name) => name !== '')
const { tools, missing } = findTools([...wanted, 'versitygw', ...(only.includes('sink') ? ['nginx'] : [])])
for (const line of missing) console.log(`Not measured, ${line}`)
if (tools.versitygw === undefined) process.exit(1)

console.log(['node', process.version, ...versionsOf(tools)].join(' '))
const folder = mkdtempSync('/dev/shm/slipway-bench-')
const line = { latencyMs: Number(values.latency) }
const own = slipway(resolve(values.bundle), folder)
// As many requests under way as the action has, beside their own defaults.
const others = [...peers(tools, folder, undefined), ...peers(tools, folder, 128)]
const started = []
const tidy = () => {
  for (const { stop } of started.splice(0)) stop()
  rmSync(folder, { recursive: true, force: true })
}
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    tidy()
    process.exit(1)
  })
}
try {
  for (const name of only) {
    const open = async () => {
      const make = name === 'sink' ? startSink(tools.nginx, folder) : startVersitygw(tools.versitygw, folder)
      const server = await make
      started.push(server)
      if (line.latencyMs === 0) return server
      const far = await startLine(server, line.latencyMs)
      started.push(far)
      return far
    }
    if (name === 'sink' && tools.nginx === undefined) continue
    const server = await open()
    const options = { files: Number(values.files), runs: Number(values.runs), folder: join(folder, 'site') }
    await measure(name, { server, own, others, ...options, ...line })
    for (const { stop } of started.splice(0)) stop()
  }
} finally {
  tidy()
}
