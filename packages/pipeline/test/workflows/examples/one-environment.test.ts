import { describeWith } from '@slipway/testkit'
import { example } from '../example.js'
import { succeeded } from '../succeeded.js'
import { push, taskDefinition, WorkflowWorld } from '../world.js'
import { nodeProject } from './node-project.js'

jest.setTimeout(120_000)

/** The task definition of a service whose container has its name. */
const definition = (name: string): string =>
  JSON.stringify({ ...taskDefinition, family: name, containerDefinitions: [{ name, image: 'its' }] })

describeWith('act', 'an example of one environment', () => {
  describeWith('docker', 'on a machine with Docker', () => {
    let world: WorkflowWorld

    beforeEach(async () => {
      world = await WorkflowWorld.open('ap-northeast-2')
      await world.createCluster('production')
    })
    afterEach(() => world.close())

    async function provide(service: string): Promise<void> {
      await Promise.all([world.createService(service, 'production'), world.createRepository(service)])
    }
    /** What a service of `production` runs, and what the commit's tag stands on. */
    const images = async (service: string, sha: string): Promise<readonly string[]> => [
      (await world.imageOf(service, 'production')).replace(/^.*\//, ''),
      `${service}@${await world.digestOf(service, sha)}`,
    ]
    const site = 'mkdir -p dist && cp page.html dist/index.html'

    it('service-and-site.yml tests both, deploys one and publishes the other', async () => {
      await provide('orders-api')
      const { url } = await world.createSite('orders-web', 'E2EXAMPLE1SITE')
      world.createRole('github-ship', 'ref:refs/heads/main', [
        ...world.pushStatements('orders-api'),
        ...world.deployStatements('orders-api', 'production'),
        ...world.publishStatements('orders-web', 'E2EXAMPLE1SITE'),
      ])
      const files = {
        ...nodeProject('api/'),
        'api/task-definition.json': definition('orders-api'),
        ...nodeProject('web/', site),
        'web/page.html': 'one',
      }
      const run = succeeded(await world.run(example('service-and-site.yml'), push, { files }))
      const [running, pushed] = await images('orders-api', run.sha)
      expect(running).toBe(pushed)
      expect(await (await fetch(url)).text()).toBe('one')
      for (const job of ['api', 'web']) expect(run.jobs[`Ship/${job}`]?.summary).toContain('1 passed')
    })

    it('single-actions.yml hands on the image by its digest, each step in its own role', async () => {
      await provide('orders-api')
      const environment = 'environment:production'
      world.createRole('github-build', environment, world.pushStatements('orders-api'))
      world.createRole('github-deploy', environment, world.deployStatements('orders-api', 'production'))
      const files = { ...nodeProject(''), 'task-definition.json': definition('orders-api') }
      const run = succeeded(await world.run(example('single-actions.yml'), push, { files }))
      const [running, pushed] = await images('orders-api', run.sha)
      expect(running).toBe(pushed)
      expect(run.jobs['Ship step by step/ship']?.summary).toContain('1 passed')
    })

    it('from-aws-actions.yml reports tests, deploys the image and publishes what was built', async () => {
      await provide('orders')
      const { url } = await world.createSite('orders-web', 'E2EXAMPLE1SITE')
      world.createRole('github-ship', 'environment:production', [
        ...world.pushStatements('orders'),
        ...world.deployStatements('orders', 'production'),
        ...world.publishStatements('orders-web', 'E2EXAMPLE1SITE'),
      ])
      const files = {
        ...nodeProject('', `cd web && ${site}`),
        'deploy/task-definition.json': definition('orders'),
        'web/page.html': 'two',
      }
      const run = succeeded(await world.run(example('from-aws-actions.yml'), push, { files }))
      const [running, pushed] = await images('orders', run.sha)
      expect(running).toBe(pushed)
      expect(await (await fetch(url)).text()).toBe('two')
      expect(world.github.checkRuns.all).toMatchObject([{ headSha: run.sha, conclusion: 'success' }])
    })
  })
})
