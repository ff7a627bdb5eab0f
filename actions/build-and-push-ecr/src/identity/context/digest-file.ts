import { createHash, hash } from 'node:crypto'
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'

export interface FileDigest {
  /** 64 hexadecimal digits. */
  readonly sha256: string
  readonly bytes: number
  /** As the kernel has it: kind and permissions. */
  readonly mode: number
}

/** Most files of a context fit, and are read and hashed by one call each. */
const oneRead = 1024 * 1024

/** Digests files one after another through one buffer. Synchronously: with small files, each promise costs more than the read. */
export function createFileDigester(): (path: string) => FileDigest {
  const buffer = Buffer.allocUnsafe(oneRead)
  return (path) => {
    const file = openSync(path, 'r')
    try {
      const { mode, size } = fstatSync(file)
      const start = readSync(file, buffer, 0, oneRead, null)
      if (start === size && start < oneRead) {
        return { sha256: hash('sha256', buffer.subarray(0, start)), bytes: start, mode }
      }
      return { ...digestInPieces(file, buffer, start), mode }
    } finally {
      closeSync(file)
    }
  }
}

function digestInPieces(file: number, buffer: Buffer, start: number): { sha256: string; bytes: number } {
  const digest = createHash('sha256')
  let bytes = 0
  for (let read = start; read > 0; read = readSync(file, buffer, 0, oneRead, null)) {
    digest.update(buffer.subarray(0, read))
    bytes += read
  }
  return { sha256: digest.digest('hex'), bytes }
}
