import type { AwsCredentialIdentity } from '@aws-sdk/types'

/** A session that all clients share. */
export interface RenewingCredentials {
  /** The session, fetched when there is none or it is about to end. */
  get(): Promise<AwsCredentialIdentity>
  /** AWS says that the session with this access key is over, whatever this machine's clock says. */
  discard(accessKeyId: string): void
}

// As the SDK has it, which asks its provider again five minutes before the end.
const marginMs = 5 * 60_000

/** Every session is fetched once, however many calls wait for it; a failed fetch is tried again by the next call. */
export function renewingCredentials(
  fetch: () => Promise<AwsCredentialIdentity>,
  now: () => number = Date.now,
): RenewingCredentials {
  let current: AwsCredentialIdentity | undefined
  let pending: Promise<AwsCredentialIdentity> | undefined
  const renew = async (): Promise<AwsCredentialIdentity> => {
    try {
      return (current = await fetch())
    } finally {
      pending = undefined
    }
  }
  return {
    get() {
      if (current !== undefined && (current.expiration?.getTime() ?? Infinity) - marginMs > now()) {
        return Promise.resolve(current)
      }
      return (pending ??= renew())
    },
    discard(accessKeyId) {
      if (current?.accessKeyId === accessKeyId) current = undefined
    },
  }
}
