import { crc32 } from 'node:zlib'

/** Checksums as S3 writes them down: the big-endian bytes of the CRC. */
export function crc32Bytes(data: Buffer): Buffer {
  return bytes(crc32(data))
}

/** CRC-32C (Castagnoli), reflected polynomial 0x82F63B78. */
export function crc32cBytes(data: Buffer): Buffer {
  let crc = 0xffffffff
  for (const byte of data) crc = (crc32cTable[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8)
  return bytes(~crc >>> 0)
}

/**
 * CRC-64/NVME, reflected polynomial 0x9A6C9329AC4BC9B5, in two halves of 32 bits because numbers have only 53.
 * Source: https://reveng.sourceforge.io/crc-catalogue/all.htm#crc.cat.crc-64-nvme
 */
export function crc64nvmeBytes(data: Buffer): Buffer {
  let high = 0xffffffff
  let low = 0xffffffff
  for (const byte of data) {
    const index = (low ^ byte) & 0xff
    low = ((low >>> 8) | (high << 24)) ^ (crc64Table.low[index] ?? 0)
    high = (high >>> 8) ^ (crc64Table.high[index] ?? 0)
  }
  return Buffer.concat([bytes(~high >>> 0), bytes(~low >>> 0)])
}

function bytes(value: number): Buffer {
  const buffer = Buffer.alloc(4)
  buffer.writeUInt32BE(value)
  return buffer
}

const crc32cTable = Uint32Array.from({ length: 256 }, (_, index) => {
  let crc = index
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0x82f63b78 : crc >>> 1
  return crc
})

const crc64Entries = Array.from({ length: 256 }, (_, index) => {
  let crc = BigInt(index)
  for (let bit = 0; bit < 8; bit++) crc = crc & 1n ? (crc >> 1n) ^ 0x9a6c9329ac4bc9b5n : crc >> 1n
  return crc
})

const crc64Table = {
  high: Uint32Array.from(crc64Entries, (crc) => Number(crc >> 32n)),
  low: Uint32Array.from(crc64Entries, (crc) => Number(crc & 0xffffffffn)),
}
