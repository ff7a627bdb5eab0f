import type { Readable, Writable } from 'node:stream'

/** An answer or an event of the DevTools protocol. */
interface Message {
  readonly id?: number
  readonly method?: string
  readonly params?: Params
  readonly result?: Params
  readonly error?: { readonly message: string }
  readonly sessionId?: string
}

// What the protocol carries differs by method; whoever asks knows what.
export type Params = Readonly<Record<string, unknown>>
export type Listener = (method: string, params: Params) => void

interface Waiting {
  readonly method: string
  readonly resolve: (result: Params) => void
  readonly reject: (error: Error) => void
}

/**
 * Speaks the DevTools protocol over the two pipes of `--remote-debugging-pipe`: JSON, each message ended by a zero byte.
 * Source: https://chromedevtools.github.io/devtools-protocol/
 */
export class DevTools {
  readonly #waiting = new Map<number, Waiting>()
  readonly #listeners = new Map<string, Listener>()
  #last = 0
  #closed: Error | undefined

  constructor(
    private readonly to: Writable,
    from: Readable,
  ) {
    let rest = ''
    from.setEncoding('utf8').on('data', (text: string) => {
      const messages = (rest + text).split('\0')
      rest = messages.pop() ?? ''
      for (const message of messages) this.#receive(JSON.parse(message) as Message)
    })
    // The browser may go while something is written: `close` says so to those who wait.
    to.on('error', () => undefined)
  }

  /** @param session undefined for the browser itself */
  send(method: string, params: Params = {}, session?: string): Promise<Params> {
    if (this.#closed !== undefined) return Promise.reject(this.#closed)
    const id = ++this.#last
    const message = { id, method, params, ...(session === undefined ? {} : { sessionId: session }) }
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { method, resolve, reject })
      this.to.write(`${JSON.stringify(message)}\0`)
    })
  }

  /** Events of one session. */
  listen(session: string, listener: Listener): void {
    this.#listeners.set(session, listener)
  }

  close(error: Error): void {
    this.#closed = error
    for (const { reject } of this.#waiting.values()) reject(error)
    this.#waiting.clear()
  }

  #receive({ id, method, params = {}, result = {}, error, sessionId = '' }: Message): void {
    if (id === undefined) {
      if (method !== undefined) this.#listeners.get(sessionId)?.(method, params)
      return
    }
    const waiting = this.#waiting.get(id)
    this.#waiting.delete(id)
    if (error === undefined) waiting?.resolve(result)
    else waiting?.reject(new Error(`${waiting.method}: ${error.message}`))
  }
}
