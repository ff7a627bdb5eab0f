import { explainDenial } from '../../src/registry/registry-denial.js'

const session = 'arn:aws:sts::111122223333:assumed-role/ci/GitHubActions'
const denial = (account: string, why: string): string =>
  `denied: User: ${session} is not authorized to perform: ecr:PutImage on resource: arn:aws:ecr:eu-west-1:${account}:repository/team/orders ${why}`

describe('a denial of the registry', () => {
  it('by another account gives the policy that its repository needs, for the role behind the session', () => {
    const why = 'because no resource-based policy allows the ecr:PutImage action'
    const explained = explainDenial(denial('444455556666', why), 'eu-west-1')
    expect(explained?.message).toBe(
      'Account 444455556666 does not let account 111122223333 use its repository team/orders',
    )
    const hint = explained?.hint ?? ''
    expect(hint).toContain('aws ecr set-repository-policy --repository-name team/orders --region eu-west-1')
    const policy = JSON.parse(hint.slice(hint.indexOf('{'), hint.lastIndexOf('}') + 1)) as object
    expect(policy).toMatchObject({
      Statement: [{ Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::111122223333:role/ci' } }],
    })
  })

  it.each([
    ['in the own account', '111122223333', 'because no resource-based policy allows the ecr:PutImage action'],
    [
      "by the role's own policy",
      '444455556666',
      'because no identity-based policy allows the ecr:PutImage action',
    ],
  ])('%s gives the statement that lacks', (_, account, why) => {
    const explained = explainDenial(denial(account, why), 'eu-west-1')
    expect(explained?.hint).toContain('"Action": "ecr:PutImage"')
    expect(explained?.hint).not.toContain('Principal')
  })

  it('that is explicit is not lifted by any policy of the repository', () => {
    const why = 'with an explicit deny in a service control policy'
    expect(explainDenial(denial('444455556666', why), 'eu-west-1')?.hint).toContain('An explicit Deny stands')
  })

  it('without the words of IAM is none', () => {
    expect(explainDenial('denied: requested access to the resource is denied', 'eu-west-1')).toBeUndefined()
  })
})
