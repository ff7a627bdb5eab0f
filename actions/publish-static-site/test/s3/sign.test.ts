import { encodeKey, encodeQuery } from '../../src/s3/wire/encode.js'
import { Signer } from '../../src/s3/wire/sign.js'

describe('a signature', () => {
  // The example of https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html, "GET Bucket Lifecycle".
  it('is the one that AWS documents', () => {
    const headers = new Signer('us-east-1').sign(
      {
        method: 'GET',
        path: '/',
        query: encodeQuery({ lifecycle: '' }),
        headers: { host: 'examplebucket.s3.amazonaws.com' },
        payloadHash: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
      },
      {
        accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
        secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
      },
      Date.UTC(2013, 4, 24),
    )
    expect(headers.authorization).toContain(
      'Signature=fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543',
    )
  })

  it('covers keys as they are sent', () => {
    expect(encodeKey("a b/c+d~'(é)!*%.html")).toBe('a%20b/c%2Bd~%27%28%C3%A9%29%21%2A%25.html')
  })
})
