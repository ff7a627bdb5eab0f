import { Sha256 } from '@aws-crypto/sha256-js'
import { ECRClient } from '@aws-sdk/client-ecr'
import { SignatureV4 } from '@smithy/signature-v4'
import type { Credentials, LocalAws } from '../../src/index.js'

/** A client of ECR in a region, the embedded AWS's own unless given. */
export function connectEcr(
  aws: LocalAws,
  region = aws.world.region,
  credentials: Credentials = aws.identity.administrator,
): ECRClient {
  return new ECRClient({ endpoint: aws.world.endpoint, region, credentials, maxAttempts: 1 })
}

/** What of an answer's JSON the tests look at. */
export type Answer = Readonly<Record<string, unknown>>

/**
 * A call of ECR Public, signed and sent as its SDK does, which is not among what Slipway is made of.
 * @throws Error `<code>: <message>`
 */
export async function askEcrPublic(
  aws: LocalAws,
  operation: string,
  input: object = {},
  {
    credentials = aws.identity.administrator,
    region = 'us-east-1',
  }: { readonly credentials?: Credentials; readonly region?: string } = {},
): Promise<Answer> {
  const { hostname, port, host } = new URL(aws.world.endpoint)
  const signer = new SignatureV4({ service: 'ecr-public', region, credentials, sha256: Sha256 })
  const body = JSON.stringify(input)
  const { headers } = await signer.sign({
    method: 'POST',
    protocol: 'http:',
    hostname,
    port: Number(port),
    path: '/',
    query: {},
    headers: {
      host,
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': `SpencerFrontendService.${operation}`,
    },
    body,
  })
  const answer = await fetch(aws.world.endpoint, { method: 'POST', headers, body })
  const read = (await answer.json()) as Answer
  if (answer.ok) return read
  throw new Error(`${String(read.__type)}: ${String(read.message)}`)
}
