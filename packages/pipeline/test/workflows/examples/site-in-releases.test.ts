import { describeWith, documentedStatements } from '@slipway/testkit'
import { example } from '../example.js'
import { succeeded } from '../succeeded.js'
import { pullRequest, push, WorkflowWorld } from '../world.js'
import { nodeProject } from './node-project.js'

jest.setTimeout(120_000)

const files = (page: string): Record<string, string> => ({
  ...nodeProject('', 'mkdir dist && cp page.html dist/index.html'),
  'page.html': page,
})

describeWith('act', 'site-in-releases.yml', () => {
  let world: WorkflowWorld
  let url: string
  let vars: Readonly<Record<string, string>>
  const workflow = example('site-in-releases.yml')

  beforeAll(async () => {
    world = await WorkflowWorld.open('ap-northeast-2')
    const site = await world.createSite('orders-web', 'EDFDVBD6EXAMPLE')
    url = site.url
    const { account } = world.aws.world
    const names = { account, bucket: 'orders-web', 'distribution-id': site.id }
    const publishes = world.publishStatements('orders-web', site.id)
    vars = {
      SITE_ROLE: world.createRole('site', 'environment:site', publishes),
      SITE_READER_ROLE: world.createRole('reader', 'pull_request', [
        { Effect: 'Allow', Action: ['s3:ListBucket', 's3:GetObject', 'cloudfront:Get*'], Resource: '*' },
        ...documentedStatements('publish-static-site', 'Of the doctor', names),
      ]),
    }
  })
  afterAll(() => world.close())

  const visit = async (): Promise<string> => (await fetch(url)).text()

  it('releases what is pushed, and puts back by one click what was before', async () => {
    succeeded(await world.run(workflow, push, { files: files('one'), vars }))
    succeeded(await world.run(workflow, push, { files: files('two'), vars }))
    expect(await visit()).toBe('two')
    const click = { name: 'workflow_dispatch', inputs: { release: '' } } as const
    succeeded(await world.run(workflow, click, { vars }))
    expect(await visit()).toBe('one')
  })

  it('tells a pull request what is wrong with bucket and distribution, and changes nothing', async () => {
    const run = await world.run(workflow, pullRequest, { files: files('three'), vars })
    // The site of this world has neither a bucket policy nor a certificate.
    expect(run.jobs['Site/doctor']).toMatchObject({
      result: 'failure',
      log: expect.stringContaining('does not let EDFDVBD6EXAMPLE read orders-web/') as unknown,
    })
    expect(Object.keys(run.jobs)).not.toContain('Site/release')
    expect(await visit()).toBe('one')
  })
})
