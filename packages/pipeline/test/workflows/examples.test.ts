import { readdirSync } from 'node:fs'
import { checkWorkflow, describeWith } from '@slipway/testkit'
import { example, examplesFolder } from './example.js'
import { closed, pullRequest, push, taskDefinition, WorkflowWorld } from './world.js'

jest.setTimeout(120_000)

it.each(readdirSync(examplesFolder).filter((name) => name.endsWith('.yml')))(
  'GitHub would start %s: what it uses is there, with the permissions that it asks for',
  (name) => {
    expect(() => checkWorkflow(example(name))).not.toThrow()
  },
)

describeWith('act', 'the example', () => {
  let world: WorkflowWorld
  afterEach(() => world.close())

  it('blue-green-with-approval.yml tells a pull request what would change; roll-back.yml puts back', async () => {
    world = await WorkflowWorld.open()
    await world.createService('orders')
    const files = { 'deploy/task-definition.yaml': JSON.stringify({ ...taskDefinition, memory: '1024' }) }
    const looks = [{ Effect: 'Allow', Action: ['ecs:Describe*', 'ecs:List*'], Resource: '*' }]
    const vars = {
      PLAN_ROLE: world.createRole('plan', 'pull_request', looks),
      DEPLOY_ROLE: world.createRole('deploy', 'environment:production', world.deployStatements('orders')),
      REGISTRY: 'registry.example.com',
    }
    const plan = await world.run(example('blue-green-with-approval.yml'), pullRequest, { files, vars })
    expect(plan.exitCode).toBe(0)
    expect(world.github.comments.all).toMatchObject([
      { number: 7, body: expect.stringContaining('memory') as unknown },
    ])

    await world.deploy('orders', 'orders:2')
    expect(await world.revisionOf('orders')).toBe('orders:2')
    const inputs = { service: 'orders', to: '' }
    const back = await world.run(example('roll-back.yml'), { name: 'workflow_dispatch', inputs }, { vars })
    expect(back.exitCode).toBe(0)
    expect(await world.revisionOf('orders')).toBe('orders:1')
  })

  it('site-with-previews.yml shows a pull request beside the site, until it is closed', async () => {
    world = await WorkflowWorld.open('ap-northeast-2')
    const { id } = await world.createSite('orders-web', 'EDFDVBD6EXAMPLE')
    const vars = {
      SITE_ROLE: world.createRole('site', 'environment:site', world.publishStatements('orders-web', id)),
      PREVIEW_ROLE: world.createRole('preview', 'pull_request', world.previewStatements('orders-web', id)),
    }
    const site = (text: string): Record<string, string> => ({
      'package.json': JSON.stringify({
        name: 'web',
        version: '1.0.0',
        scripts: { build: 'mkdir dist && cp index.html dist' },
      }),
      'package-lock.json': JSON.stringify({
        name: 'web',
        version: '1.0.0',
        lockfileVersion: 3,
        packages: { '': { name: 'web', version: '1.0.0' } },
      }),
      'index.html': text,
    })
    const workflow = example('site-with-previews.yml')
    const keys = (): readonly string[] =>
      world.aws.s3.keys('orders-web').filter((key) => key.endsWith('index.html'))
    expect((await world.run(workflow, push, { files: site('one'), vars })).exitCode).toBe(0)
    expect(keys()).toEqual(['index.html'])
    expect((await world.run(workflow, pullRequest, { files: site('two'), vars })).exitCode).toBe(0)
    expect(keys()).toEqual(['_previews/pr-7/index.html', 'index.html'])
    expect(world.github.comments.all).toHaveLength(1)
    expect((await world.run(workflow, closed, { files: site('two'), vars })).exitCode).toBe(0)
    expect(keys()).toEqual(['index.html'])
  })
})
