import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { isObject } from './json.js'

/**
 * A text file piece by piece, decoded by its byte order mark or else by its XML declaration, as XML 1.0, appendix F
 * says. Bytes that are wrong in the encoding become U+FFFD.
 */
export async function* decodeFile(path: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(await encodingOf(path))
  for await (const chunk of createReadStream(path)) yield decoder.decode(chunk as Buffer, { stream: true })
  yield decoder.decode()
}

async function encodingOf(path: string): Promise<string> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(200), 0, 200, 0)
    return sniffEncoding(buffer.subarray(0, bytesRead))
  } finally {
    await file.close()
  }
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
