import { UserError } from '@slipway/action-kit'
import type { HttpRequest, HttpResponse, MiddlewareStack } from '@smithy/types'
import { isJsonObject, type Json, type JsonObject } from '../document/json.js'

/** Any client of the SDK that speaks JSON. */
interface RawSender {
  send(...args: never[]): unknown
}

/** Any command of the SDK: each has types of its own. */
interface RawCommand {
  readonly middlewareStack: { add(middleware: never, options: never): void }
}

/**
 * Sends a command and gives the answer's JSON as it came. The SDK drops every member that its own service model does
 * not know, in what it sends as in what it gets; a task definition has to survive that.
 * @param body what to send instead of what the SDK makes of the command's input
 */
export async function sendRaw(
  client: RawSender,
  command: RawCommand,
  body?: JsonObject,
): Promise<JsonObject> {
  let answer: Json = null
  // What is added here looks at the HTTP messages alone, whatever the command's own types are.
  const stack = command.middlewareStack as unknown as MiddlewareStack<object, object>
  if (body !== undefined) withBody(command, body)
  stack.add(
    (next) => async (args) => {
      const result = await next(args)
      const response = result.response as HttpResponse
      // In Node the SDK's HTTP handler gives a stream.
      const bytes = await readAll(response.body as AsyncIterable<Uint8Array>)
      if (response.statusCode < 300) answer = JSON.parse(bytes.toString('utf8')) as Json
      Object.assign(response, { body: bytes })
      return result
    },
    { step: 'deserialize', priority: 'low', name: 'slipwayRawResponse' },
  )
  await (client.send as (command: RawCommand) => Promise<unknown>)(command)
  if (!isJsonObject(answer)) throw new UserError('AWS answered with something else than an object')
  return answer
}

/** Has a command send this instead of what the SDK makes of its input; the answer is the SDK's. */
export function withBody<C extends RawCommand>(command: C, body: JsonObject): C {
  // What is added here looks at the HTTP messages alone, whatever the command's own types are.
  const stack = command.middlewareStack as unknown as MiddlewareStack<object, object>
  stack.add(
    (next) => (args) => {
      // At the step `build`, the command's input has become a request.
      const request = args.request as HttpRequest
      return next({ ...args, request: Object.assign(request, { body: JSON.stringify(body) }) })
    },
    { step: 'build', priority: 'high', name: 'slipwayRawRequest' },
  )
  return command
}

async function readAll(body: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  for await (const chunk of body) chunks.push(chunk)
  return Buffer.concat(chunks)
}
