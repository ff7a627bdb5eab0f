import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import type { Ownership } from './identity/resource-policy.js'
import type { Protocol } from './refusal.js'
import type { SigningAlgorithm } from './sigv4.js'

/** One HTTP request as the embedded AWS sees it. */
export interface Request {
  readonly method: string
  /** As on the wire: still percent-encoded, without the query. */
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: IncomingHttpHeaders
  /** The raw message, for bodies that are too large to keep. Read it or call `body`, not both. */
  readonly stream: IncomingMessage
  /** The whole body as sent; read once, kept. */
  body(): Promise<Buffer>
}

export interface Reply {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Buffer | NodeJS.ReadableStream
}

/** Who makes a call. */
export interface Principal {
  readonly account: string
  /** As STS GetCallerIdentity gives it: a user, or `arn:aws:sts::<account>:assumed-role/<role>/<session>`. */
  readonly arn: string
  /** The role behind an assumed-role session. */
  readonly role?: string
}

export interface Caller {
  readonly principal: Principal
  readonly account: string
  readonly region: string
}

/** An operation with its input, as the journal keeps it and IAM judges it. */
export interface Call {
  readonly operation: string
  readonly input: Readonly<Record<string, unknown>>
}

/** What IAM has to allow for a call. */
export interface Permission {
  /** `ecs:UpdateService` */
  readonly action: string
  /** An ARN, or `*` where the action knows no resource. */
  readonly resource: string
  /** Condition keys in lower case, `iam:passedtoservice`. */
  readonly context?: Readonly<Record<string, string>>
}

/** A service of the embedded AWS, found by the name in the credential scope of the signature. */
export interface AwsService {
  readonly signingName: string
  /** How its refusals are worded; `s3` for S3, `rest-xml` for others that do not say. */
  readonly protocol?: Protocol
  /** How calls have to be signed; with SigV4 unless it says. */
  readonly signing?: SigningAlgorithm
  /** Whether a call may come without a signature. None may, unless the service says so. */
  mayBeUnsigned?(call: Call): boolean
  /** Which operation a request is; cheap, and without the body where it can be large. */
  resolve(request: Request): Promise<Call>
  permissions(call: Call, caller: Caller): readonly Permission[]
  /** Whose what a permission names is, and its policy; undefined for what can have none. */
  ownership?(permission: Permission): Ownership | undefined
  handle(call: Call, caller: Caller, request: Request): Promise<Reply>
  /** An error in the service's protocol. */
  renderError(error: AwsError, request: Request): Reply
}

/** Plain HTTP below a path, not signed: the registry, the OIDC issuer. */
export interface Route {
  /** `/v2/` */
  readonly prefix: string
  /** Whether a request below it is the route's; every one is, unless it says. */
  concerns?(request: Request): boolean
  /** Answers, or cuts the connection by returning undefined. */
  handle(request: Request): Promise<Reply | undefined>
}

/** An error that AWS answers with. */
export class AwsError extends Error {
  /** @param fields more members of the error on the wire: `{ resource: '...' }` */
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
    readonly fields: Readonly<Record<string, string>> = {},
  ) {
    super(message)
  }
}
