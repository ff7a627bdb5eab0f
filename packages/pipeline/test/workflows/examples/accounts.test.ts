import { describeWith } from '@slipway/testkit'
import { example } from '../example.js'
import { succeeded } from '../succeeded.js'
import { pullRequest, push, taskDefinition, WorkflowWorld } from '../world.js'
import { startApplication, withAddresses, type Application } from './application.js'
import { nodeProject } from './node-project.js'
import { webpackProject } from './webpack-project.js'

jest.setTimeout(120_000)

const looks = [{ Effect: 'Allow', Action: ['ecs:Describe*', 'ecs:List*'], Resource: '*' }]
/** The digest at the end of an image's name. */
const digestOf = (image: string): string => image.replace(/^.*@/, '')

describeWith('act', 'an example of several accounts', () => {
  describeWith('docker', 'on a machine with Docker', () => {
    /** The account with the repository is the embedded AWS's own; each of the others has a cluster. */
    let world: WorkflowWorld
    let application: Application
    beforeEach(async () => {
      application = await startApplication()
      world = await WorkflowWorld.open('ap-northeast-2', { account: '111111111111' })
    })
    afterEach(() => Promise.all([world.close(), application.close()]))

    async function provide(own: WorkflowWorld, cluster: string, service: string): Promise<void> {
      await own.createCluster(cluster)
      await own.createService(service, cluster)
      own.createRole('github-deploy', `environment:${cluster}`, own.deployStatements(service, cluster))
    }

    it('promote-between-accounts.yml: production runs, from its own registry, what staging has tried', async () => {
      const [staging, production] = [world.inAccount('222222222222'), world.inAccount('333333333333')]
      await provide(staging, 'staging', 'orders')
      await provide(production, 'production', 'orders')
      for (const { account } of [world, production]) {
        const registry = await world.aws.ecr.registry({ account })
        registry.createRepository('orders')
      }
      world.createRole('github-build', 'ref:refs/heads/main', world.pushStatements('orders'))
      const images = 'environment:production-images'
      const reads = ['BatchGetImage', 'GetDownloadUrlForLayer', 'BatchCheckLayerAvailability']
      const Action = [...reads, 'ListImageReferrers', 'DescribeRepositories'].map((action) => `ecr:${action}`)
      world.createRole('github-read-images', images, [
        { Effect: 'Allow', Action: 'ecr:GetAuthorizationToken', Resource: '*' },
        {
          Effect: 'Allow',
          Action,
          Resource: `arn:aws:ecr:ap-northeast-2:${world.account}:repository/orders`,
        },
      ])
      production.createRole('github-build', images, production.pushStatements('orders'))
      const workflow = withAddresses(example('promote-between-accounts.yml'), {
        'https://staging.example.com': application.url,
        'https://orders.example.com': application.url,
        // The embedded registries are told apart by loopback addresses: none names its account.
        'promote-from: ${{ needs.build.outputs.image }}':
          "promote-from: orders@${{ needs.build.outputs.digest }}\n          promote-from-registry-id: '111111111111'",
      })
      const files = {
        ...nodeProject(''),
        'deploy/task-definition.json': JSON.stringify(taskDefinition),
      }
      const { outputs } = succeeded(await world.run(workflow, push, { files }))
      const tried = await staging.imageOf('orders', 'staging')
      expect(tried).toBe(outputs.build?.image)
      const running = await production.imageOf('orders', 'production')
      expect(running).toBe(outputs.copy?.image)
      expect(running).not.toBe(tried)
      expect(digestOf(running)).toBe(digestOf(tried))
      expect(await production.digestOf('orders', 'production')).toBe(digestOf(tried))
      expect(application.asked).toEqual(['/health', '/health'])
    })

    it('node-api-and-webpack-site.yml: a preview and a plan first, then staging, then production', async () => {
      const production = world.inAccount('222222222222')
      await provide(world, 'staging', 'shop-api')
      await provide(production, 'production', 'shop-api')
      await world.createRepository('shop-api')
      const sites = {
        staging: await world.createSite('shop-web-staging', 'E1STAGING', 'shop-web-staging'),
        production: await production.createSite('shop-web', 'E2PRODUCTION', 'shop-web'),
      }
      world.createRole('github-build', 'ref:refs/heads/main', world.pushStatements('shop-api'))
      world.createRole('github-build-pull-request', 'pull_request', world.pushStatements('shop-api'))
      world.createRole(
        'github-preview',
        'pull_request',
        world.previewStatements('shop-web-staging', 'E1STAGING'),
      )
      world.createRole(
        'github-publish',
        'environment:staging',
        world.publishStatements('shop-web-staging', 'E1STAGING'),
      )
      production.createRole('github-plan', 'pull_request', looks)
      production.createRole(
        'github-publish',
        'environment:production',
        production.publishStatements('shop-web', 'E2PRODUCTION'),
      )
      const workflow = withAddresses(example('node-api-and-webpack-site.yml'), {
        'https://api.staging.example.com': application.url,
        'https://api.example.com': application.url,
        // The names of the distributions are in no DNS.
        '"E1STAGING"': `"E1STAGING", "site-url": "${sites.staging.url}"`,
        '"E2PRODUCTION"': `"E2PRODUCTION", "site-url": "${sites.production.url}"`,
      })
      const definition = { ...taskDefinition, containerDefinitions: [{ name: 'shop-api', image: 'its' }] }
      const files = (title: string): Readonly<Record<string, string>> => ({
        ...nodeProject('api/'),
        ...webpackProject(title),
        'api/task-definition.json': JSON.stringify({ ...definition, family: 'shop-api' }),
      })
      const titleAt = async (url: string): Promise<string | undefined> =>
        /<title>(.*)<\/title>/.exec(await (await fetch(url)).text())?.[1]
      const previews = (): readonly string[] =>
        world.aws.s3.keys('shop-web-staging').filter((key) => key.startsWith('_previews/pr-7/'))

      succeeded(await world.run(workflow, pullRequest, { files: files('one') }))
      expect(previews()).toContain('_previews/pr-7/index.html')
      const told = world.github.comments.all.map(({ body }) => body).join('\n')
      expect(told).toMatch(/2 passed/)
      expect(told).toContain('https://pr-7.preview.example.com/')
      expect(await world.revisionOf('shop-api', 'staging')).toBe('shop-api:1')

      const { sha } = succeeded(await world.run(workflow, push, { files: files('two') }))
      const digest = await world.digestOf('shop-api', sha)
      const images = [
        await world.imageOf('shop-api', 'staging'),
        await production.imageOf('shop-api', 'production'),
      ]
      expect(images.map(digestOf)).toEqual([digest, digest])
      expect(await Promise.all([sites.staging.url, sites.production.url].map(titleAt))).toEqual([
        'two',
        'two',
      ])
      expect(application.asked).toEqual(['/health', '/health'])
    })
  })
})
