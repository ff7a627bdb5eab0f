import type { Fault } from './faults.js'
import type { Identity } from './identity/index.js'
import type { JournalEntry } from './journal.js'
import { Refusal, refusalError, type Protocol } from './refusal.js'
import type { Handler } from './server.js'
import {
  AwsError,
  type AwsService,
  type Call,
  type Permission,
  type Principal,
  type Reply,
  type Request,
  type Route,
} from './service.js'
import { checkTime, readSignature, sha256, verifySignature, type Signature } from './sigv4.js'
import type { World } from './world.js'

interface Parts {
  readonly world: World
  /** What answers in a region of an account: its own services, and those that are one for all. */
  readonly find: (service: string, region: string, account: string) => AwsService | undefined
  readonly routes: readonly Route[]
  readonly identity: Identity
}

/** One endpoint for every service: find the operation, meet a fault or not, authenticate, authorize, do it. */
export function createEndpoint({ world, find, routes, identity }: Parts): Handler {
  return async (request) => {
    const route = routes.find(
      (candidate) => request.path.startsWith(candidate.prefix) && candidate.concerns?.(request) !== false,
    )
    if (route !== undefined) return route.handle(request)
    const signature = readSignature(request)
    const name = signature?.service ?? unsignedService(request)
    // Who does not sign names no region, and who signs for a set of them no single one.
    const region = signature?.algorithm === 'AWS4-HMAC-SHA256' ? signature.region : world.region
    const account = identity.accountOf(signature?.accessKeyId ?? '') ?? world.account
    const service = find(name, region, account)
    if (service === undefined) return { status: 404, body: `The embedded AWS has no service ${name}` }
    const protocol = service.protocol ?? (name === 's3' ? 's3' : 'rest-xml')
    // Callers sign by the machine's clock, whatever time the world is in; only a fault makes the two differ.
    let clock = Date.now()
    let entry: JournalEntry | undefined
    try {
      const call = await service.resolve(request)
      entry = world.journal.record({
        at: world.time.now(),
        service: name,
        region,
        operation: call.operation,
        input: call.input,
        principal: 'anonymous',
        permissions: [],
        status: 0,
      })
      const fault = world.faults.next(name, call.operation)
      if (fault?.kind === 'reset') return undefined
      if (fault?.kind === 'clock-skew') clock += fault.ms ?? 20 * 60_000
      await meet(fault, world)
      const principal = await authenticate(request, { service, protocol, call, signature, identity, clock })
      entry.principal = principal.arn
      const caller = { principal, account: principal.account, region }
      const permissions = service.permissions(call, caller)
      entry.permissions = permissions
      if (fault?.kind === 'access-denied') throw identity.denial(principal, firstOf(permissions, name, call))
      for (const permission of permissions) {
        identity.authorize(caller, permission, service.ownership?.(permission))
      }
      const reply = answer(entry, await service.handle(call, caller, request), clock)
      return fault?.kind === 'lost-answer' ? undefined : reply
    } catch (error) {
      const known = toAwsError(error, protocol)
      if (entry !== undefined) entry.error = known.code
      return answer(entry, service.renderError(known, request), clock)
    }
  }
}

/** Who an unsigned request is for: the form calls of STS, and what else looks like an object of S3. */
function unsignedService(request: Request): string {
  return request.method === 'POST' && request.path === '/' ? 'sts' : 's3'
}

async function authenticate(
  request: Request,
  about: {
    readonly service: AwsService
    readonly protocol: Protocol
    readonly call: Call
    readonly signature: Signature | undefined
    readonly identity: Identity
    readonly clock: number
  },
): Promise<Principal> {
  const { service, protocol, call, signature, identity, clock } = about
  if (signature === undefined) {
    if (service.mayBeUnsigned?.(call) === true) return { account: 'anonymous', arn: 'anonymous' }
    throw new Refusal('unsigned')
  }
  if (signature.algorithm !== (service.signing ?? 'AWS4-HMAC-SHA256')) throw new Refusal('wrong-signature')
  const token = request.headers['x-amz-security-token']
  const found = identity.authenticate(signature.accessKeyId, typeof token === 'string' ? token : undefined)
  checkTime(request, protocol, clock)
  // S3 takes the caller's word for the hash, since bodies are streamed, and holds the body against it as it comes.
  const declared = request.headers['x-amz-content-sha256']
  const payload = protocol === 's3' && typeof declared === 'string' ? declared : sha256(await request.body())
  verifySignature(request, signature, found.secretAccessKey, payload)
  return found.principal
}

async function meet(fault: Fault | undefined, world: World): Promise<void> {
  switch (fault?.kind) {
    case 'throttle':
      throw new Refusal('throttled')
    case 'server-error':
      throw new Refusal(fault.status === 503 ? 'unavailable' : 'internal')
    case 'expired-token':
      throw new Refusal('expired-token')
    case 'slow':
      return world.time.sleep(fault.ms ?? 2_000)
    case undefined:
    case 'reset':
    case 'lost-answer':
    case 'access-denied':
    case 'clock-skew':
    case 'stale-read':
      return undefined
  }
}

function firstOf(permissions: readonly Permission[], name: string, call: Call): Permission {
  return permissions[0] ?? { action: `${name}:${call.operation}`, resource: '*' }
}

/** What was thrown, as AWS would answer it; a fault of the embedded AWS itself is a 400, which nobody retries. */
function toAwsError(error: unknown, protocol: Protocol): AwsError {
  if (error instanceof AwsError) return error
  if (error instanceof Refusal) return refusalError(error, protocol)
  return new AwsError(
    'EmbeddedAwsBug',
    error instanceof Error ? (error.stack ?? error.message) : String(error),
  )
}

function answer(entry: JournalEntry | undefined, reply: Reply, clock: number): Reply {
  if (entry !== undefined) entry.status = reply.status
  return { ...reply, headers: { date: new Date(clock).toUTCString(), ...reply.headers } }
}
