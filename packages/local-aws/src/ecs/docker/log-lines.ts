import type { Readable } from 'node:stream'

const headerLength = 8

/**
 * The lines of a container without a terminal, both its streams, as they come. Each frame has a header: stream, three
 * zeros, length. Source: https://docs.docker.com/reference/api/engine/version/v1.41/#tag/Container/operation/ContainerAttach
 * @param isWhole whether the stream's end is the output's: what follows the last line end is a line then
 */
export async function* logLines(stream: Readable, isWhole: boolean): AsyncGenerator<string> {
  let received = Buffer.alloc(0)
  const unfinished: Record<number, Buffer> = {}
  for await (const chunk of stream) {
    received = Buffer.concat([received, chunk as Buffer])
    while (received.length >= headerLength) {
      const end = headerLength + received.readUInt32BE(4)
      if (received.length < end) break
      const kind = received.readUInt8(0)
      const text = Buffer.concat([unfinished[kind] ?? Buffer.alloc(0), received.subarray(headerLength, end)])
      received = received.subarray(end)
      const lastEnd = text.lastIndexOf('\n')
      unfinished[kind] = text.subarray(lastEnd + 1)
      if (lastEnd >= 0) yield* splitLines(text.subarray(0, lastEnd))
    }
  }
  if (!isWhole) return
  for (const rest of Object.values(unfinished)) if (rest.length > 0) yield* splitLines(rest)
}

function splitLines(text: Buffer): readonly string[] {
  return text
    .toString('utf8')
    .split('\n')
    .map((line) => line.replace(/\r$/, ''))
}
