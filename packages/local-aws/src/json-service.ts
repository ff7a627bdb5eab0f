import { randomUUID } from 'node:crypto'
import { AwsError, type AwsService, type Caller, type Permission } from './service.js'

/** Input and output members as the service model names them; timestamps in outputs are seconds since the epoch. */
export type Json = Readonly<Record<string, unknown>>

export interface JsonOperation {
  /** Resources that the call touches; the action is `<iamPrefix>:<operation>` unless named. */
  permissions(input: Json, caller: Caller): readonly (string | Permission)[]
  run(input: Json, caller: Caller): Promise<Json> | Json
}

/**
 * A service that speaks AWS JSON 1.1: the operation in X-Amz-Target, errors as `__type`.
 * Source: https://smithy.io/2.0/aws/protocols/aws-json-1_1-protocol.html
 */
export function jsonService(options: {
  readonly signingName: string
  /** The first half of X-Amz-Target: `AmazonEC2ContainerServiceV20141113`. */
  readonly target: string
  readonly iamPrefix?: string
  readonly operations: Readonly<Record<string, JsonOperation>>
  /** Of services whose resources have policies. */
  readonly ownership?: AwsService['ownership']
}): AwsService {
  const { signingName, target, operations, iamPrefix = signingName, ownership } = options
  const find = (operation: string): JsonOperation => {
    const found = Object.hasOwn(operations, operation) ? operations[operation] : undefined
    if (found === undefined) {
      throw new AwsError('UnknownOperationException', `The embedded AWS has no ${signingName} ${operation}`)
    }
    return found
  }
  return {
    signingName,
    protocol: 'json',
    ...(ownership !== undefined && { ownership }),
    async resolve(request) {
      const [prefix, operation = ''] = String(request.headers['x-amz-target'] ?? '').split('.')
      if (prefix !== target)
        throw new AwsError('UnknownOperationException', `X-Amz-Target is not of ${signingName}`)
      find(operation)
      const text = (await request.body()).toString('utf8')
      return { operation, input: parseObject(text) }
    },
    permissions: ({ operation, input }, caller) =>
      find(operation)
        .permissions(input, caller)
        .map((needed) =>
          typeof needed === 'string' ? { action: `${iamPrefix}:${operation}`, resource: needed } : needed,
        ),
    async handle({ operation, input }, caller) {
      const output = await find(operation).run(input, caller)
      return {
        status: 200,
        headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amzn-requestid': randomUUID() },
        body: JSON.stringify(output),
      }
    },
    renderError: (error) => ({
      status: error.status,
      headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amzn-requestid': randomUUID() },
      body: JSON.stringify({ __type: error.code, message: error.message, ...error.fields }),
    }),
  }
}

function parseObject(text: string): Json {
  const value = parseJson(text === '' ? '{}' : text)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new AwsError('SerializationException', 'The body is not a JSON object')
  }
  return value as Json
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new AwsError('SerializationException', 'The body is not JSON')
  }
}
