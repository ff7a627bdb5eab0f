import { request } from 'node:http'
import { describeWith } from '@slipway/testkit'
import { closed, fromFork, pullRequest, push, WorkflowWorld } from './world.js'

jest.setTimeout(120_000)

const preview = 'pr-7.preview.example.com'

describeWith('act', 'publish-site.yml', () => {
  let world: WorkflowWorld
  let url: string
  let caller: string

  beforeAll(async () => {
    world = await WorkflowWorld.open()
    const site = await world.createSite('orders-web')
    url = site.url
    const publishes = world.createRole(
      'publish',
      'environment:www',
      world.publishStatements('orders-web', site.id),
    )
    const previews = world.createRole(
      'preview',
      'pull_request',
      world.previewStatements('orders-web', site.id),
    )
    caller = `
on:
  push: { branches: [main] }
  pull_request: { types: [opened, synchronize, reopened, closed] }
jobs:
  site:
    permissions: { contents: read, id-token: write, deployments: write, pull-requests: write }
    uses: org/actions/.github/workflows/publish-site.yml@v1
    with:
      environment: www
      build-command: mkdir -p dist && sed "s/VERSION/$(cat version)/" page.html > dist/index.html
      source: dist
      bucket: orders-web
      distribution-id: ${site.id}
      edge-function: orders-web-edge
      key-value-store: orders-web
      verify-url: ${url}
      preview-url: https://{preview}.preview.example.com
      role-to-assume: ${publishes}
      preview-role-to-assume: ${previews}
      aws-region: eu-west-1
`
  })
  afterAll(() => world.close())

  const files = (version: string): Record<string, string> => ({ version, 'page.html': '<h1>VERSION</h1>' })

  /** What a browser gets: the body, or the status. */
  function visit(host: string): Promise<string> {
    return new Promise((resolve, reject) => {
      const asked = request(url, { headers: { host } }, (answer) => {
        let text = ''
        answer.setEncoding('utf8').on('data', (part: string) => (text += part))
        answer.once('end', () => resolve(answer.statusCode === 200 ? text : String(answer.statusCode)))
      })
      asked.once('error', reject)
      asked.end()
    })
  }

  it('publishes what is pushed', async () => {
    const run = await world.run(caller, push, { files: files('one') })
    expect(run).toMatchObject({ exitCode: 0, outputs: { site: { outcome: 'published' } } })
    expect(await visit('www.example.com')).toBe('<h1>one</h1>')
  })

  it('shows a pull request beside it, until that is closed', async () => {
    const opened = await world.run(caller, pullRequest, { files: files('two') })
    expect(opened).toMatchObject({
      exitCode: 0,
      outputs: { site: { outcome: 'published', release: 'pr-7', url: `https://${preview}/` } },
    })
    expect(await visit(preview)).toBe('<h1>two</h1>')
    expect(await visit('www.example.com')).toBe('<h1>one</h1>')
    expect(world.github.comments.all).toMatchObject([
      { number: 7, body: expect.stringContaining(`<https://${preview}/>`) as unknown },
    ])
    expect(world.github.deployments.all).toMatchObject([
      { environment: 'preview/pr-7', sha: opened.sha, transient_environment: true },
    ])

    const gone = await world.run(caller, closed, { files: files('two') })
    expect(gone).toMatchObject({ exitCode: 0, outputs: { site: { outcome: 'removed' } } })
    expect(await visit(preview)).toBe('404')
    expect(await visit('www.example.com')).toBe('<h1>one</h1>')
    expect(world.github.comments.all).toHaveLength(1)
    expect(world.github.deployments.statesOf(1)).toBe('in_progress success inactive')
  })

  it('leaves a pull request of a fork alone', async () => {
    const before = world.aws.journal.calls.length
    const runs = await Promise.all(
      [fromFork, { ...fromFork, action: 'closed' as const }].map((event) =>
        world.run(caller, event, { files: files('evil') }),
      ),
    )
    expect(runs.map(({ exitCode }) => exitCode)).toEqual([0, 0])
    expect(world.aws.journal.calls.slice(before)).toEqual([])
  })
})
