// What is measured. Every publisher meets the same files and a bucket of its own; one after another, in one run.
import { rmSync } from 'node:fs'
import { median, printTable } from '../table.mjs'
import { run } from './run.mjs'
import { changeSome, makeLarge, makeSite, touchAll } from './site.mjs'

const gibibyte = 1024 ** 3
// Who takes longer is measured once: what differs from run to run is small beside that.
const slowSeconds = 20

/**
 * - `before`: published first, unmeasured
 * - `change`: what happens to the files between that and the measured publish
 */
export const scenarios = {
  first: { title: 'First publish', make: smallFiles },
  touched: { title: 'Nothing changed, all times touched', make: smallFiles, before: true, change: touchAll },
  'one-percent': {
    title: '1 % changed, all times touched',
    make: smallFiles,
    before: true,
    change(folder, paths) {
      touchAll(folder, paths)
      changeSome(folder, paths, 100)
    },
  },
  large: { title: 'One file of 1 GiB', make: (folder) => makeLarge(folder, 'film.mp4', gibibyte) },
  memory: {
    title: '100,000 files, first publish (memory)',
    make: (folder) => makeSite(folder, 100_000, 1024),
    peers: ['s5cmd sync'],
    again: true,
  },
  sink: {
    title: 'First publish into a sink (ceiling of the client)',
    make: smallFiles,
    // The others read back what they wrote.
    peers: ['aws s3 sync', 's5cmd sync', 'aws s3 sync (128)', 's5cmd sync (128)'],
  },
}

function smallFiles(folder, { files }) {
  return makeSite(folder, files, 10 * 1024)
}

export async function measure(name, options) {
  const { server, own, others, folder, runs, files, latencyMs } = options
  const scenario = scenarios[name]
  const publishers = [own, ...others.filter((peer) => scenario.peers?.includes(peer.name) ?? true)]
  const count = scenario.make === smallFiles ? `, ${files} files` : ''
  console.log(`\n${scenario.title}${count}${latencyMs === 0 ? '' : `, ${latencyMs} ms of latency`}`)
  const paths = scenario.make(folder, { files })
  const rows = []
  let ours
  for (const [index, publisher] of publishers.entries()) {
    const results = []
    for (let attempt = 0; attempt < runs; attempt++) {
      const bucket = `bench-${name}-${index}-${attempt}`
      server.createBucket(bucket)
      const publish = () => run(publisher.command(folder, bucket, server.port))
      try {
        if (scenario.before) await publish()
        scenario.change?.(folder, paths)
        const result = await publish()
        results.push(result)
        if (result.seconds > slowSeconds) attempt = runs
        if (scenario.again && publisher === own) await again(publish, rows)
      } catch (error) {
        console.log(`${publisher.name} failed: ${error.message}`)
      }
      server.removeBucket(bucket)
    }
    if (results.length === 0) continue
    const seconds = median(results.map((result) => result.seconds))
    const cpu = median(results.map((result) => result.cpuSeconds))
    const peak = Math.max(...results.map((result) => result.peakMiB))
    ours ??= seconds
    rows.push([
      publisher.name,
      `${seconds.toFixed(2)} s`,
      `${(seconds / ours).toFixed(1)} x`,
      `${cpu.toFixed(2)} s`,
      `${peak.toFixed(0)} MiB`,
    ])
  }
  printTable(['', 'time', 'beside ours', 'its processor time', 'peak memory'], rows)
  rmSync(folder, { recursive: true, force: true })
}

/** The same once more: nothing to do, and a manifest to read. */
async function again(publish, rows) {
  const { seconds, cpuSeconds, peakMiB } = await publish()
  rows.push([
    'the same again',
    `${seconds.toFixed(2)} s`,
    '',
    `${cpuSeconds.toFixed(2)} s`,
    `${peakMiB.toFixed(0)} MiB`,
  ])
}
