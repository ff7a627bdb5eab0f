import { checkBucketName } from '../src/s3/bucket-name.js'

describe('checkBucketName', () => {
  it.each(['orders-web', 'a1b', 'www.example.com', 'a'.repeat(63)])('takes %s', (name) => {
    expect(checkBucketName(name)).toBeUndefined()
  })

  it.each(['ab', 'Orders', 'orders_web', '-orders', 'orders-', 'a..b', '192.168.0.1', 'a'.repeat(64)])(
    'says what a bucket is called instead of %s',
    (name) => {
      expect(checkBucketName(name)).toEqual({
        problem: `is ${JSON.stringify(name)}`,
        accepts: 'the name of a bucket: 3 to 63 lower-case letters, digits, hyphens and dots',
      })
    },
  )

  it.each([
    ['s3://orders-web', 'an s3:// URI', 'bucket: orders-web'],
    ['s3://orders-web/', 'an s3:// URI', 'bucket: orders-web'],
    ['s3://orders-web/docs/', 'an s3:// URI', 'bucket: orders-web, and prefix: docs'],
    ['arn:aws:s3:::orders-web', 'an ARN', 'bucket: orders-web'],
    ['arn:aws:s3:::orders-web/*', 'an ARN', 'bucket: orders-web'],
    ['https://orders-web.s3.eu-west-1.amazonaws.com/docs', 'a URL', 'bucket: orders-web, and prefix: docs'],
    ['orders-web/docs', 'a path', 'bucket: orders-web, and prefix: docs'],
  ])('says which part of %s to give', (given, kind, part) => {
    expect(checkBucketName(given)).toEqual({
      problem: `is ${JSON.stringify(given)}, ${kind}`,
      accepts: `the name alone; give ${part}`,
    })
  })
})
