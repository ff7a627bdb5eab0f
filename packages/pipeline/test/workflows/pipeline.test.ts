import { join } from 'node:path'
import { describeWith, root } from '@slipway/testkit'
import { succeeded } from './succeeded.js'
import { closed, pullRequest, push, taskDefinition, WorkflowWorld } from './world.js'

jest.setTimeout(120_000)

const mocha = join(root, 'node_modules/mocha/bin/mocha.js')
const files = {
  'package.json': JSON.stringify({ name: 'orders', scripts: { test: `node ${mocha} test` } }),
  'package-lock.json': '{}',
  'test/sum.test.js': "it('adds up', () => require('node:assert').equal(1 + 1, SUM))\n".replace('SUM', '2'),
  'task-definition.json': JSON.stringify({ ...taskDefinition, family: 'production' }),
  Dockerfile: 'FROM scratch\nCOPY package.json /\n',
  'page.html': '<h1>orders</h1>',
}
const names = ['staging', 'production'] as const

describeWith('act', 'pipeline.yml', () => {
  describeWith('docker', 'on a machine with Docker', () => {
    let world: WorkflowWorld
    let caller: string
    let urls: readonly string[]

    beforeAll(async () => {
      world = await WorkflowWorld.open()
      await world.createRepository('orders')
      const sites: string[] = []
      const settings: string[] = []
      for (const name of names) {
        await world.createService(name)
        const { id, url } = await world.createSite(`orders-${name}`)
        sites.push(url)
        settings.push(JSON.stringify(environment(name, id, url)))
      }
      urls = sites
      const pushes = world.pushStatements('orders')
      caller = `
on:
  push: { branches: [main] }
  pull_request: { types: [opened, synchronize, reopened, closed] }
jobs:
  ship:
    permissions: { contents: read, id-token: write, checks: write, deployments: write, pull-requests: write }
    uses: org/actions/.github/workflows/pipeline.yml@v1
    with:
      aws-region: eu-west-1
      repository: orders
      container-name: orders
      task-definition: task-definition.json
      build-role-to-assume: ${world.createRole('build', 'ref:refs/heads/main', pushes)}
      pull-request-build-role-to-assume: ${world.createRole('build-pr', 'pull_request', pushes)}
      source: site
      site-build-command: mkdir site && cp page.html site/index.html
      staging: '${settings[0] ?? ''}'
      production: '${settings[1] ?? ''}'
`
    })
    afterAll(() => world.close())

    /** No role can do more than its part, and none that a pull request takes on changes what main serves. */
    function environment(name: string, id: string, url: string): object {
      const bucket = `orders-${name}`
      const role = (suffix: string, subject: string, statements: readonly object[]): string =>
        world.createRole(`${name}-${suffix}`, subject, statements)
      return {
        cluster: 'shop',
        service: name,
        bucket,
        'distribution-id': id,
        'edge-function': `${bucket}-edge`,
        'key-value-store': bucket,
        'site-url': url,
        'preview-url': 'https://{preview}.preview.example.com',
        'role-to-assume': role('deploy', `environment:${name}`, world.deployStatements(name)),
        'site-role-to-assume': role('publish', `environment:${name}`, world.publishStatements(bucket, id)),
        ...(name === 'staging'
          ? { 'preview-role-to-assume': role('preview', 'pull_request', world.previewStatements(bucket, id)) }
          : {
              'plan-role-to-assume': role('plan', 'pull_request', [
                { Effect: 'Allow', Action: ['ecs:Describe*', 'ecs:List*'], Resource: '*' },
              ]),
            }),
      }
    }

    const pages = (): readonly string[] =>
      names.flatMap((name) =>
        world.aws.s3
          .keys(`orders-${name}`)
          .filter((key) => key.endsWith('index.html'))
          .map((key) => `${name}/${key}`),
      )

    it('tests and builds a pull request, shows its site, and tells what production would get', async () => {
      succeeded(await world.run(caller, pullRequest, { files }))
      expect(await world.revisionOf('staging')).toBe('staging:1')
      expect(await world.revisionOf('production')).toBe('production:1')
      const bodies = world.github.comments.all.map(({ body }) => body)
      expect(bodies).toHaveLength(3)
      const told = bodies.join('\n')
      for (const part of ['1 passed', 'orders@sha256', 'pr-7.preview.example.com'])
        expect(told).toContain(part)
      expect(pages()).toEqual(['staging/_previews/pr-7/index.html'])
    })

    it('brings what is merged to staging and production, the same image, and the site', async () => {
      const run = succeeded(await world.run(caller, push, { files }))
      const images = await Promise.all(names.map((name) => world.imageOf(name)))
      const digest = await world.digestOf('orders', run.sha)
      expect(images).toEqual(Array(2).fill(expect.stringMatching(new RegExp(`/orders@${digest}$`))))
      for (const url of urls) expect(await (await fetch(url)).text()).toBe('<h1>orders</h1>')
    })

    it('takes the preview away when the pull request is closed', async () => {
      expect(pages()).toContain('staging/_previews/pr-7/index.html')
      const run = succeeded(await world.run(caller, closed, { files }))
      expect(pages()).toEqual(['staging/index.html', 'production/index.html'])
      expect(Object.keys(run.jobs).filter((job) => job.startsWith('ship/'))).toHaveLength(1)
    })

    it('deploys nothing that fails its tests', async () => {
      const before = await world.revisionOf('staging')
      const failing = { ...files, 'test/sum.test.js': files['test/sum.test.js'].replace('2))', '3))') }
      const run = await world.run(caller, push, { files: failing })
      expect(run.exitCode).toBe(1)
      expect(await world.revisionOf('staging')).toBe(before)
    })
  })
})
