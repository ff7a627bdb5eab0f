import { createServer, request, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { LocalAws } from '@slipway/local-aws'

/** A request on its way: `PUT /orders-web/index.html`, queries included. */
export interface Passing {
  readonly line: string
  /** Carries it out, and keeps the answer until it is told. */
  readonly carryOut: () => Promise<void>
}

/** What becomes of a request: it is answered, or its connection is cut. */
type Fate = 'answered' | 'cut'

/** The way of one step to the embedded AWS, on which anything can happen to its requests. */
export class Gateway {
  /** Every request that came, in order. */
  readonly lines: string[] = []
  /** Decides what becomes of a request; called for each. */
  meet: (passing: Passing) => Promise<Fate> | Fate = () => 'answered'

  private constructor(
    private readonly aws: LocalAws,
    private readonly server: Server,
  ) {}

  static async open(aws: LocalAws): Promise<Gateway> {
    const server = createServer()
    await new Promise<void>((listening) => server.listen(0, listening))
    const gateway = new Gateway(aws, server)
    server.on('request', (message, response) => void gateway.#pass(message, response))
    return gateway
  }

  /** What a step needs in its environment to go this way. */
  get environment(): Readonly<Record<string, string>> {
    const { port } = this.server.address() as AddressInfo
    return {
      ...this.aws.environment,
      AWS_ENDPOINT_URL: `http://127.0.0.1:${port}`,
      AWS_ENDPOINT_URL_CLOUDFRONT_KEYVALUESTORE: `http://localhost:${port}`,
    }
  }

  close(): void {
    this.server.close()
    this.server.closeAllConnections()
  }

  async #pass(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const line = `${message.method ?? ''} ${message.url ?? ''}`
    this.lines.push(line)
    const body: Buffer[] = []
    for await (const chunk of message) body.push(chunk as Buffer)
    let answer: Promise<Answer> | undefined
    const carryOut = (): Promise<Answer> => (answer ??= this.#forward(message, Buffer.concat(body)))
    const fate = await this.meet({ line, carryOut: () => carryOut().then(() => undefined) })
    if (fate === 'cut') {
      message.socket.destroy()
      return
    }
    const told = await carryOut().catch(() => undefined)
    if (told === undefined) message.socket.destroy()
    else response.writeHead(told.status, told.headers).end(told.body)
  }

  /** As it came, the name of the host included: that is signed. */
  #forward({ method, url, headers }: IncomingMessage, body: Buffer): Promise<Answer> {
    const { hostname, port } = new URL(this.aws.world.endpoint)
    return new Promise((resolve, reject) => {
      const sent = request({ hostname, port, method, path: url, headers }, (answer) => {
        const parts: Buffer[] = []
        answer.on('data', (part: Buffer) => parts.push(part))
        answer.once('error', reject)
        answer.once('end', () =>
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) }),
        )
      })
      sent.once('error', reject)
      sent.end(body)
    })
  }
}

interface Answer {
  readonly status: number
  readonly headers: IncomingMessage['headers']
  readonly body: Buffer
}
