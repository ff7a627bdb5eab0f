import { describeWith, documentedPolicy } from '@slipway/testkit'
import { push, region, WorkflowWorld } from './world.js'

jest.setTimeout(120_000)

const files = { Dockerfile: 'FROM scratch\nARG TARGETARCH\nCOPY content /$TARGETARCH\n', content: 'orders' }

describeWith('act', 'build.yml', () => {
  describeWith('docker', 'on a machine with Docker', () => {
    let world: WorkflowWorld
    beforeEach(async () => {
      world = await WorkflowWorld.open()
      await world.createRepository('orders-api')
    })
    afterEach(() => world.close())

    it('pushes an image, and hands it on by its digest', async () => {
      const names = { account: world.aws.world.account, region, repository: 'orders-api' }
      const role = world.createRole(
        'build',
        'ref:refs/heads/main',
        documentedPolicy('build-and-push-ecr', names).Statement,
      )
      const caller = `
on: push
jobs:
  build:
    permissions: { contents: read, id-token: write }
    uses: org/actions/.github/workflows/build.yml@v1
    with:
      repository: orders-api
      role-to-assume: ${role}
      aws-region: eu-west-1
`
      const run = await world.run(caller, push, { files })
      expect(run).toMatchObject({ exitCode: 0, outputs: { build: { outcome: 'built', tags: run.sha } } })
      const digest = run.outputs.build?.digest ?? ''
      expect(run.outputs.build?.image).toMatch(new RegExp(`/orders-api@${digest}$`))
      expect(await world.digestOf('orders-api', run.sha)).toBe(digest)
    })
  })
})
