import { AssumeRoleWithWebIdentityCommand, STSClient } from '@aws-sdk/client-sts'
import type { LocalAws } from '@slipway/local-aws'
import { arnOf, repository, startWithRoles, type Purpose } from './roles.js'

describe('who is trusted', () => {
  let aws: LocalAws
  beforeAll(async () => {
    aws = await startWithRoles()
  })
  afterAll(() => aws.stop())

  const assume = async (purpose: Purpose, sub: string, audience: string): Promise<string> => {
    const client = new STSClient({
      region: aws.world.region,
      endpoint: aws.world.endpoint,
      credentials: { accessKeyId: '', secretAccessKey: '' },
      maxAttempts: 1,
    })
    const token = aws.identity.oidc.token(audience, { sub })
    const command = new AssumeRoleWithWebIdentityCommand({
      RoleArn: arnOf(purpose),
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
      subjects.map(async (sub) => [sub, await assume(purpose as Purpose, sub, 'sts.amazonaws.com')] as const),
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

  it("takes no token that is made for somebody else's ears", async () => {
    await expect(assume('deploy', production, 'https://github.com/octo-org')).resolves.toBe(
      'InvalidIdentityTokenException',
    )
  })
})
