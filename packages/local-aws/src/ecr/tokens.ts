import { randomBytes } from 'node:crypto'
import type { Caller } from '../service.js'
import type { Time } from '../time.js'

/** Source: https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_GetAuthorizationToken.html */
const lifetimeMs = 12 * 60 * 60_000

export interface Authorization {
  /** The base64 of `AWS:<password>`. */
  readonly token: string
  readonly expiresAt: number
}

/** Where a password is good: the private registries of all accounts in one region, or ECR Public. */
export type Audience = `ecr/${string}` | 'ecr-public'

/** The passwords that GetAuthorizationToken gave out: each stands for the caller that asked for it. */
export class AuthorizationTokens {
  readonly #issued = new Map<
    string,
    { readonly caller: Caller; readonly audience: Audience; readonly expiresAt: number }
  >()

  constructor(private readonly time: Time) {}

  issue(caller: Caller, audience: Audience): Authorization {
    const expiresAt = this.time.now() + lifetimeMs
    // The form and the length of a real one: an encrypted payload with its data key.
    const password = Buffer.from(
      JSON.stringify({
        payload: randomBytes(1_100).toString('base64'),
        datakey: randomBytes(130).toString('base64'),
        version: '2',
        type: 'DATA_KEY',
        expiration: Math.floor(expiresAt / 1000),
      }),
    ).toString('base64')
    this.#issued.set(password, { caller, audience, expiresAt })
    return { token: Buffer.from(`AWS:${password}`).toString('base64'), expiresAt }
  }

  /** Whose password it is; `expired` after its 12 hours, `unknown` when it was never given out for this audience. */
  holder(password: string, audience: Audience): Caller | 'expired' | 'unknown' {
    const found = this.#issued.get(password)
    if (found?.audience !== audience) return 'unknown'
    return found.expiresAt > this.time.now() ? found.caller : 'expired'
  }
}
