import { describeWith } from '@slipway/testkit'
import { architecturesOf } from '../architectures.js'
import { example } from '../example.js'
import { succeeded } from '../succeeded.js'
import { startRunners, type Runners } from '../two-kinds-of-runners.js'
import { push, WorkflowWorld } from '../world.js'

jest.setTimeout(120_000)

describeWith('act', 'image-of-two-platforms.yml', () => {
  describeWith('docker', 'on a machine with Docker', () => {
    describeWith('buildkitd', 'and BuildKit', () => {
      let world: WorkflowWorld
      let runners: Runners
      beforeEach(async () => {
        runners = await startRunners()
        world = await WorkflowWorld.open('ap-northeast-2')
        await world.createRepository('orders-api')
      })
      afterEach(() => Promise.all([world.close(), runners.close()]))

      it('builds each platform on its runner, joins them, and promotes the whole by its digest', async () => {
        world.aws.ecr.setScanOutcome('orders-api', { takesMs: 0 })
        world.createRole(
          'github-ship',
          ['ref:refs/heads/main', 'environment:production'],
          [
            ...world.pushStatements('orders-api'),
            {
              Effect: 'Allow',
              Action: ['ecr:DescribeImageScanFindings', 'ecr:StartImageScan'],
              Resource: '*',
            },
          ],
        )
        const files = {
          Dockerfile: 'FROM scratch\nARG TARGETARCH\nCOPY content /$TARGETARCH\n',
          content: 'orders',
        }
        const { jobs, outputs, sha } = succeeded(
          await world.run(example('image-of-two-platforms.yml'), push, { files, env: runners.env }),
        )
        expect(Object.keys(jobs).filter((job) => /part-\d$/.test(job))).toHaveLength(2)
        const digest = outputs.image?.digest
        expect(await architecturesOf(world, 'orders-api', 'production')).toEqual(['amd64', 'arm64'])
        for (const tag of ['production', 'main', `sha-${sha.slice(0, 7)}`]) {
          expect(await world.digestOf('orders-api', tag)).toBe(digest)
        }
      })
    })
  })
})
