import { createHash } from 'node:crypto'
import { closeSync, ftruncateSync, openSync, writeSync } from 'node:fs'
import { makeWorkspace, publishSite, removeWorkspaces } from '../site.js'
import { environmentOf } from './bucket.js'
import { headBytes, startSink, type Sink } from './sink.js'

const partBytes = 8 * 1024 * 1024
const size = 5 * 1024 ** 3
const markEvery = 80

describe('a file of 5 GiB', () => {
  let sink: Sink
  beforeAll(async () => {
    sink = await startSink()
  })
  afterAll(async () => {
    await sink.stop()
    removeWorkspaces()
  })

  it('is uploaded in parts: each once, whole, in its place', async () => {
    const workspace = makeWorkspace({ 'index.html': 'one', 'film.mp4': '' })
    const file = openSync(`${workspace}/site/film.mp4`, 'r+')
    ftruncateSync(file, size)
    for (let part = 0; part < size / partBytes; part += markEvery)
      writeSync(file, mark(part + 1), part * partBytes)
    closeSync(file)
    const { outputs, annotations } = await publishSite({ environment: environmentOf(sink) }, workspace)
    expect({ annotations, outputs }).toMatchObject({
      annotations: [],
      outputs: { outcome: 'published', uploaded: '2', bytes: String(size + 3) },
    })
    const numbers = Array.from({ length: size / partBytes }, (_, index) => index + 1)
    expect([...sink.parts].sort((one, other) => one.number - other.number)).toEqual(
      numbers.map((number) => ({
        number,
        length: partBytes,
        head: mark(number),
        isHollow: true,
        sha256: hashOf(mark(number)),
      })),
    )
    expect(sink.completed).toEqual(numbers)
  }, 300_000)
})

/** What stands at the beginning of some parts; the rest of the file is a hole. */
function mark(part: number): string {
  return part % markEvery === 1 ? `part ${String(part)}`.slice(0, headBytes) : ''
}

const hashes = new Map<string, string>()

function hashOf(head: string): string {
  const known = hashes.get(head)
  if (known !== undefined) return known
  const bytes = Buffer.alloc(partBytes)
  bytes.write(head)
  const hash = createHash('sha256').update(bytes).digest('hex')
  hashes.set(head, hash)
  return hash
}
