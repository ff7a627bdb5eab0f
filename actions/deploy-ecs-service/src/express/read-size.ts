import type { InputReader } from '@slipway/action-kit'

const units = {
  vcpu: 'CPU units, 256, or .25 vCPU',
  gb: 'MiB, 512, or 0.5 GB',
} as const

/** A size of the task as the API takes it, in CPU units or MiB. */
export function readSize(reader: InputReader, input: string, unit: keyof typeof units): string | undefined {
  const accepts = units[unit]
  const given = reader.optionalText(input, { accepts })
  if (given === undefined || /^\d+$/.test(given)) return given
  const [, amount, named] = /^(\d*\.?\d+) ?(vcpu|gb)$/i.exec(given) ?? []
  if (amount !== undefined && named?.toLowerCase() === unit) return String(Math.round(Number(amount) * 1024))
  reader.fault(input, `is ${JSON.stringify(given)}`, accepts)
  return undefined
}
