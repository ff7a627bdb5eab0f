import type { AwsCredentialIdentity } from '@aws-sdk/types'
import { explainAwsError, isExpired } from './explain.js'
import type { RenewingCredentials } from './renewing-credentials.js'
import { s3Permission } from './s3-permission.js'

/** What all SDK clients have in common. */
export interface Sender {
  // The commands of six clients have no common supertype that their own `send` overloads accept.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  send(...args: any[]): any
  readonly config: {
    credentials: (options?: { forceRefresh?: boolean }) => Promise<AwsCredentialIdentity>
  }
}

interface Guard {
  /** As in IAM actions. */
  readonly service: string
  readonly region: string
  readonly signal: AbortSignal
  /** Present when a session can be renewed. */
  readonly session: RenewingCredentials | undefined
}

/** Has every call of a client end with the step, renew a session that is over, and explain what it throws. */
export function guard<C extends Sender>(client: C, { service, region, signal, session }: Guard): C {
  const send = client.send.bind(client) as (command: object, options?: object) => Promise<unknown>
  client.send = async (command: object, options: object = {}) => {
    signal.throwIfAborted()
    const attempt = (): Promise<unknown> => send(command, { abortSignal: signal, ...options })
    try {
      return await attempt().catch(async (error: unknown) => {
        if (session === undefined || !isExpired(error)) throw error
        await renew(client, session)
        return attempt()
      })
    } catch (error) {
      signal.throwIfAborted()
      const operation = command.constructor.name.replace(/Command$/, '')
      const permission =
        service === 's3' && 'input' in command ? { permission: s3Permission(operation, command.input) } : {}
      throw explainAwsError(error, { service, operation, region, ...permission })
    }
  }
  return client
}

/** The client keeps the session that it was given last; another client may have renewed it meanwhile. */
export async function renew({ config }: Sender, session: RenewingCredentials): Promise<void> {
  session.discard((await config.credentials()).accessKeyId)
  await config.credentials({ forceRefresh: true })
}
