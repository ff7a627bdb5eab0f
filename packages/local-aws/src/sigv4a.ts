import { createECDH, createHmac, createPublicKey, verify, type KeyObject } from 'node:crypto'

/** The order of P-256 less two: a derived number above it is not taken. */
const highest = BigInt('0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551') - 2n

/**
 * Whether a text was signed by the holder of a secret, with the pair of keys that SigV4A derives from it.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html; the derivation is the one of
 * https://github.com/awslabs/aws-c-auth, NIST SP 800-108 in counter mode
 * @param signature ECDSA in DER, as hex
 */
export function isSignedByPair(
  text: string,
  signature: string,
  holder: { readonly accessKeyId: string; readonly secret: string },
): boolean {
  const key = { key: publicKey(privateKey(holder)), dsaEncoding: 'der' as const }
  try {
    return verify('sha256', Buffer.from(text), key, Buffer.from(signature, 'hex'))
  } catch {
    // What is no DER at all is no signature either.
    return false
  }
}

function privateKey({
  accessKeyId,
  secret,
}: {
  readonly accessKeyId: string
  readonly secret: string
}): Buffer {
  for (let counter = 1; counter <= 254; counter++) {
    const data = Buffer.concat([
      Buffer.from([0, 0, 0, 1]),
      Buffer.from('AWS4-ECDSA-P256-SHA256\0'),
      Buffer.from(accessKeyId),
      Buffer.from([counter, 0, 0, 1, 0]),
    ])
    const derived = createHmac('sha256', `AWS4A${secret}`).update(data).digest()
    const candidate = BigInt(`0x${derived.toString('hex')}`)
    if (candidate <= highest) return Buffer.from((candidate + 1n).toString(16).padStart(64, '0'), 'hex')
  }
  throw new Error('No key of P-256 can be derived from the secret')
}

function publicKey(secret: Buffer): KeyObject {
  const pair = createECDH('prime256v1')
  pair.setPrivateKey(secret)
  // Uncompressed: 04, then x and y.
  const point = pair.getPublicKey()
  const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((part) => part.toString('base64url'))
  return createPublicKey({ format: 'jwk', key: { kty: 'EC', crv: 'P-256', x: x ?? '', y: y ?? '' } })
}
