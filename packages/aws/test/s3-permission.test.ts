import { explainAwsError } from '../src/index.js'
import { s3Permission } from '../src/s3-permission.js'

describe('s3Permission', () => {
  it.each([
    ['ListObjectsV2', { Bucket: 'b', Prefix: 'docs/' }, 's3:ListBucket', 'arn:aws:s3:::b'],
    ['HeadBucket', { Bucket: 'b' }, 's3:ListBucket', 'arn:aws:s3:::b'],
    ['PutObject', { Bucket: 'b', Key: 'a/b' }, 's3:PutObject', 'arn:aws:s3:::b/a/b'],
    ['UploadPart', { Bucket: 'b', Key: 'a/b' }, 's3:PutObject', 'arn:aws:s3:::b/a/b'],
    ['DeleteObjects', { Bucket: 'b', Delete: {} }, 's3:DeleteObject', 'arn:aws:s3:::b/*'],
    ['ListBuckets', {}, 's3:ListBuckets', '*'],
  ])('names what IAM is asked for %s', (operation, input, action, resource) => {
    expect(s3Permission(operation, input)).toEqual({ action, resource })
  })

  it('is what a plain "Access Denied" is explained with', () => {
    const denied = Object.assign(new Error('Access Denied'), { name: 'AccessDenied' })
    const permission = s3Permission('ListObjectsV2', { Bucket: 'b' })
    const error = explainAwsError(denied, {
      service: 's3',
      operation: 'ListObjectsV2',
      region: 'eu-west-1',
      permission,
    })
    expect(error.message).toBe('AWS denied s3:ListBucket on arn:aws:s3:::b')
  })
})
