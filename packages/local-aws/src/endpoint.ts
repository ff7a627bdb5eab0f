import type { Fault, Faults } from './faults.js'
import type { Identity } from './identity/index.js'
import type { Journal, JournalEntry } from './journal.js'
import type { Handler } from './server.js'
import { AwsError, type AwsService, type Principal, type Reply, type Request, type Route } from './service.js'
import { readSignature, sha256, verifySignature } from './sigv4.js'
import type { World } from './world.js'

interface Parts {
  readonly world: World
  readonly services: readonly AwsService[]
  readonly routes: readonly Route[]
  readonly identity: Identity
  readonly faults: Faults
  readonly journal: Journal
}

/** One endpoint for every service: authenticate, find the operation, meet a fault or not, authorize, do it. */
export function createEndpoint(parts: Parts): Handler {
  return async (request) => {
    const route = parts.routes.find(({ prefix }) => request.path.startsWith(prefix))
    if (route !== undefined) return route.handle(request)
    const signature = readSignature(request)
    const name = signature?.service ?? 'sts'
    const service = parts.services.find(({ signingName }) => signingName === name)
    if (service === undefined) return { status: 404, body: `The embedded AWS has no service ${name}` }
    let entry: JournalEntry | undefined
    try {
      const principal = await authenticate(parts, request)
      const call = await service.resolve(request)
      entry = parts.journal.record({
        at: parts.world.time.now(),
        service: name,
        operation: call.operation,
        input: call.input,
        principal: principal.arn,
        status: 0,
      })
      const fault = parts.faults.next(name, call.operation)
      if (fault?.kind === 'reset') return undefined
      if (fault !== undefined) await meet(fault, parts.world)
      const caller = {
        principal,
        account: principal.account,
        region: signature?.region ?? parts.world.region,
      }
      for (const permission of service.permissions(call, caller))
        parts.identity.authorize(principal, permission)
      return done(entry, await service.handle(call, caller, request))
    } catch (error) {
      if (!(error instanceof AwsError)) throw error
      if (entry !== undefined) entry.error = error.code
      return done(entry, service.renderError(error, request))
    }
  }
}

const anonymous: Principal = { account: 'anonymous', arn: 'anonymous' }

/** Only STS takes unsigned calls: those that bring a token of their own. */
async function authenticate(parts: Parts, request: Request): Promise<Principal> {
  const signature = readSignature(request)
  if (signature === undefined) {
    if (request.headers.authorization === undefined && request.method === 'POST') return anonymous
    throw new AwsError('MissingAuthenticationToken', 'Missing Authentication Token', 403)
  }
  const token = request.headers['x-amz-security-token']
  const { principal, secretAccessKey } = parts.identity.authenticate(
    signature.accessKeyId,
    typeof token === 'string' ? token : undefined,
  )
  const declared = request.headers['x-amz-content-sha256']
  const payload = typeof declared === 'string' ? declared : sha256(await request.body())
  verifySignature(request, signature, secretAccessKey, payload, parts.world.time.now())
  return principal
}

async function meet(fault: Fault, world: World): Promise<void> {
  switch (fault.kind) {
    case 'throttle':
      throw new AwsError('ThrottlingException', 'Rate exceeded', 400)
    case 'server-error':
      throw new AwsError('InternalFailure', 'We encountered an internal error. Please try again.', 500)
    case 'access-denied':
      throw new AwsError('AccessDeniedException', `User is not authorized to perform: ${fault.calls}`, 403)
    case 'expired-token':
      throw new AwsError(
        'ExpiredTokenException',
        'The security token included in the request is expired',
        403,
      )
    case 'slow':
      return world.time.sleep(2_000)
    case 'reset':
      return undefined
  }
}

function done(entry: JournalEntry | undefined, reply: Reply): Reply {
  if (entry !== undefined) entry.status = reply.status
  return reply
}
