import { randomBytes } from 'node:crypto'
import { Refusal } from '../refusal.js'
import type { Principal } from '../service.js'
import type { Time } from '../time.js'

export interface Credentials {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken?: string
}

/** Credentials of a session, which end. */
export interface SessionCredentials extends Credentials {
  readonly sessionToken: string
  /** In milliseconds since the epoch, of the embedded AWS's time. */
  readonly expiration: number
}

interface Key {
  readonly credentials: Credentials
  readonly principal: Principal
  /** In milliseconds since the epoch; a user's key has none. */
  readonly expiration: number
}

/** The access keys of users and sessions. */
export class AccessKeys {
  readonly #keys = new Map<string, Key>()
  readonly #time: Time

  constructor(time: Time) {
    this.#time = time
  }

  /** A key of a user, which lasts. */
  issue(principal: Principal): Credentials {
    const credentials = { accessKeyId: keyId('AKIA'), secretAccessKey: secret(30) }
    this.#keys.set(credentials.accessKeyId, { credentials, principal, expiration: Infinity })
    return credentials
  }

  /** A key of a session, which is refused after `seconds`. */
  issueTemporary(principal: Principal, seconds: number): SessionCredentials {
    const expiration = this.#time.now() + seconds * 1000
    const credentials = {
      accessKeyId: keyId('ASIA'),
      secretAccessKey: secret(30),
      sessionToken: secret(240),
      expiration,
    }
    this.#keys.set(credentials.accessKeyId, { credentials, principal, expiration })
    return credentials
  }

  accountOf(accessKeyId: string): string | undefined {
    return this.#keys.get(accessKeyId)?.principal.account
  }

  /** @throws Refusal for an unknown key, a token that is not the key's, a session that is over */
  find(
    accessKeyId: string,
    sessionToken: string | undefined,
  ): { readonly principal: Principal; readonly secretAccessKey: string } {
    const key = this.#keys.get(accessKeyId)
    if (key === undefined) throw new Refusal('unknown-key')
    if (key.credentials.sessionToken !== sessionToken) throw new Refusal('wrong-token')
    if (this.#time.now() >= key.expiration) throw new Refusal('expired-token')
    return { principal: key.principal, secretAccessKey: key.credentials.secretAccessKey }
  }
}

function keyId(prefix: string): string {
  return `${prefix}${randomBytes(8).toString('hex').toUpperCase()}`
}

function secret(bytes: number): string {
  return randomBytes(bytes).toString('base64')
}
