import type { GetObjectCommandOutput } from '@aws-sdk/client-s3'

/** The bytes of an object. They are put where they belong as they come: collected first, they would be in memory twice. */
export async function readBody({ Body, ContentLength = 0 }: GetObjectCommandOutput): Promise<Buffer> {
  if (Body === undefined) return Buffer.alloc(0)
  let whole = Buffer.allocUnsafeSlow(ContentLength)
  let filled = 0
  // In Node it is a stream of buffers.
  for await (const chunk of Body as AsyncIterable<Buffer>) {
    const needed = filled + chunk.length
    if (needed > whole.length) whole = Buffer.concat([whole.subarray(0, filled)], needed * 2)
    chunk.copy(whole, filled)
    filled = needed
  }
  return whole.subarray(0, filled)
}
