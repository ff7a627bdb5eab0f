import { describeWith } from '@slipway/testkit'
import { push, WorkflowWorld } from './world.js'

jest.setTimeout(120_000)

describeWith('act', 'rollback.yml', () => {
  let world: WorkflowWorld
  let site: { readonly id: string; readonly url: string }
  const environment = 'environment: production'
  let roles: { readonly service: string; readonly site: string }

  beforeAll(async () => {
    world = await WorkflowWorld.open()
    await world.createService('orders')
    site = await world.createSite('orders-web')
    roles = {
      service: world.createRole('deploy', 'environment:production', world.deployStatements('orders')),
      site: world.createRole(
        'publish',
        'environment:production',
        world.publishStatements('orders-web', site.id),
      ),
    }
  })
  afterAll(() => world.close())

  const ofSite = (): string => `
      bucket: orders-web
      distribution-id: ${site.id}
      edge-function: orders-web-edge
      key-value-store: orders-web
      aws-region: eu-west-1`

  const ship = (): string => `
on: push
jobs:
  service:
    permissions: { contents: read, id-token: write, deployments: write, pull-requests: write }
    uses: org/actions/.github/workflows/deploy-ecs.yml@v1
    with:
      ${environment}
      cluster: shop
      service: orders
      image: orders:2
      role-to-assume: ${roles.service}
      aws-region: eu-west-1
  site:
    permissions: { contents: read, id-token: write, deployments: write, pull-requests: write }
    uses: org/actions/.github/workflows/publish-site.yml@v1
    with:
      ${environment}
      mode: release
      source: site
      verify-url: ${site.url}
      role-to-assume: ${roles.site}${ofSite()}
`
  const rollBack = (): string => `
on: { workflow_dispatch: { inputs: { to: { description: A revision } } } }
jobs:
  back:
    permissions: { contents: read, id-token: write, deployments: write }
    uses: org/actions/.github/workflows/rollback.yml@v1
    with:
      ${environment}
      cluster: shop
      service: orders
      to: \${{ inputs.to }}
      role-to-assume: ${roles.service}
      site-role-to-assume: ${roles.site}${ofSite()}
`
  const visit = async (): Promise<string> => (await fetch(site.url)).text()

  it('puts service and site back to what was before, and can be told where to', async () => {
    const onlySite = ship().replace(/ {2}service:\n[\s\S]*(?= {2}site:\n)/, '')
    const first = await world.run(onlySite, push, { files: { 'site/index.html': 'one' } })
    expect(first.exitCode).toBe(0)
    const second = await world.run(ship(), push, { files: { 'site/index.html': 'two' } })
    expect(second.exitCode).toBe(0)
    expect([await world.revisionOf('orders'), await visit()]).toEqual(['orders:2', 'two'])

    const back = await world.run(rollBack(), { name: 'workflow_dispatch' })
    expect(back).toMatchObject({ exitCode: 0, outputs: { back: { outcome: 'succeeded' } } })
    expect(back.outputs.back?.release).toBe(first.outputs.site?.release)
    expect([await world.revisionOf('orders'), await visit()]).toEqual(['orders:1', 'one'])

    const onlyService = rollBack().replace(/^ +bucket: .*\n/m, '')
    const forth = await world.run(onlyService, { name: 'workflow_dispatch', inputs: { to: '2' } })
    expect(forth.exitCode).toBe(0)
    expect([await world.revisionOf('orders'), await visit()]).toEqual(['orders:2', 'one'])
    expect(Object.keys(forth.jobs)).not.toContain('back/No site')
  })
})
