/** What an SDK client needs to speak with one of the two: the embedded AWS or moto. */
export interface Connection {
  readonly region: string
  readonly endpoint: string
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string }
}

/** Given inside a test, since the server starts before it. */
export type Connect = () => Connection
