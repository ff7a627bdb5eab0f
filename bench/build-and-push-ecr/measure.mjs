// Started by ../build-and-push-ecr.mjs.
import { parseArgs } from 'node:util'
import { startLocalAws } from '@slipway/local-aws'
import { median, printTable } from '../table.mjs'
import { createRepositories, makeSource, makeWorld, pushBase, pushImage, touchSource } from './world.mjs'

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    files: { type: 'string', default: '5000' },
    mib: { type: 'string', default: '100' },
  },
})
const runs = Number(values.runs)
const seconds = (ms) => (ms / 1000).toFixed(3)

const aws = await startLocalAws()
const world = makeWorld(aws)
try {
  await createRepositories(aws)
  const base = await pushBase(world)
  const source = makeSource(world, base, { files: Number(values.files), bytes: Number(values.mib) * 2 ** 20 })
  await unchanged(source)
  console.log()
  await promote()
  console.log()
  await overhead(base)
} finally {
  await world.removeAll()
  await aws.stop()
}

/** The same source again, on a runner that starts empty. */
async function unchanged(source) {
  const first = await world.step({ repository: 'orders', context: '.', tags: 'first' }, source)
  if (first.outcome !== 'built') throw new Error(`The first build: ${first.outcome}\n${first.log}`)
  const times = { docker: [], slipway: [], identity: [] }
  for (let run = 0; run < runs; run++) {
    const uri = `${world.host}/plain:run-${run}`
    times.docker.push(
      await world.time(async () => {
        await world.docker('build', '--no-cache', '--quiet', '--tag', uri, source)
        await world.docker('push', '--quiet', uri)
      }),
    )
    const step = await world.step({ repository: 'orders', context: '.', tags: `run-${run}` }, source)
    if (step.outcome !== 'reused') throw new Error(`Not reused: ${step.outcome}\n${step.log}`)
    times.slipway.push(step.ms)
    times.identity.push(Number(/\((\d+) ms\)/.exec(step.log)?.[1]))
  }
  const docker = median(times.docker)
  const slipway = median(times.slipway)
  printTable(
    [`unchanged source, ${values.files} files, ${values.mib} MiB`, 'median s', 'x faster'],
    [
      ['docker build --no-cache && docker push', seconds(docker), '1.0'],
      ['build-and-push-ecr: reused, whole process', seconds(slipway), (docker / slipway).toFixed(1)],
      ['  of it the identity of the context', seconds(median(times.identity)), ''],
    ],
  )
}

/** A tag on an image that is there; docker has to fetch it first, as on a runner that starts empty. */
async function promote() {
  const image = await pushImage(world, Number(values.mib) * 2 ** 20)
  const times = { docker: [], process: [], itself: [] }
  for (let run = 0; run < runs; run++) {
    const copy = `${world.host}/orders:docker-${run}`
    times.docker.push(
      await world.time(async () => {
        await world.docker('pull', '--quiet', image)
        await world.docker('tag', image, copy)
        await world.docker('push', '--quiet', copy)
      }),
    )
    await world.docker('rmi', image, copy)
    const step = await world.step({
      repository: 'orders',
      'promote-from': 'image',
      tags: `promoted-${run}`,
    })
    if (step.outcome !== 'promoted') throw new Error(`Not promoted: ${step.outcome}\n${step.log}`)
    times.process.push(step.ms)
    times.itself.push(Number(/Promoted in (\d+) ms/.exec(step.log)?.[1]))
  }
  const docker = median(times.docker)
  const row = (name, ms) => [name, ms.toFixed(0), (docker / ms).toFixed(1)]
  printTable(
    [`promote within a repository, ${values.mib} MiB`, 'median ms', 'x faster'],
    [
      row('docker pull, tag, push', docker),
      row('build-and-push-ecr: the promotion', median(times.itself)),
      row('build-and-push-ecr: whole process, node and SDK loaded', median(times.process)),
    ],
  )
}

/** A build whose source has changed, with the engine's caches as they are for both, by each builder that is here. */
async function overhead(base) {
  const source = makeSource(world, base, { files: 50, bytes: 2 ** 20 })
  const rows = []
  for (const builder of world.builders()) {
    const times = { docker: [], slipway: [] }
    for (let run = 0; run <= runs; run++) {
      touchSource(source, `docker ${builder.name} ${run}`)
      const uri = `${world.host}/plain:overhead-${run}`
      const docker = await world.time(async () => {
        // As the step does it: the newest base, and a label.
        await world.dockerBy(builder, 'build', '--quiet', '--pull', '--label', 'a=b', '--tag', uri, source)
        await world.dockerBy(builder, 'push', '--quiet', uri)
      })
      touchSource(source, `slipway ${builder.name} ${run}`)
      const tags = `${builder.name}-${run}`
      const step = await world.step({ repository: 'orders', tags }, source, builder.env)
      if (step.outcome !== 'built') throw new Error(`Not built: ${step.outcome}\n${step.log}`)
      // The first round warms up.
      if (run > 0) {
        times.docker.push(docker)
        times.slipway.push(step.ms)
      }
    }
    const docker = median(times.docker)
    const slipway = median(times.slipway)
    rows.push(
      [`docker build && docker push, ${builder.name}`, docker.toFixed(0), ''],
      ['build-and-push-ecr: whole process', slipway.toFixed(0), (slipway - docker).toFixed(0)],
    )
  }
  printTable(['a build of 50 files, changed', 'median ms', 'adds ms'], rows)
}
