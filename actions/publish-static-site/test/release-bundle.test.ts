import { jobTrust, startLocalAws, type LocalAws } from '@slipway/local-aws'
import { documentedPolicy, documentedStatements, type StepResult } from '@slipway/testkit'
import { beginAndLock, makeWorkspace, publishSite, removeWorkspaces } from './site.js'

const site = (name: string): Record<string, string> => ({
  'index.html': `<h1>${name}</h1>`,
  'about.html': `<h1>About ${name}</h1>`,
  'logo.svg': '<svg/>',
  _redirects: '/old /about.html 302',
})

describe('publish-static-site in releases', () => {
  let aws: LocalAws
  let distribution: { readonly id: string; readonly url: string }
  beforeEach(async () => {
    aws = await startLocalAws()
    aws.s3.createBucket('orders-web')
    aws.cloudFront.createKeyValueStore('orders-web')
    // Made and kept up to date by the action; a distribution can only be told of one that is there.
    await publishSite(aws, makeWorkspace(site('zero')), await releaseInputs('release'))
    distribution = await aws.cloudFront.createDistribution({
      id: 'EDFDVBD6EXAMPLE',
      originBucket: 'orders-web',
      defaultRootObject: 'index.html',
      viewerRequest: 'orders-web-edge',
    })
  })
  afterEach(async () => {
    await aws.stop()
    removeWorkspaces()
  })

  const releaseInputs = async (mode: string, id?: string): Promise<Record<string, string>> => ({
    mode,
    'distribution-id': id ?? (await aws.cloudFront.createDistribution({ originBucket: 'orders-web' })).id,
    'edge-function': 'orders-web-edge',
    'key-value-store': 'orders-web',
    'clean-urls': 'true',
  })

  /** Runs the step in a role that may do what the README says, and nothing else. */
  const run = async (mode: string, files: Record<string, string>, more = {}): Promise<StepResult> => {
    const names = { account: aws.world.account, bucket: 'orders-web', 'distribution-id': 'EDFDVBD6EXAMPLE' }
    const { Version, Statement } = documentedPolicy('publish-static-site', names)
    const releases = documentedStatements('publish-static-site', 'Of releases', names)
    const role = aws.identity.createRole({
      name: `release-${Math.random().toString(36).slice(2)}`,
      trustPolicy: jobTrust(aws.world.account),
      policies: [{ Version, Statement: [...Statement, ...releases] }],
    })
    const inputs = await releaseInputs(mode, distribution.id)
    return publishSite(
      aws,
      makeWorkspace(files),
      { ...inputs, 'role-to-assume': role, ...more },
      {
        env: aws.jobEnvironment(),
      },
    )
  }

  const visit = async (path: string): Promise<string> => {
    const answer = await fetch(distribution.url + path, { redirect: 'manual' })
    const to = answer.headers.get('location')
    return to === null ? await answer.text() : `${answer.status} ${to}`
  }

  it('shows a release by one write, goes back by another, and takes redirects and clean names along', async () => {
    const one = await run('release', site('one'), { release: 'v1' })
    expect(one).toMatchObject({ exitCode: 0, annotations: [] })
    expect(one.outputs).toMatchObject({ outcome: 'released', release: 'v1', uploaded: '3' })
    expect([await visit('/'), await visit('/about'), await visit('/old')]).toEqual([
      '<h1>one</h1>',
      '<h1>About one</h1>',
      '302 /about.html',
    ])
    aws.journal.clear()
    const two = await run('release', site('two'), { release: 'v2' })
    expect(two.outputs).toMatchObject({
      outcome: 'released',
      release: 'v2',
      uploaded: '0',
      updated: '2',
      unchanged: '1',
      'changed-paths': '["about.html","index.html"]',
    })
    expect(await visit('/')).toBe('<h1>two</h1>')
    expect(aws.journal.calls.filter((call) => call.endsWith(':UpdateKeys'))).toHaveLength(1)
    expect(aws.journal.calls).not.toContain('cloudfront:CreateInvalidation')
    expect((await run('release', site('two'), { release: 'v2' })).outputs).toMatchObject({
      outcome: 'unchanged',
    })

    const back = await run('rollback', {}, { source: '' })
    expect(back).toMatchObject({ exitCode: 0, outputs: { outcome: 'rolled-back', release: 'v1' } })
    expect(back.stdout).toContain('Rolling back from v2 to v1')
    expect(await visit('/')).toBe('<h1>one</h1>')
    const named = await run('rollback', {}, { source: '', release: 'v2' })
    expect(named.outputs).toMatchObject({ outcome: 'rolled-back', release: 'v2' })
    expect(await visit('/about')).toBe('<h1>About two</h1>')
    expect(named.summary).toContain('Rolled back')
  })

  it.each([
    ['the older one', '7', '8'],
    ['the newer one', '8', '7'],
  ])(
    'has two releases at once wait for each other, and the newest run win: %s first',
    async (_who, ...runs) => {
      const inputs = await releaseInputs('release', distribution.id)
      const begun: Promise<StepResult>[] = []
      for (const number of runs) {
        const env = {
          ...aws.environment,
          GITHUB_SERVER_URL: 'https://github.com',
          GITHUB_REPOSITORY: 'acme/site',
          GITHUB_RUN_ID: number,
        }
        const files = makeWorkspace(site(`run ${number}`))
        const given = { ...inputs, release: `v${number}` }
        const { ended } = await beginAndLock(aws, () => publishSite(aws, files, given, { env }))
        begun.push(ended)
      }
      const both = await Promise.all(begun)
      expect(both.map(({ exitCode }) => exitCode)).toEqual([0, 0])
      expect(both[runs.indexOf('8')]?.outputs).toMatchObject({ outcome: 'released', release: 'v8' })
      expect(await visit('/')).toBe('<h1>run 8</h1>')
    },
  )

  it('says what the distribution has to run before anything is changed', async () => {
    const inputs = await releaseInputs('release')
    const { exitCode, annotations } = await publishSite(aws, makeWorkspace(site('one')), inputs)
    expect(exitCode).toBe(1)
    expect(annotations[0]?.message).toContain('orders-web-edge')
    expect(aws.s3.keys('orders-web')).toEqual([])
  })

  it('leaves the release that is shown whole when it is killed before the switch, and heals', async () => {
    await run('release', site('one'), { release: 'v1' })
    aws.faults.add({ calls: 'cloudfront-keyvaluestore:UpdateKeys', kind: 'access-denied' })
    const failed = await run('release', site('two'), { release: 'v2' })
    expect(failed).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed', release: 'v1' } })
    expect(await visit('/')).toBe('<h1>one</h1>')
    aws.faults.clear()
    expect((await run('release', site('two'), { release: 'v2' })).outputs).toMatchObject({
      outcome: 'released',
    })
    expect(await visit('/')).toBe('<h1>two</h1>')
  })
})
