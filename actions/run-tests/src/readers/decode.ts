import { open, type FileHandle } from 'node:fs/promises'
import { isObject } from './json.js'

/** Read at a time: larger pieces are no faster, and cost memory. */
const pieceSize = 128 * 1024

/**
 * A text file piece by piece, decoded by its byte order mark or else by its XML declaration, as XML 1.0, appendix F
 * says. Bytes that are wrong in the encoding become U+FFFD. The next piece is read while this one is worked on.
 */
export async function* decodeFile(path: string): AsyncGenerator<string> {
  const file = await open(path)
  const spare = [Buffer.allocUnsafe(pieceSize), Buffer.allocUnsafe(pieceSize)] as const
  let reading: ReturnType<typeof readInto> | undefined
  try {
    const decoder = new TextDecoder(await encodingOf(file))
    for (let turn = 0; ; turn++) {
      reading ??= readInto(file, spare[0])
      const bytes = await reading
      if (bytes.length === 0) break
      reading = readInto(file, turn % 2 === 0 ? spare[1] : spare[0])
      yield decoder.decode(bytes, { stream: true })
    }
    yield decoder.decode()
  } finally {
    // Whoever stops early leaves a read under way, which the file cannot be closed under.
    await reading?.catch(() => undefined)
    await file.close()
  }
}

async function readInto(file: FileHandle, buffer: Buffer): Promise<Buffer> {
  const { bytesRead } = await file.read(buffer, 0, buffer.length, null)
  return buffer.subarray(0, bytesRead)
}

async function encodingOf(file: FileHandle): Promise<string> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(200), 0, 200, 0)
  return sniffEncoding(buffer.subarray(0, bytesRead))
}

function sniffEncoding(head: Buffer): string {
  const text = head.toString('latin1')
  if (text.startsWith('\xFF\xFE') || text.startsWith('<\0')) return 'utf-16le'
  if (text.startsWith('\xFE\xFF') || text.startsWith('\0<')) return 'utf-16be'
  if (text.startsWith('\xEF\xBB\xBF')) return 'utf-8'
  const declared = /^<\?xml[^>]*\sencoding\s*=\s*["']([\w.-]+)["']/.exec(text)?.[1]
  // A declaration that could be read byte by byte is not in UTF-16, whatever it says.
  return declared !== undefined && !/^utf-?16/i.test(declared) && isKnown(declared) ? declared : 'utf-8'
}

function isKnown(encoding: string): boolean {
  try {
    new TextDecoder(encoding)
    return true
  } catch (error) {
    if (isObject(error) && error.code === 'ERR_ENCODING_NOT_SUPPORTED') return false
    throw error
  }
}
