import { request, type IncomingMessage, type RequestOptions } from 'node:http'

/** An error that the Docker daemon answered with, or one of reaching it. */
export class DockerError extends Error {
  /** @param status 0 when the daemon was not reached */
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message)
  }
}

interface Asked {
  readonly body?: unknown
  /** Sent as it is, instead of a body: an archive. */
  readonly file?: Buffer
  readonly headers?: Record<string, string>
  readonly signal?: AbortSignal
}

/**
 * The Docker daemon by its HTTP API, so that neither environment variables nor logins stand on a command line or in
 * the user's configuration. Source: https://docs.docker.com/reference/api/engine/version/v1.41/
 */
export class DockerEngine {
  readonly #address: RequestOptions

  /** @param host as DOCKER_HOST: `unix:///var/run/docker.sock` unless given, or `tcp://host:port` */
  constructor(host = process.env.DOCKER_HOST ?? '') {
    this.#address = host.startsWith('tcp://')
      ? { host: new URL(host).hostname, port: new URL(host).port }
      : { socketPath: host.replace(/^unix:\/\//, '') || '/var/run/docker.sock' }
  }

  /** @throws DockerError */
  async call(method: 'GET' | 'POST' | 'DELETE', path: string, options: Asked = {}): Promise<unknown> {
    const text = await readText(await this.open(method, path, options))
    // The progress of an import is a line of JSON each.
    return text === '' || options.file !== undefined ? undefined : (JSON.parse(text) as unknown)
  }

  /** An answer as it comes. @throws DockerError */
  async open(method: 'GET' | 'POST' | 'DELETE', path: string, options: Asked = {}): Promise<IncomingMessage> {
    const payload = options.file ?? (options.body === undefined ? '' : JSON.stringify(options.body))
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      const asking = request({
        ...this.#address,
        method,
        path,
        agent: false,
        headers: {
          host: 'docker',
          'content-type': options.file === undefined ? 'application/json' : 'application/x-tar',
          'content-length': Buffer.byteLength(payload),
          ...options.headers,
        },
        ...(options.signal && { signal: options.signal }),
      })
      asking.on('response', resolve)
      asking.on('error', (error) => reject(new DockerError(0, error.message)))
      asking.end(payload)
    })
    const status = response.statusCode ?? 0
    if (status < 400) return response
    throw new DockerError(status, messageOf(await readText(response)))
  }
}

async function readText(stream: IncomingMessage): Promise<string> {
  let text = ''
  stream.setEncoding('utf8')
  for await (const chunk of stream) text += String(chunk)
  return text
}

function messageOf(body: string): string {
  try {
    const answer: unknown = JSON.parse(body)
    if (typeof answer === 'object' && answer !== null && 'message' in answer) return String(answer.message)
  } catch {
    // Not JSON: the text itself says what is wrong.
  }
  return body.trim()
}
