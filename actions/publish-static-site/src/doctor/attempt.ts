import { AwsCallError, isAwsError } from '@slipway/aws'
import type { Read } from './facts.js'

/** What is looked at, and what the role needs for it. */
export interface Look<T> {
  /** As a noun: `the bucket policy`. */
  readonly what: string
  readonly action: string
  readonly resource: string
  /** What one of these errors means: that nothing of the kind was set up. */
  readonly none?: { readonly codes: readonly string[]; readonly value: T }
}

/** Looks at one thing; that it may not, or that a server knows no such thing, is an answer too. */
export async function attempt<T>(
  { what, action, resource, none }: Look<T>,
  look: () => Promise<T>,
): Promise<Read<T>> {
  try {
    return { kind: 'read', value: await look() }
  } catch (error) {
    if (!(error instanceof AwsCallError)) throw error
    if (none?.codes.includes(error.code) === true) return { kind: 'read', value: none.value }
    const why = { kind: 'unread', what, why: error.message } as const
    return isDenial(error)
      ? { ...why, statement: { Action: action, Resource: resource } }
      : { ...why, statement: undefined }
  }
}

export function isDenial(error: unknown): boolean {
  return isAwsError(error, 'AccessDenied', 'AccessDeniedException', 'Forbidden', '403')
}
