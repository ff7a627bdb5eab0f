import { pages, PreviewWorld } from './preview-world.js'

// Each is several runs of the bundle, on machines that do other things too.
jest.setTimeout(120_000)

const byHost = { 'preview-url': 'https://{preview}.preview.example.com' }
const host = 'pr-7.preview.example.com'

describe('previews of pull requests', () => {
  let world: PreviewWorld
  afterEach(() => world.close())

  it('are seen by their host beside the site, changed by the next push, and gone when it is closed', async () => {
    world = await PreviewWorld.open()
    const { aws, github } = world
    await world.step({ run: 1, mode: 'publish', files: pages('live'), pullRequest: undefined })
    const before = world.keys.map((key) => [key, aws.s3.object('orders-web', key)?.etag])

    const first = await world.step({ run: 2, files: pages('one'), inputs: byHost })
    expect(first).toMatchObject({ exitCode: 0, annotations: [] })
    // The logo is the site's own: copied, not sent.
    expect(first.outputs).toMatchObject({
      outcome: 'published',
      url: `https://${host}/`,
      release: 'pr-7',
      uploaded: '2',
      unchanged: '1',
      'changed-paths': '["about.html","index.html","logo.svg"]',
    })
    expect(await world.visit('/', host)).toBe('<h1>one</h1>')
    expect(await world.visit('/logo.svg', host)).toBe('<svg/>')
    expect(await world.visit('/robots.txt', host)).toBe('User-agent: *\nDisallow: /\n')
    expect(await world.visit('/')).toBe('<h1>live</h1>')
    expect(await world.visit('/about.html')).toBe('<h1>About live</h1>')
    // Nowhere else: not by path, not under another name, not by where it lies.
    expect(await world.visit('/_preview/pr-7/')).toBe('404')
    expect(await world.visit('/_previews/pr-7/index.html')).toBe('404')
    expect(await world.visit('/_previews/pr-7/index.html', host)).toBe('404')
    expect(await world.visit('/', 'pr-8.preview.example.com')).toBe('404')
    expect(await world.visit('/_preview/pr-7/', 'pr-8.preview.example.com')).toBe('404')
    expect(await world.visit('/_previews/pr-7/.slipway/manifest.json', host)).toBe('404')

    aws.journal.clear()
    const second = await world.step({
      run: 3,
      files: { ...pages('one'), 'index.html': 'two' },
      inputs: byHost,
    })
    expect(second.outputs).toMatchObject({
      outcome: 'published',
      uploaded: '0',
      updated: '1',
      unchanged: '2',
    })
    expect(await world.visit('/', host)).toBe('two')
    expect(aws.journal.calls.filter((call) => call.endsWith(':UpdateKeys'))).toEqual([])
    expect(aws.journal.calls.filter((call) => call.endsWith(':CreateInvalidation'))).toHaveLength(1)
    const again = await world.step({
      run: 4,
      files: { ...pages('one'), 'index.html': 'two' },
      inputs: byHost,
    })
    expect(again.outputs).toMatchObject({ outcome: 'unchanged', url: `https://${host}/` })
    expect(again.outputs['invalidation-ids']).toBe('')

    expect(github.deployments.all.map(({ environment, sha }) => [environment, sha])).toEqual(
      Array(3).fill(['preview/pr-7', 'b'.repeat(40)]),
    )
    expect(github.deployments.all.at(-1)).toMatchObject({
      transient_environment: true,
      production_environment: false,
    })
    expect(github.deployments.all.at(-1)?.statuses.at(-1)).toMatchObject({
      state: 'success',
      environment_url: `https://${host}/`,
    })
    expect(github.comments.all).toHaveLength(1)
    expect(github.comments.all[0]?.body).toContain(`<https://${host}/>`)
    expect(github.comments.all[0]?.body).toContain('Commit <code>bbbbbbbbbbbb</code>')

    const closed = await world.step({ run: 5, mode: 'remove-preview', inputs: byHost })
    expect(closed).toMatchObject({ exitCode: 0, annotations: [] })
    expect(closed.outputs).toMatchObject({ outcome: 'removed', deleted: '3', release: 'pr-7', url: '' })
    expect(await world.visit('/', host)).toBe('404')
    expect(world.keys.filter((key) => key.startsWith('_previews/'))).toEqual([])
    expect(github.deployments.all.map(({ id }) => github.deployments.statesOf(id))).toEqual(
      Array(3).fill('in_progress success inactive'),
    )
    expect(github.comments.all).toHaveLength(1)
    expect(github.comments.all[0]?.body).toContain('Removed the preview')
    expect((await world.step({ run: 6, mode: 'remove-preview' })).outputs).toMatchObject({
      outcome: 'unchanged',
    })
    // The late push of a run that began before it was closed.
    const late = await world.step({ run: 4, files: pages('late'), inputs: byHost })
    expect(late).toMatchObject({ exitCode: 0, outputs: { outcome: 'superseded' } })
    expect(world.keys.filter((key) => key.startsWith('_previews/'))).toEqual([])
    expect(github.comments.all[0]?.body).toContain('There is no preview')

    // All that time nothing of the site itself was written.
    expect(
      world.keys
        .filter((key) => key !== '.slipway/previews.json')
        .map((key) => [key, aws.s3.object('orders-web', key)?.etag]),
    ).toEqual(before)
    expect(await world.visit('/')).toBe('<h1>live</h1>')
  })

  it('are seen by a path beside a release, with their own redirects and clean names', async () => {
    world = await PreviewWorld.open({ hasHeaders: true })
    const edge = { 'edge-function': 'orders-web-edge', 'key-value-store': 'orders-web' }
    const live = { ...pages('live'), _redirects: '/old /about 302' }
    await world.step({
      run: 1,
      mode: 'publish',
      files: live,
      inputs: { mode: 'release', ...edge },
      pullRequest: undefined,
    })
    const files = { ...pages('one'), _redirects: '/old /index.html 302' }
    const step = await world.step({ run: 2, files, inputs: { 'clean-urls': 'true' } })
    const url = 'https://www.example.com/_preview/pr-7/'
    expect(step.outputs).toMatchObject({ outcome: 'published', url, uploaded: '2', unchanged: '1' })
    expect(await world.visit('/_preview/pr-7/')).toBe('<h1>one</h1>')
    expect(await world.visit('/_preview/pr-7/about')).toBe('<h1>About one</h1>')
    expect(await world.visit('/_preview/pr-7/old')).toBe('302 /_preview/pr-7/index.html')
    expect(await world.visit('/')).toBe('<h1>live</h1>')
    expect(await world.visit('/old')).toBe('302 /about')
    expect(await world.visit('/', host)).toBe('<h1>live</h1>')
    expect(await world.robotsOf('/_preview/pr-7/about')).toBe('noindex')
    expect(await world.robotsOf('/about')).toBeUndefined()

    const other = { ...files, 'about.html': 'changed', _redirects: '/old /about.html 302' }
    await world.step({ run: 3, files: other, inputs: { 'clean-urls': 'true' } })
    expect(await world.visit('/_preview/pr-7/about')).toBe('changed')
    expect(await world.visit('/_preview/pr-7/old')).toBe('302 /_preview/pr-7/about.html')

    await world.step({ run: 4, mode: 'remove-preview' })
    expect(await world.visit('/_preview/pr-7/')).toBe('404')
    // Nothing of it is left at the edge; the site and its rules are.
    const keys = Object.keys(world.aws.cloudFront.keys('orders-web'))
    expect(keys.filter((key) => key.startsWith('preview/'))).toEqual([])
    expect(new Set(keys.map((key) => key.split('/')[0]))).toEqual(new Set(['site', 'rules']))
    expect(keys.filter((key) => key.startsWith('rules/'))).toHaveLength(1)
    expect(await world.visit('/old')).toBe('302 /about')
  })

  it('need no function: a folder, whose pages are seen by their names', async () => {
    world = await PreviewWorld.open({ hasEdge: false })
    await world.step({ run: 1, mode: 'publish', files: pages('live'), pullRequest: undefined })
    const step = await world.step({ run: 2, files: pages('one') })
    const url = 'https://www.example.com/_preview/pr-7/index.html'
    expect(step).toMatchObject({ exitCode: 0, annotations: [], outputs: { outcome: 'published', url } })
    expect(await world.visit('/_preview/pr-7/index.html')).toBe('<h1>one</h1>')
    await world.step({ run: 3, files: { ...pages('one'), 'index.html': 'two' } })
    expect(await world.visit('/_preview/pr-7/index.html')).toBe('two')
    expect(
      (await world.step({ run: 4, mode: 'publish', files: pages('live 2'), pullRequest: undefined }))
        .exitCode,
    ).toBe(0)
    expect(await world.visit('/_preview/pr-7/index.html')).toBe('two')
    await world.put('_preview/pr-7/notes.txt', 'by somebody else')
    const closed = await world.step({ run: 5, mode: 'remove-preview' })
    expect(closed.outputs).toMatchObject({ outcome: 'removed', deleted: '3' })
    expect(closed.annotations).toMatchObject([{ level: 'warning' }])
    expect(closed.annotations[0]?.message).toContain('_preview/pr-7/notes.txt')
    expect(world.previewKeys).toEqual(['_preview/pr-7/notes.txt'])
    expect(await world.visit('/')).toBe('<h1>live 2</h1>')
  })

  it('say before anything is written where they could not be seen', async () => {
    world = await PreviewWorld.open({ hasEdge: false, originPath: '/_releases/a1' })
    const step = await world.step({ run: 1, files: pages('one') })
    expect(step.exitCode).toBe(1)
    expect(step.annotations[0]?.message).toContain('does not show _preview/')
    const wide = await world.step({
      run: 2,
      files: pages('one'),
      inputs: {
        'edge-function': 'orders-web-edge',
        'key-value-store': 'orders-web',
        'preview-url': 'https://{preview}.example.com',
      },
    })
    expect(wide.exitCode).toBe(1)
    expect(world.keys).toEqual([])
    expect(world.github.deployments.all.map(({ id }) => world.github.deployments.statesOf(id))).toEqual([
      'in_progress error',
      'in_progress error',
    ])
  })

  it('go when nobody comes for them any more, and never while somebody publishes them', async () => {
    world = await PreviewWorld.open()
    await world.step({ run: 1, files: pages('old'), pullRequest: 7 })
    await world.step({ run: 2, files: pages('kept'), pullRequest: 8, inputs: { 'preview-expiry': '10m' } })
    expect(await world.visit('/_preview/pr-7/')).toBe('<h1>old</h1>')
    // So slow that each step takes longer than this.
    world.aws.faults.add({ calls: 's3:PutObject', kind: 'slow', ms: 200 })
    const brief = { 'preview-expiry': '1s' }
    const step = await world.step({ run: 3, files: pages('new'), pullRequest: 9, inputs: brief })
    expect(step).toMatchObject({ exitCode: 0, outputs: { outcome: 'published' } })
    expect(step.stdout).toContain('Removed the preview pr-7')
    expect(step.summary).toContain('Forgotten previews that were removed (2)')
    expect(await world.visit('/_preview/pr-7/')).toBe('404')
    expect(await world.visit('/_preview/pr-9/')).toBe('<h1>new</h1>')
    expect(world.previewKeys.filter((key) => !key.startsWith('_previews/pr-9/'))).toEqual([])
    expect(world.github.deployments.all.map(({ id }) => world.github.deployments.statesOf(id))).toEqual([
      'in_progress success inactive',
      'in_progress success inactive',
      'in_progress success',
    ])
    // A failure there is a warning.
    world.aws.faults.add({ calls: 's3:DeleteObjects', kind: 'access-denied' })
    const refused = await world.step({ run: 4, files: pages('x'), pullRequest: 10, inputs: brief })
    expect(refused).toMatchObject({ exitCode: 0, outputs: { outcome: 'published' } })
    expect(refused.annotations).toMatchObject([{ level: 'warning' }])
  })

  it('wait for each other, and the newest wins', async () => {
    world = await PreviewWorld.open()
    // So slow that they meet.
    world.aws.faults.add({ calls: 's3:PutObject', kind: 'slow', ms: 200 })
    const [older, newer, other] = await Promise.all([
      world.step({ run: 1, files: pages('older') }),
      world.step({ run: 2, files: pages('newer') }),
      world.step({ run: 3, files: pages('other'), pullRequest: 8 }),
    ])
    expect([older.exitCode, newer.exitCode, other.exitCode]).toEqual([0, 0, 0])
    expect(newer.outputs.outcome).toBe('published')
    expect(['published', 'superseded']).toContain(older.outputs.outcome)
    expect(await world.visit('/_preview/pr-7/')).toBe('<h1>newer</h1>')
    expect(await world.visit('/_preview/pr-8/')).toBe('<h1>other</h1>')
    expect(world.previewKeys).toHaveLength(6)
  })

  it('of a plan is a comment alone', async () => {
    world = await PreviewWorld.open()
    const step = await world.step({ run: 1, mode: 'plan', files: pages('one') })
    expect(step).toMatchObject({ exitCode: 0, annotations: [], outputs: { outcome: 'planned' } })
    expect(world.keys).toEqual([])
    expect(world.github.deployments.all).toEqual([])
    expect(world.github.comments.all[0]?.body).toContain('What a publish would change')
    expect(world.github.comments.all[0]?.body).toContain('about.html')
    await world.step({ run: 2, mode: 'plan', files: pages('one'), inputs: { comment: 'false' } })
    await world.step({ run: 3, mode: 'plan', files: pages('one'), pullRequest: undefined })
    expect(world.github.journal.lines.filter((line) => line.startsWith('POST'))).toHaveLength(1)
    // The site itself is announced where an environment is named, and writes into no pull request unasked.
    const production = { environment: 'production' }
    await world.step({ run: 4, mode: 'publish', files: pages('one'), inputs: production })
    expect(world.github.deployments.all).toMatchObject([
      { environment: 'production', task: 'site:orders-web/' },
    ])
    expect(world.github.deployments.all[0]?.statuses.at(-1)).toMatchObject({
      state: 'success',
      environment_url: 'https://www.example.com/',
    })
    expect(world.github.comments.all).toHaveLength(1)
  })

  it('that fail before they are shown leave the site as it is, and are gone on with', async () => {
    world = await PreviewWorld.open()
    await world.step({ run: 1, mode: 'publish', files: pages('live'), pullRequest: undefined })
    world.aws.faults.add({ calls: 'cloudfront-keyvaluestore:UpdateKeys', kind: 'access-denied' })
    const failed = await world.step({ run: 2, files: pages('one') })
    expect(failed).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed', url: '' } })
    expect(await world.visit('/')).toBe('<h1>live</h1>')
    expect(world.github.deployments.statesOf(1)).toBe('in_progress failure')
    expect(world.github.comments.all[0]?.body).toContain('The site itself was not touched')
    world.aws.faults.clear()
    const healed = await world.step({ run: 3, files: pages('one') })
    expect(healed.outputs).toMatchObject({ outcome: 'published', uploaded: '0' })
    expect(await world.visit('/_preview/pr-7/')).toBe('<h1>one</h1>')
    expect(await world.visit('/')).toBe('<h1>live</h1>')
  })

  it('do not fail for the token of a fork, and the policy of the README is enough for them', async () => {
    world = await PreviewWorld.open()
    const role = { 'role-to-assume': world.previewRole(), ...byHost }
    await world.step({ run: 1, mode: 'publish', files: pages('live'), pullRequest: undefined })
    world.aws.journal.clear()
    const step = await world.step({
      run: 2,
      files: { ...pages('one'), _redirects: '/old /about.html 302' },
      inputs: { ...role, 'github-token': 'fork' },
    })
    expect(step).toMatchObject({ exitCode: 0, outputs: { outcome: 'published' } })
    expect(step.annotations.map(({ level }) => level)).toEqual(['notice', 'notice'])
    expect(step.annotations.map(({ message }) => message).join()).toMatch(
      /deployments: write.*pull-requests: write/s,
    )
    await world.step({ run: 3, files: { 'index.html': 'two' }, inputs: { ...role, 'keep-old-assets': '0' } })
    const closed = await world.step({ run: 4, mode: 'remove-preview', inputs: role })
    expect(closed).toMatchObject({ exitCode: 0, outputs: { outcome: 'removed' } })
    const written = world.aws.journal
      .permissions()
      .filter(({ action }) => action === 's3:PutObject' || action === 's3:DeleteObject')
      .map(({ resource }) => resource.replace('arn:aws:s3:::orders-web/', ''))
    expect(
      written.filter((key) => !key.startsWith('_previews/pr-7/') && key !== '.slipway/previews.json'),
    ).toEqual([])
    expect(written.length).toBeGreaterThan(10)
    // Nothing is documented that is never asked for, but to make the function, and for large files.
    const asked = new Set(world.aws.journal.permissions().map(({ action }) => action))
    expect(world.previewActions.filter((action) => !asked.has(action))).toEqual([
      's3:AbortMultipartUpload',
      'cloudfront:CreateFunction',
      'cloudfront:PublishFunction',
      'cloudfront:TestFunction',
      'cloudfront:UpdateFunction',
    ])
  })
})
