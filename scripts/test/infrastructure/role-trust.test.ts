import { AssumeRoleWithWebIdentityCommand, STSClient } from '@aws-sdk/client-sts'
import type { LocalAws } from '@slipway/local-aws'
import { arnOf, makeRoles, repository, startWithRoles, type Purpose } from './roles.js'

describe('who is trusted', () => {
  let aws: LocalAws
  beforeAll(async () => {
    aws = await startWithRoles()
  })
  afterAll(() => aws.stop())

  const assume = async (
    purpose: string,
    sub: string,
    audience = 'sts.amazonaws.com',
    arn: (purpose: string) => string = arnOf,
  ): Promise<string> => {
    const client = new STSClient({
      region: aws.world.region,
      endpoint: aws.world.endpoint,
      credentials: { accessKeyId: '', secretAccessKey: '' },
      maxAttempts: 1,
    })
    const token = aws.identity.oidc.token(audience, { sub })
    const command = new AssumeRoleWithWebIdentityCommand({
      RoleArn: arn(purpose),
      RoleSessionName: 'run-1',
      WebIdentityToken: token,
    })
    return client.send(command).then(
      () => 'assumed',
      (error: unknown) => (error instanceof Error ? error.name : String(error)),
    )
  }
  const main = `repo:${repository}:ref:refs/heads/main`
  const production = `repo:${repository}:environment:production`
  const pullRequest = `repo:${repository}:pull_request`
  const trusted: Readonly<Record<Purpose, readonly string[]>> = {
    build: [main],
    deploy: [production],
    publish: [production],
    preview: [pullRequest],
    plan: [pullRequest, main],
    provision: [production],
    cloudformation: [],
  }
  const subjects = [
    main,
    production,
    pullRequest,
    `repo:${repository}:ref:refs/heads/feature`,
    `repo:${repository}:ref:refs/tags/v1`,
    `repo:${repository}:ref:refs/heads/main2`,
    `repo:${repository}:environment:staging`,
    `repo:${repository}:environment:production-2`,
    // Others who have the names: the old form, and the same names with other ids.
    'repo:octo-org/orders:environment:production',
    'repo:octo-org@66/orders@74:environment:production',
    'repo:octo-org@65/orders@75:ref:refs/heads/main',
    'repo:octo-org@65/orders-fork@80:environment:production',
    'repo:stranger/orders:pull_request',
  ]

  it.each(Object.entries(trusted))('%s is for these jobs and no others', async (purpose, wanted) => {
    const outcomes = await Promise.all(
      subjects.map(async (sub) => [sub, await assume(purpose, sub)] as const),
    )
    expect(
      outcomes
        .filter(([, outcome]) => outcome === 'assumed')
        .map(([sub]) => sub)
        .sort(),
    ).toEqual([...wanted].sort())
    expect(new Set(outcomes.map(([, outcome]) => outcome).filter((one) => one !== 'assumed'))).toEqual(
      new Set(['AccessDenied']),
    )
  })

  it.each([
    ['names alone', 'octo-org/orders', undefined, ['octo-org/orders']],
    ['numbers', 'octo-org@65/orders@74', undefined, ['octo-org@65/orders@74']],
    [
      'both, while it changes',
      'octo-org@65/orders@74',
      'octo-org/orders',
      ['octo-org/orders', 'octo-org@65/orders@74'],
    ],
  ])('a repository whose tokens have %s', async (_form, Repository, FormerRepository, trustedNames) => {
    const RolePrefix = `by-${trustedNames.length}-${Repository.length}`
    makeRoles(aws, { Repository, RolePrefix, ...(FormerRepository && { FormerRepository }) })
    const names = [
      'octo-org/orders',
      'octo-org@65/orders@74',
      'octo-org@65/orders@75',
      'octo-org@66/orders@74',
    ]
    const jobs = {
      build: 'ref:refs/heads/main',
      deploy: 'environment:production',
      publish: 'environment:production',
      preview: 'pull_request',
      plan: 'pull_request',
      provision: 'environment:production',
    }
    for (const [purpose, job] of Object.entries(jobs)) {
      const outcomes = await Promise.all(
        names.map((name) =>
          assume(purpose, `repo:${name}:${job}`, undefined, (one) => arnOf(one, RolePrefix)),
        ),
      )
      const assumed = names.filter((_name, index) => outcomes[index] === 'assumed')
      expect([purpose, assumed]).toEqual([purpose, trustedNames])
    }
  })

  it("takes no token that is made for somebody else's ears", async () => {
    await expect(assume('deploy', production, 'https://github.com/octo-org')).resolves.toBe(
      'InvalidIdentityTokenException',
    )
  })
})
