import { startLocalAws, type LocalAws } from '@slipway/local-aws'
import type { StepResult } from '@slipway/testkit'
import { readTemplate, resolve, text } from '@slipway/testkit/cloudformation'
import {
  makeWorkspace,
  publishSite,
  removeWorkspaces,
} from '../../../actions/publish-static-site/test/site.js'
import { roleNames } from './combinations.js'
import type { RoleProperties } from './roles.js'

const files = (name: string): Record<string, string> => ({
  'index.html': `<h1>${name}</h1>`,
  'about.html': `<h1>About ${name}</h1>`,
  _headers: '/*\n  X-Frame-Options: DENY',
})

describe('a site as static-site.yml makes it, published in the role of github-oidc.yml', () => {
  let aws: LocalAws
  let url: string
  beforeAll(async () => {
    aws = await startLocalAws()
    aws.s3.createBucket('orders-web')
    const KeyValueStoreId = aws.cloudFront.createKeyValueStore('orders-web').replace(/.*\//, '')
    const site = resolve(readTemplate('static-site'), { name: 'web', parameters: { SiteName: 'orders-web' } })
    for (const logical of ['Function', 'HeadersFunction']) {
      const { Name, FunctionCode } = site.resources.get(logical)?.properties ?? {}
      aws.cloudFront.createFunction(text(Name), text(FunctionCode), { store: 'orders-web' })
    }
    const distribution = await aws.cloudFront.createDistribution({
      id: roleNames.site.DistributionId,
      originBucket: 'orders-web',
      defaultRootObject: 'index.html',
      invalidationMs: 20,
      viewerRequest: 'orders-web',
      viewerResponse: 'orders-web-headers',
    })
    url = distribution.url
    const parameters = {
      Repository: 'octo-org/orders',
      RolePrefix: 'orders',
      ...roleNames.site,
      KeyValueStoreId,
    }
    const roles = resolve(readTemplate('github-oidc'), { name: 'roles', parameters })
    for (const [logical, { properties }] of roles.resources) {
      if (!logical.endsWith('Role')) continue
      const {
        RoleName: name,
        AssumeRolePolicyDocument: trustPolicy,
        Policies,
      } = properties as unknown as RoleProperties
      aws.identity.createRole({
        name,
        trustPolicy,
        policies: Policies.map(({ PolicyDocument }) => PolicyDocument),
      })
    }
  })
  afterAll(async () => {
    await aws.stop()
    removeWorkspaces()
  })

  const run = (
    job: object,
    inputs: Record<string, string>,
    site: Record<string, string> = {},
  ): Promise<StepResult> =>
    publishSite(
      aws,
      makeWorkspace(site),
      {
        'distribution-id': roleNames.site.DistributionId,
        'edge-function': 'orders-web',
        'key-value-store': 'orders-web',
        'clean-urls': 'true',
        'role-to-assume': `arn:aws:iam::${aws.world.account}:role/orders-publish`,
        ...inputs,
      },
      {
        env: aws.jobEnvironment(job),
      },
    )
  const production = { environment: 'production' }
  const visit = async (path: string): Promise<readonly (string | null)[]> => {
    const response = await fetch(new URL(path, url))
    return [await response.text(), response.headers.get('x-frame-options')]
  }

  it('puts its own code in the place of the first, releases, and goes back', async () => {
    const first = await run(production, { mode: 'release', release: 'v1' }, files('one'))
    expect(first.outputs).toMatchObject({ outcome: 'released' })
    const second = await run(production, { mode: 'release', release: 'v2' }, files('two'))
    expect(second.outputs).toMatchObject({ outcome: 'released' })
    await expect(visit('/about')).resolves.toEqual(['<h1>About two</h1>', 'DENY'])
    const back = await run(production, { mode: 'rollback', source: '' })
    expect(back.outputs).toMatchObject({ outcome: 'rolled-back', release: 'v1' })
    await expect(visit('/about')).resolves.toEqual(['<h1>About one</h1>', 'DENY'])
  })

  it('is not for a job of a pull request', async () => {
    const { exitCode } = await run({ event_name: 'pull_request' }, { mode: 'publish' }, files('three'))
    expect(exitCode).toBe(1)
    await expect(visit('/about')).resolves.toEqual(['<h1>About one</h1>', 'DENY'])
  })
})
