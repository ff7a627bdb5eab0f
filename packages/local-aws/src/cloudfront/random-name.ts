import { randomBytes } from 'node:crypto'

/** A name of AWS's form: capital letters and digits. */
export function randomName(prefix: string, length: number): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'
  const letters = [...randomBytes(length)].map((byte) => alphabet[byte % alphabet.length])
  return prefix + letters.join('')
}
