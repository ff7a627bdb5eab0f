import { crc32, deflateSync, inflateSync } from 'node:zlib'

/** As `Page.captureScreenshot` gives it: 8 bits a channel, red, green and blue, not interlaced. */
interface Picture {
  readonly width: number
  readonly height: number
  /** Three bytes a pixel, row after row. */
  readonly pixels: Uint8Array
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const channels = 3

/**
 * The same picture with a palette, at about a third of the size: of more than 256 colours the rarest become the nearest of
 * the others, which nobody sees in a picture of text.
 * Source: https://www.w3.org/TR/png-3/
 * @throws Error for a PNG of another kind than Chromium's
 */
export function shrinkPng(png: Buffer): Buffer {
  const { width, height, pixels } = readPng(png)
  const counts = new Map<number, number>()
  for (let at = 0; at < pixels.length; at += channels) {
    const colour = colourAt(pixels, at)
    counts.set(colour, (counts.get(colour) ?? 0) + 1)
  }
  const byCount = [...counts].sort(([a, n], [b, m]) => m - n || a - b).map(([colour]) => colour)
  const palette = byCount.slice(0, 256)
  const places = new Map(
    byCount.map((colour, place) => [colour, place < palette.length ? place : nearest(palette, colour)]),
  )
  const rows = Buffer.alloc((width + 1) * height)
  for (let row = 0; row < height; row += 1)
    for (let column = 0; column < width; column += 1)
      rows[row * (width + 1) + column + 1] =
        places.get(colourAt(pixels, (row * width + column) * channels)) ?? 0
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 3], 8)
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(channelsOf))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function readPng(png: Buffer): Picture {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)]
  if (!png.subarray(24, 29).equals(Buffer.from([8, 2, 0, 0, 0])))
    throw new Error('No PNG as Chromium writes it')
  const data: Buffer[] = []
  for (let at = signature.length; at < png.length; at += png.readUInt32BE(at) + 12)
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      data.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)))
  return { width, height, pixels: unfilter(inflateSync(Buffer.concat(data)), width * channels) }
}

/** Each row has the kind of its filter before it. Source: https://www.w3.org/TR/png-3/#9Filters */
function unfilter(filtered: Uint8Array, stride: number): Uint8Array {
  const rows = filtered.length / (stride + 1)
  const pixels = new Uint8Array(rows * stride)
  for (let row = 0; row < rows; row += 1) {
    const filter = filtered[row * (stride + 1)] ?? 0
    for (let column = 0; column < stride; column += 1) {
      const at = row * stride + column
      const left = column < channels ? 0 : (pixels[at - channels] ?? 0)
      const above = row === 0 ? 0 : (pixels[at - stride] ?? 0)
      const aboveLeft = row === 0 || column < channels ? 0 : (pixels[at - stride - channels] ?? 0)
      const guess = guessOf(filter, left, above, aboveLeft)
      pixels[at] = (filtered[row * (stride + 1) + 1 + column] ?? 0) + guess
    }
  }
  return pixels
}

// Asked three times a pixel, of a million pixels.
const { abs } = Math

function guessOf(filter: number, left: number, above: number, aboveLeft: number): number {
  if (filter === 0) return 0
  if (filter === 1) return left
  if (filter === 2) return above
  if (filter === 3) return (left + above) >> 1
  return paeth(left, above, aboveLeft)
}

function paeth(left: number, above: number, aboveLeft: number): number {
  const sum = left + above - aboveLeft
  const a = abs(sum - left)
  const b = abs(sum - above)
  const c = abs(sum - aboveLeft)
  if (a <= b && a <= c) return left
  return b <= c ? above : aboveLeft
}

function colourAt(pixels: Uint8Array, at: number): number {
  return ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0)
}

function channelsOf(colour: number): [number, number, number] {
  return [colour >> 16, (colour >> 8) & 255, colour & 255]
}

/** The place in the palette of what looks most like a colour; the first of those that look as much like it. */
function nearest(palette: readonly number[], colour: number): number {
  const [r, g, b] = channelsOf(colour)
  let [place, least] = [0, Infinity]
  for (const [at, other] of palette.entries()) {
    const distance = ((other >> 16) - r) ** 2 + (((other >> 8) & 255) - g) ** 2 + ((other & 255) - b) ** 2
    if (distance < least) [place, least] = [at, distance]
  }
  return place
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}
