/** MiB that go with CPU units: from the least to the most, in steps. */
type Range = readonly [least: number, most: number, step: number]

// Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-cpu-memory-error.html
const sizes: ReadonlyMap<number, Range> = new Map([
  [512, [1024, 4096, 1024]],
  [1024, [2048, 8192, 1024]],
  [2048, [4096, 16_384, 1024]],
  [4096, [8192, 30_720, 1024]],
  [8192, [16_384, 61_440, 4096]],
  [16_384, [32_768, 122_880, 8192]],
  [32_768, [61_440, 249_856, 8192]],
])
const largest = 32_768

export type FargateSize =
  | { readonly kind: 'fits' }
  /** There is no such number of CPU units; `accepts` lists those that there are. */
  | { readonly kind: 'no such cpu'; readonly accepts: string }
  /** The CPU units have other memory; `accepts` says which, `nearest` is the least of it that is not less. */
  | { readonly kind: 'no such memory'; readonly accepts: string; readonly nearest: number | undefined }
  /** Larger than what is known here: Fargate itself decides. */
  | { readonly kind: 'unknown' }

/** @param cpu in CPU units @param memory in MiB */
export function judgeFargateSize(cpu: number, memory: number): FargateSize {
  if (cpu > largest) return { kind: 'unknown' }
  const values = cpu === 256 ? [512, 1024, 2048] : valuesOf(sizes.get(cpu))
  if (values === undefined) {
    return { kind: 'no such cpu', accepts: [256, ...sizes.keys()].join(', ') }
  }
  if (values.includes(memory)) return { kind: 'fits' }
  const range = sizes.get(cpu)
  return {
    kind: 'no such memory',
    accepts:
      range === undefined || values.length < 5
        ? values.join(', ')
        : `${range[0]} to ${range[1]} in steps of ${range[2]}`,
    nearest: values.find((value) => value >= memory),
  }
}

function valuesOf(range: Range | undefined): readonly number[] | undefined {
  if (range === undefined) return undefined
  const [least, most, step] = range
  return Array.from({ length: (most - least) / step + 1 }, (_, index) => least + index * step)
}
