import { mayRead } from '../../src/doctor/may-read.js'
import { arn, objects, policyOf, granting } from './facts.js'

describe('whether a bucket policy lets a distribution read', () => {
  const service = { Service: 'cloudfront.amazonaws.com' }
  const allow = { Effect: 'Allow', Principal: service, Action: 's3:GetObject', Resource: objects }
  const source = (operator: string, value: string): object => ({
    Condition: { [operator]: { 'aws:sourceArn': value } },
  })
  const deny = { Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: [objects] }
  it.each<[string, readonly object[]]>([
    ['yes', [granting]],
    [
      'yes',
      [
        {
          ...allow,
          Action: ['s3:Get*'],
          ...source('ArnLike', 'arn:aws:cloudfront::123456789012:distribution/*'),
        },
      ],
    ],
    ['yes', [{ ...allow, Condition: { StringEquals: { 'AWS:SourceAccount': '123456789012' } } }]],
    ['yes', [granting, { ...deny, Condition: { Bool: { 'aws:SecureTransport': 'false' } } }]],
    ['yes', [granting, { ...deny, ...source('StringNotEquals', arn) }]],
    ['anyone', [allow]],
    ['other', [{ ...allow, ...source('StringEquals', 'arn:aws:cloudfront::123456789012:distribution/E2') }]],
    ['denied', [granting, deny]],
    [
      'denied',
      [granting, { ...deny, ...source('StringNotEquals', 'arn:aws:cloudfront::1:distribution/E2') }],
    ],
    ['unclear', [granting, { ...deny, Condition: { NotIpAddress: { 'aws:SourceIp': '10.0.0.0/8' } } }]],
    ['no', []],
    ['no', [{ ...allow, Action: 's3:ListBucket' }]],
    ['no', [{ ...allow, Resource: 'arn:aws:s3:::orders-web' }]],
    ['no', [{ ...allow, Resource: 'arn:aws:s3:::orders-web/other/*' }]],
    ['no', [{ ...allow, Principal: { AWS: 'arn:aws:iam::123456789012:root' } }]],
  ])('%s: %j', (expected, statements) => {
    const reader = { arn, objectArn: 'arn:aws:s3:::orders-web/index.html', identity: undefined }
    expect(mayRead(policyOf(...statements), reader)).toBe(expected)
  })
})
