import { describeWith } from '@slipway/testkit'
import { architecturesOf } from './architectures.js'
import { succeeded } from './succeeded.js'
import { startRunners } from './two-kinds-of-runners.js'
import { push, WorkflowWorld } from './world.js'

jest.setTimeout(120_000)

const files = { Dockerfile: 'FROM scratch\nARG TARGETARCH\nCOPY content /$TARGETARCH\n', content: 'orders' }

describeWith('act', 'build.yml', () => {
  describeWith('docker', 'on a machine with Docker', () => {
    let world: WorkflowWorld
    let caller: string
    beforeEach(async () => {
      world = await WorkflowWorld.open()
      await world.createRepository('orders-api')
      caller = `
on: push
jobs:
  build:
    permissions: { contents: read, id-token: write }
    uses: org/actions/.github/workflows/build.yml@v1
    with:
      repository: orders-api
      role-to-assume: ${world.createRole('build', 'ref:refs/heads/main', world.pushStatements('orders-api'))}
      aws-region: eu-west-1
`
    })
    afterEach(() => world.close())

    it('pushes an image, and hands it on by its digest', async () => {
      const run = succeeded(await world.run(caller, push, { files }))
      expect(run.outputs).toMatchObject({ build: { outcome: 'built', tags: run.sha } })
      const digest = run.outputs.build?.digest ?? ''
      expect(run.outputs.build?.image).toMatch(new RegExp(`/orders-api@${digest}$`))
      expect(await world.digestOf('orders-api', run.sha)).toBe(digest)
    })

    describeWith('buildkitd', 'and BuildKit', () => {
      it('builds each of several platforms on a runner of its own, and hands on the whole', async () => {
        const runners = await startRunners()
        try {
          const several = `${caller}      platforms: '["linux/amd64", "linux/arm64"]'\n`
          const run = succeeded(await world.run(several, push, { files, env: runners.env }))
          expect(Object.keys(run.jobs)).toEqual(
            expect.arrayContaining(['amd64', 'arm64'].map((name) => expect.stringMatching(name) as unknown)),
          )
          expect(run.outputs).toMatchObject({ build: { outcome: 'assembled', tags: run.sha } })
          expect(await architecturesOf(world, 'orders-api', run.sha)).toEqual(['amd64', 'arm64'])
          expect(run.outputs.build?.digest).toBe(await world.digestOf('orders-api', run.sha))
          expect(run.outputs.build?.image).toMatch(
            new RegExp(`/orders-api@${run.outputs.build?.digest ?? '-'}$`),
          )
        } finally {
          await runners.close()
        }
      })
    })
  })
})
