import { describeWith } from '@slipway/testkit'
import { closed, fromFork, pullRequest, push, taskDefinition, WorkflowWorld } from './world.js'

jest.setTimeout(120_000)

const files = { 'deploy/task-definition.json': JSON.stringify(taskDefinition) }

describeWith('act', 'deploy-ecs.yml', () => {
  let world: WorkflowWorld
  let caller: string

  beforeAll(async () => {
    world = await WorkflowWorld.open()
    await world.createService('orders')
    const deploys = world.createRole('deploy', 'environment:production', world.deployStatements('orders'))
    const looks = world.createRole('look', 'pull_request', [
      { Effect: 'Allow', Action: ['ecs:Describe*', 'ecs:List*'], Resource: '*' },
    ])
    caller = `
on:
  push: { branches: [main] }
  pull_request: { types: [opened, synchronize, reopened, closed] }
permissions: {}
jobs:
  deploy:
    permissions: { contents: read, id-token: write, deployments: write, pull-requests: write }
    uses: org/actions/.github/workflows/deploy-ecs.yml@v1
    with:
      environment: production
      cluster: shop
      service: orders
      task-definition: deploy/task-definition.json
      image: orders:2
      role-to-assume: ${deploys}
      plan-role-to-assume: ${looks}
      aws-region: eu-west-1
`
  })
  afterAll(() => world.close())

  it('tells a pull request what would change, and changes nothing', async () => {
    const run = await world.run(caller, pullRequest, { files })
    expect(run).toMatchObject({ exitCode: 0, outputs: { deploy: { outcome: 'planned' } } })
    expect(Object.keys(run.jobs)).toContain('deploy/Plan for orders')
    expect(world.github.comments.all).toHaveLength(1)
    expect(world.github.comments.all[0]).toMatchObject({
      number: 7,
      body: expect.stringContaining('orders:2') as unknown,
    })
    expect(await world.revisionOf('orders')).toBe('orders:1')
  })

  it('has nothing to say of a pull request that is closed or of a fork, which has no role', async () => {
    const runs = await Promise.all([closed, fromFork].map((event) => world.run(caller, event, { files })))
    for (const run of runs) {
      expect(run.exitCode).toBe(0)
      expect(Object.keys(run.jobs).filter((job) => job.startsWith('deploy/'))).toEqual([])
    }
    expect(await world.revisionOf('orders')).toBe('orders:1')
  })

  it('deploys what is pushed, as the environment', async () => {
    const run = await world.run(caller, push, { files })
    expect(run).toMatchObject({ exitCode: 0, outputs: { deploy: { outcome: 'succeeded' } } })
    expect(await world.revisionOf('orders')).toBe('orders:2')
    expect(run.outputs.deploy?.['task-definition-arn']).toMatch(/task-definition\/orders:2$/)
    expect(run.jobs['deploy/Deploy orders']?.summary).toContain('orders')
  })

  it('fails with the task that crashes, and leaves the version before', async () => {
    world.aws.ecs.script('orders:3', { exit: { afterMs: 50, code: 1 } })
    const run = await world.run(caller.replace('image: orders:2', 'image: orders:3'), push, { files })
    expect(run.exitCode).toBe(1)
    const deploy = run.jobs['deploy/Deploy orders']
    expect(deploy?.result).toBe('failure')
    expect(deploy?.log).toContain('outcome=rolled-back')
    expect(await world.revisionOf('orders')).toBe('orders:2')
  })

  it('cannot deploy as another environment: the role knows this one alone', async () => {
    const run = await world.run(caller.replace('environment: production', 'environment: staging'), push, {
      files,
    })
    expect(run.exitCode).toBe(1)
    expect(run.jobs['deploy/Deploy orders']?.log).toContain('AssumeRoleWithWebIdentity')
  })

  it('is refused by GitHub where the caller gives less than it asks for', async () => {
    const less = caller.replace('deployments: write, ', '')
    await expect(world.run(less, push, { files })).rejects.toThrow(
      "The nested job 'deploy/deploy' is requesting 'deployments: write', but is only allowed 'deployments: none'",
    )
  })
})
