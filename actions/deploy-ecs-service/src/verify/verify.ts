import type { Context, InputReader } from '@slipway/action-kit'

/** The inputs `verify-...`: a request that the new version has to answer well. */
export interface VerifyWish {
  readonly url: string
}

export function readVerify(_reader: InputReader): VerifyWish | undefined {
  return undefined
}

/** One request. Gives why the answer is not as it should be, or undefined. */
export function verifyOnce(
  _wish: VerifyWish,
  _context: Pick<Context, 'signal'>,
): Promise<string | undefined> {
  return Promise.resolve(undefined)
}

/** Requests until one is answered well, within the wish's time. Gives why none was, or undefined. */
export function verify(
  _wish: VerifyWish,
  _context: Pick<Context, 'signal' | 'clock' | 'log'>,
): Promise<string | undefined> {
  return Promise.resolve(undefined)
}
