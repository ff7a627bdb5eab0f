import { Readable } from 'node:stream'
import { logLines } from '../src/ecs/docker/log-lines.js'

/** A frame of Docker's multiplexed output: stream 1 is standard output, 2 standard error. */
function frame(stream: 1 | 2, text: string): Buffer {
  const payload = Buffer.from(text)
  const header = Buffer.from([stream, 0, 0, 0, 0, 0, 0, 0])
  header.writeUInt32BE(payload.length, 4)
  return Buffer.concat([header, payload])
}

async function linesOf(chunks: readonly Buffer[], isWhole = true): Promise<readonly string[]> {
  const lines: string[] = []
  for await (const line of logLines(Readable.from(chunks), isWhole)) lines.push(line)
  return lines
}

it('lines of both streams come in their order', async () => {
  const chunks = [frame(1, 'one\n'), frame(2, 'two\n'), frame(1, 'three\r\n\nfive\n')]
  expect(await linesOf(chunks)).toEqual(['one', 'two', 'three', '', 'five'])
})

it('frames may be cut anywhere, within characters too', async () => {
  const whole = Buffer.concat([frame(1, 'Grüße '), frame(2, 'err\n'), frame(1, 'aus 서울\n')])
  const bytes = Array.from(whole, (_, at) => whole.subarray(at, at + 1))
  expect(await linesOf(bytes)).toEqual(['err', 'Grüße aus 서울'])
})

it('what has no line end yet is a line only of a whole output', async () => {
  const chunks = [frame(1, 'done\nhalf')]
  expect(await linesOf(chunks, true)).toEqual(['done', 'half'])
  expect(await linesOf(chunks, false)).toEqual(['done'])
})
