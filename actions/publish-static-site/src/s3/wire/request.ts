/** One call of S3 as it goes over the wire. */
export interface WireRequest {
  /** As the SDK and the API reference name it: `PutObject`. */
  readonly operation: string
  readonly method: 'GET' | 'HEAD' | 'PUT'
  /** Undefined: the bucket itself. */
  readonly key?: string
  /** Not encoded. */
  readonly query?: Readonly<Record<string, string>>
  /** Names in lower case. */
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: Body
}

export interface Body {
  readonly bytes: Buffer
  /** Of these bytes, hex: S3 refuses anything else. */
  readonly sha256: string
}

export interface WireAnswer {
  readonly status: number
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}
