import { createHash } from 'node:crypto'
import { open, type FileHandle } from 'node:fs/promises'
import { createReadStream } from 'node:fs'
import { changedMeanwhile } from '../source/changed-file.js'
import { createCompressor } from './compress.js'

/** A file of the source that is uploaded in parts. */
export interface LargeFile {
  readonly path: string
  readonly realPath: string
  readonly size: number
  /** Of the file as it is, Base64url. */
  readonly sha256: string
  readonly encoding: 'identity' | 'gzip' | 'br'
}

export interface Part {
  /** From 1. */
  readonly number: number
  readonly bytes: Buffer
  /** Gives the memory back, for a later part. */
  readonly release: () => void
}

/**
 * Reads a file part by part, in order, once.
 * @throws UserError at its end when it is not what it was when it was hashed
 */
export async function* readParts(file: LargeFile, partLength: number): AsyncGenerator<Part, void> {
  const free: Buffer[] = []
  const hash = createHash('sha256')
  const source = file.encoding === 'identity' ? readPlain : readCompressed
  let number = 0
  for await (const bytes of source(
    file,
    partLength,
    hash,
    () => free.pop() ?? Buffer.allocUnsafeSlow(partLength),
  )) {
    const whole = Buffer.from(bytes.buffer)
    yield { number: ++number, bytes, release: () => free.push(whole) }
  }
  if (hash.digest('base64url') !== file.sha256) throw changedMeanwhile(file)
}

type Hash = ReturnType<typeof createHash>

async function* readPlain(
  file: LargeFile,
  partLength: number,
  hash: Hash,
  allocate: () => Buffer,
): AsyncGenerator<Buffer> {
  const handle = await open(file.realPath)
  try {
    for (let start = 0; start < file.size; start += partLength) {
      const bytes = allocate().subarray(0, Math.min(partLength, file.size - start))
      await readWhole(handle, bytes, start, file)
      hash.update(bytes)
      yield bytes
    }
  } finally {
    await handle.close()
  }
}

/** Fills the buffer from a place in the file; one read may give less than was asked for. */
async function readWhole(handle: FileHandle, bytes: Buffer, start: number, file: LargeFile): Promise<void> {
  for (let filled = 0; filled < bytes.length;) {
    const { bytesRead } = await handle.read(bytes, filled, bytes.length - filled, start + filled)
    if (bytesRead === 0) throw changedMeanwhile(file)
    filled += bytesRead
  }
}

async function* readCompressed(
  file: LargeFile,
  partLength: number,
  hash: Hash,
  allocate: () => Buffer,
): AsyncGenerator<Buffer> {
  const stream = createReadStream(file.realPath, { highWaterMark: 1 << 20 })
  const encoding = file.encoding === 'br' ? 'br' : 'gzip'
  stream.on('data', (chunk) => hash.update(chunk))
  const compressor = createCompressor(encoding)
  stream.on('error', (error) => compressor.destroy(error))
  let part = allocate()
  let filled = 0
  try {
    for await (const chunk of stream.pipe(compressor) as AsyncIterable<Buffer>) {
      for (let rest = chunk; rest.length > 0;) {
        const taken = rest.copy(part, filled)
        filled += taken
        rest = rest.subarray(taken)
        if (filled < partLength) continue
        yield part
        part = allocate()
        filled = 0
      }
    }
    if (filled > 0) yield part.subarray(0, filled)
  } finally {
    stream.destroy()
  }
}
