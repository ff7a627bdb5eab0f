import { describeWith } from '@slipway/testkit'
import { example } from '../example.js'
import { succeeded } from '../succeeded.js'
import { push, taskDefinition, WorkflowWorld } from '../world.js'
import { nodeProject } from './node-project.js'

jest.setTimeout(120_000)

const workflow = example('monorepo-with-slipway-yml.yml')
/** The slipway.yml that the example gives at its beginning. */
const slipway = workflow.slice(workflow.indexOf('#   '), workflow.indexOf('\nname:')).replace(/^# {3}/gm, '')
const environments = ['staging', 'production'] as const
const services = ['orders', 'payments'] as const

const service = (name: string): Readonly<Record<string, string>> => ({
  ...nodeProject(`services/${name}/`),
  [`services/${name}/task-definition.json`]: JSON.stringify({
    ...taskDefinition,
    family: name,
    containerDefinitions: [{ name, image: 'its' }],
  }),
})
const repository = (page: string): Readonly<Record<string, string>> => ({
  'slipway.yml': slipway,
  ...service('orders'),
  ...service('payments'),
  ...nodeProject('apps/shop/', 'mkdir dist && cp page.html dist/index.html'),
  'apps/shop/page.html': page,
})

describeWith('act', 'monorepo-with-slipway-yml.yml', () => {
  describeWith('docker', 'on a machine with Docker', () => {
    let world: WorkflowWorld
    let urls: readonly string[]

    beforeAll(async () => {
      world = await WorkflowWorld.open('ap-northeast-2')
      const sites = { staging: 'E1STAGING', production: 'E2PRODUCTION' }
      const made: string[] = []
      for (const service of services) await world.createRepository(service)
      for (const environment of environments) {
        await world.createCluster(environment)
        for (const service of services) await world.createService(service, environment)
        const bucket = `shop-${environment}`
        made.push((await world.createSite(bucket, sites[environment])).url)
        world.createRole(`github-ship-${environment}`, `environment:${environment}`, [
          ...services.flatMap((service) => [
            ...world.pushStatements(service),
            ...world.deployStatements(service, environment),
          ]),
          ...world.publishStatements(bucket, sites[environment]),
        ])
      }
      urls = made
    })
    afterAll(() => world.close())

    const pages = (): Promise<readonly string[]> =>
      Promise.all(urls.map(async (url) => (await fetch(url)).text()))
    const revisions = (): Promise<readonly string[]> =>
      Promise.all(
        environments.flatMap((environment) =>
          services.map((service) => world.revisionOf(service, environment)),
        ),
      )

    it('brings all of it to staging and production, and then what changed alone', async () => {
      const files = repository('one')
      const first = succeeded(await world.run(workflow, push, { files, history: [] }))
      expect(await pages()).toEqual(['one', 'one'])
      const deployed = await revisions()
      const images = await Promise.all(
        environments.map((environment) => world.imageOf('payments', environment)),
      )
      const digest = await world.digestOf('payments', first.sha)
      expect(images).toEqual(Array(2).fill(expect.stringMatching(`/payments@${digest}$`)))

      const history = [files]
      const second = succeeded(await world.run(workflow, push, { files: repository('two'), history }))
      expect(await pages()).toEqual(['two', 'two'])
      expect(await revisions()).toEqual(deployed)
      const summary = second.jobs['Ship/production']?.summary
      expect(summary).toContain('**shop**: changed since')
      for (const service of services) expect(summary).toContain(`**${service}**: nothing of it has changed`)
    })
  })
})
