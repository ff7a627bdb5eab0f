/**
 * What Fn::Cidr gives: the first `count` blocks of a block, each with `bits` bits for hosts.
 * @throws Error when they do not fit
 */
export function expandCidr(block: string, count: number, bits: number): readonly string[] {
  const [first, last] = rangeOf(block)
  return Array.from({ length: count }, (_, index) => {
    const start = first + index * 2 ** bits
    if (start + 2 ** bits - 1 > last)
      throw new Error(`${block} has no room for ${count} blocks of ${bits} bits`)
    return `${[24, 16, 8, 0].map((shift) => Math.floor(start / 2 ** shift) % 256).join('.')}/${32 - bits}`
  })
}

/** The first and the last address of a block, as numbers. */
export function rangeOf(block: string): readonly [first: number, last: number] {
  const [address = '', length] = block.split('/')
  const first = address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0)
  return [first, first + 2 ** (32 - Number(length)) - 1]
}
