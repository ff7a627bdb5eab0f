import { join } from 'node:path'
import { describeWith, root } from '@slipway/testkit'
import { pullRequest, push, taskDefinition, WorkflowWorld } from './world.js'

jest.setTimeout(120_000)

const mocha = join(root, 'node_modules/mocha/bin/mocha.js')
const files = {
  'package.json': JSON.stringify({ name: 'orders', scripts: { test: `node ${mocha} test` } }),
  'package-lock.json': '{}',
  'test/sum.test.js': "it('adds up', () => require('node:assert').equal(1 + 1, SUM))\n".replace('SUM', '2'),
  'task-definition.json': JSON.stringify({ ...taskDefinition, family: 'production' }),
  Dockerfile: 'FROM scratch\nCOPY package.json /\n',
}

describeWith('act', 'pipeline.yml', () => {
  describeWith('docker', 'on a machine with Docker', () => {
    let world: WorkflowWorld
    let caller: string
    let roles: { readonly main: string; readonly pull: string }

    beforeAll(async () => {
      world = await WorkflowWorld.open()
      await Promise.all([
        world.createRepository('orders'),
        world.createService('staging'),
        world.createService('production'),
      ])
      const every = [{ Effect: 'Allow', Action: ['ecr:*', 'ecs:*', 'iam:*', 'logs:*'], Resource: '*' }]
      const role = (name: string, subject: string): string => world.createRole(name, subject, every)
      const environment = (name: string): string =>
        JSON.stringify({
          cluster: 'shop',
          service: name,
          'role-to-assume': role(name, `environment:${name}`),
          'plan-role-to-assume': role(`${name}-plan`, 'pull_request'),
        })
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
      build-role-to-assume: BUILD_ROLE
      staging: '${environment('staging')}'
      production: '${environment('production')}'
`
      roles = { main: role('build', 'ref:refs/heads/main'), pull: role('build-pr', 'pull_request') }
    })
    afterAll(() => world.close())

    it('tests and builds a pull request, and tells what production would get', async () => {
      const run = await world.run(caller.replace('BUILD_ROLE', roles.pull), pullRequest, { files })
      expect(run).toMatchObject({ exitCode: 0 })
      expect(await world.revisionOf('staging')).toBe('staging:1')
      expect(await world.revisionOf('production')).toBe('production:1')
      const bodies = world.github.comments.all.map(({ body }) => body)
      expect(bodies).toHaveLength(2)
      expect(bodies.join('\n')).toMatch(/1 passed[\s\S]*orders@sha256/)
    })

    it('brings what is merged to staging and production, the same image', async () => {
      const run = await world.run(caller.replace('BUILD_ROLE', roles.main), push, { files })
      expect(run).toMatchObject({ exitCode: 0 })
      const images = await Promise.all(['staging', 'production'].map((name) => world.imageOf(name)))
      const digest = await world.digestOf('orders', run.sha)
      expect(images).toEqual(Array(2).fill(expect.stringMatching(new RegExp(`/orders@${digest}$`))))
    })

    it('deploys nothing that fails its tests', async () => {
      const before = await world.revisionOf('staging')
      const failing = { ...files, 'test/sum.test.js': files['test/sum.test.js'].replace('2))', '3))') }
      const run = await world.run(caller.replace('BUILD_ROLE', roles.main), push, { files: failing })
      expect(run.exitCode).toBe(1)
      expect(await world.revisionOf('staging')).toBe(before)
    })
  })
})
