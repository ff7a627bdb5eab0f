import { Agent as PlainAgent, type ClientRequestArgs } from 'node:http'
import { Agent as SecureAgent, type RequestOptions } from 'node:https'
import type { Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { proxyOf, type Destination } from './proxy-of.js'
import { openTunnel } from './tunnel.js'

export interface Agents {
  readonly httpAgent: PlainAgent
  readonly httpsAgent: SecureAgent
}

type Environment = Readonly<Record<string, string | undefined>>
type Created = (error: Error | null, stream: Duplex) => void

// As the SDK's own agents.
const pooled = { keepAlive: true, maxSockets: 50 }
const timeoutMs = 10_000

/** Agents that take the way that the environment asks for, connection by connection: through a proxy or straight. */
export function createAgents(env: Environment): Agents {
  return { httpAgent: new PlainTunnels(env), httpsAgent: new SecureTunnels(env) }
}

class PlainTunnels extends PlainAgent {
  constructor(private readonly env: Environment) {
    super(pooled)
  }

  override createConnection(options: ClientRequestArgs, created: Created): Duplex | null | undefined {
    const straight = (): Duplex | null | undefined => super.createConnection(options, created)
    return connect(destinationOf(options, false), this.env, {
      straight,
      through: (tunnel) => created(null, tunnel),
      failed: created,
    })
  }
}

class SecureTunnels extends SecureAgent {
  constructor(private readonly env: Environment) {
    super(pooled)
  }

  override createConnection(options: RequestOptions, created: Created): Duplex | null | undefined {
    const on = (socket?: Socket): Duplex | null | undefined =>
      super.createConnection(socket === undefined ? options : Object.assign({}, options, { socket }), created)
    return connect(destinationOf(options, true), this.env, {
      straight: on,
      through(tunnel) {
        const stream = on(tunnel)
        if (stream) created(null, stream)
      },
      failed: created,
    })
  }
}

interface Ways {
  straight(): Duplex | null | undefined
  through(tunnel: Socket): void
  failed(error: Error | null, stream: Duplex): void
}

/** A stream at once, or none: then it comes by the callback. */
function connect(to: Destination, env: Environment, ways: Ways): Duplex | null | undefined {
  const proxy = proxyOf(to, env)
  if (proxy === undefined) return ways.straight()
  openTunnel(proxy, to, timeoutMs).then(
    (tunnel) => ways.through(tunnel),
    // With an error there is no stream, which Node's type does not know.
    (error: unknown) => ways.failed(error as Error, undefined as unknown as Duplex),
  )
  return undefined
}

function destinationOf({ host, port }: ClientRequestArgs, isSecure: boolean): Destination {
  return { isSecure, host: host ?? 'localhost', port: Number(port ?? (isSecure ? 443 : 80)) }
}
