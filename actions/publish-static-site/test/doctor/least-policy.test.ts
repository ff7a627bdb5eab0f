import { documentedPolicy, documentedStatements } from '@slipway/testkit'
import { leastPolicies, type PolicyWish, type Statement } from '../../src/doctor/least-policy.js'
import { printPolicies } from '../../src/doctor/print-policies.js'
import { decryptingStatement } from '../../src/doctor/snippets.js'
import { arn } from './facts.js'

describe('the least policy', () => {
  const wish: PolicyWish = {
    bucket: 'orders-web',
    prefix: '',
    region: 'eu-west-1',
    distributions: [{ id: 'E1', arn }],
    deletesRemoved: true,
    hasTags: false,
    keyId: undefined,
    edge: undefined,
    switchesOrigins: false,
  }
  const edge = { functionName: 'site', keyValueStore: 'site' }
  const of = (modes: string, more: Partial<PolicyWish> = {}): readonly Statement[] =>
    leastPolicies({ ...wish, ...more }).find((role) => role.modes.startsWith(modes))?.statements ?? []
  const sids = (modes: string, more: Partial<PolicyWish> = {}): readonly string[] =>
    of(modes, more).map(({ Sid }) => Sid)
  const names = { account: '123456789012', bucket: 'orders-web', 'distribution-id': 'E1' }
  const actionsOf = (
    statements: readonly { readonly Action: string | readonly string[] }[],
  ): readonly string[] => [...new Set(statements.flatMap(({ Action }) => Action))].sort()

  it('of a publish is that of the README, for this bucket, prefix and distribution', () => {
    const { Statement: documented } = documentedPolicy('publish-static-site', names)
    expect(of('publish').map(({ Action, Resource }) => [[...Action], Resource])).toEqual(
      documented.map(({ Action, Resource }) => [[Action].flat(), [Resource].flat()]),
    )
    expect(of('publish', { prefix: 'docs/' })[1]?.Resource).toEqual(['arn:aws:s3:::orders-web/docs/*'])
  })

  it.each([
    ['Of releases', 'publish, plan, release', /^Release/],
    ['Of previews', 'preview', /^Preview/],
  ])('has the statements of the README: %s', (heading, modes, sid) => {
    const documented = documentedStatements('publish-static-site', heading, names)
    const own = of(modes, { edge }).filter(({ Sid }) => sid.test(Sid))
    expect(own.map(({ Sid, Action }) => [Sid, [...Action].sort()])).toEqual(
      documented.map(({ Sid, Action }) => [Sid, [Action].flat().sort()]),
    )
  })

  it('of the doctor is what the README says beside that of a publish', () => {
    const beside = documentedStatements('publish-static-site', 'Of the doctor', names)
    const { Statement: publishing } = documentedPolicy('publish-static-site', names)
    const own = actionsOf(of('doctor'))
    expect(own).toEqual(expect.arrayContaining([...actionsOf(beside)]))
    const known = [...actionsOf(beside), ...actionsOf(publishing)]
    expect(own.filter((action) => !known.includes(action))).toEqual([])
  })

  it('has the statements of the README for a key, for roles and for CloudFront', () => {
    const ofKey = { ...names, region: 'eu-west-1', 'key-id': 'k1' }
    const keyId = 'arn:aws:kms:eu-west-1:123456789012:key/k1'
    const own = [...of('publish', { keyId }), ...of('doctor', { keyId })].filter(({ Sid }) =>
      Sid.endsWith('Key'),
    )
    expect(own.map(({ Resource, ...rest }) => ({ ...rest, Resource: Resource[0] }))).toEqual(
      documentedStatements('publish-static-site', 'Of a KMS key', ofKey),
    )
    const bucket = printPolicies(wish).find(({ title }) => title.startsWith('The bucket policy'))
    expect((JSON.parse(bucket?.text ?? '') as { Statement: unknown }).Statement).toEqual(
      documentedStatements('publish-static-site', 'Of CloudFront', names),
    )
    const two = printPolicies({
      ...wish,
      keyId,
      distributions: [
        { id: 'E1', arn },
        { id: 'E2', arn: `${arn}2` },
      ],
    })
    expect(JSON.parse(two.at(-1)?.text ?? '')).toEqual(decryptingStatement([arn, `${arn}2`]))
  })

  it.each<[string, Partial<PolicyWish>, readonly string[]]>([
    ['publish', {}, ['ListSite', 'WriteSite', 'Invalidate', 'CachePolicies']],
    ['publish', { distributions: [] }, ['ListSite', 'WriteSite']],
    ['publish', { keyId: 'k1' }, ['ListSite', 'WriteSite', 'UseKey', 'Invalidate', 'CachePolicies']],
    [
      'publish, plan, release, rollback',
      { edge },
      [
        ...['ListSite', 'WriteSite', 'Invalidate', 'CachePolicies'],
        ...['ReleaseCopies', 'ReleaseSwitch', 'ReleaseFunction', 'ReleaseDistribution'],
      ],
    ],
    [
      'publish, plan, release, rollback',
      { switchesOrigins: true },
      ['ListSite', 'WriteSite', 'Invalidate', 'CachePolicies', 'ReleaseCopies', 'ReleaseDistribution'],
    ],
    ['plan alone', {}, ['ListSite', 'ReadSite', 'ReadDistribution', 'CachePolicies']],
    [
      'preview',
      {},
      ['PreviewList', 'PreviewRead', 'PreviewWrite', 'PreviewNames', 'PreviewDistribution', 'CachePolicies'],
    ],
    ['doctor', { distributions: [] }, ['DoctorBucket', 'DoctorManifest']],
    [
      'doctor',
      { keyId: 'k1' },
      ['DoctorBucket', 'DoctorManifest', 'DoctorKey', 'DoctorSite', 'DoctorDistribution'],
    ],
  ])('of %s with %j holds %j', (modes, more, expected) => {
    expect(sids(modes, more)).toEqual(expected)
  })

  it('of a plan changes nothing', () => {
    const changing = /Put|Delete|Create|Update|Publish|Abort|Generate/
    expect(
      actionsOf(of('plan alone', { edge, keyId: 'k1' })).filter((action) => changing.test(action)),
    ).toEqual([])
  })

  it('holds only what the inputs ask for, in their partition', () => {
    expect(of('publish', { deletesRemoved: false, hasTags: true })[1]?.Action).toEqual([
      's3:GetObject',
      's3:PutObject',
      's3:AbortMultipartUpload',
      's3:PutObjectTagging',
    ])
    const inChina = of('publish', { region: 'cn-north-1', keyId: 'k1', edge })
    expect(inChina.find(({ Sid }) => Sid === 'UseKey')?.Resource).toEqual([
      'arn:aws-cn:kms:cn-north-1:*:key/k1',
    ])
    expect(inChina.find(({ Sid }) => Sid === 'ReleaseFunction')?.Resource).toContain(
      'arn:aws-cn:cloudfront::123456789012:function/site-headers',
    )
  })
})
