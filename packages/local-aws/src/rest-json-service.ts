import { randomUUID } from 'node:crypto'
import type { Json, JsonOperation } from './json-service.js'
import { AwsError, type AwsService, type Request } from './service.js'
import type { SigningAlgorithm } from './sigv4.js'

/** An operation with its place: the path's labels, the query's parameters and the body's members are its input. */
export interface RestJsonOperation extends JsonOperation {
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE'
  /** `/schedules/{Name}`; a label does not span a slash. */
  readonly path: string
  /** The query's parameters, with the members of the input that they are. */
  readonly query?: Readonly<Record<string, string>>
  /** Headers of the request in lower case, with the members of the input that they are. */
  readonly headers?: Readonly<Record<string, string>>
  /** Members of the output that are headers of the answer. */
  readonly answerHeaders?: Readonly<Record<string, string>>
}

/**
 * A service that speaks REST JSON 1: operations by method and path, errors by `X-Amzn-Errortype`.
 * Source: https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html
 */
export function restJsonService(options: {
  readonly signingName: string
  readonly operations: Readonly<Record<string, RestJsonOperation>>
  readonly signing?: SigningAlgorithm
}): AwsService {
  const { signingName, operations, signing } = options
  const find = (operation: string): RestJsonOperation => {
    const found = Object.hasOwn(operations, operation) ? operations[operation] : undefined
    if (found === undefined) throw unknown(`${signingName} ${operation}`)
    return found
  }
  return {
    signingName,
    protocol: 'json',
    ...(signing === undefined ? {} : { signing }),
    async resolve(request) {
      for (const [operation, { method, path, query = {}, headers = {} }] of Object.entries(operations)) {
        const labels = method === request.method ? matchPath(path, request.path) : undefined
        if (labels === undefined) continue
        const body = parseBody((await request.body()).toString('utf8'))
        const given = [...request.query].map(([name, value]) => [query[name] ?? name, value] as const)
        const inHeaders = Object.entries(headers).flatMap(([header, member]) => {
          const value = request.headers[header]
          return value === undefined ? [] : [[member, value] as const]
        })
        return { operation, input: { ...Object.fromEntries([...given, ...inHeaders]), ...body, ...labels } }
      }
      throw unknown(`${signingName} ${request.method} ${request.path}`)
    },
    permissions: ({ operation, input }, caller) =>
      find(operation)
        .permissions(input, caller)
        .map((needed) =>
          typeof needed === 'string' ? { action: `${signingName}:${operation}`, resource: needed } : needed,
        ),
    async handle({ operation, input }, caller) {
      const found = find(operation)
      const { answerHeaders = {} } = found
      const output = await found.run(input, caller)
      const isHeader = ([member]: readonly [string, unknown]): boolean => Object.hasOwn(answerHeaders, member)
      const members = Object.entries(output)
      const told = members
        .filter(isHeader)
        .map(([member, value]) => [answerHeaders[member] ?? member, String(value)] as const)
      return {
        status: 200,
        headers: { ...commonHeaders(), ...Object.fromEntries(told) },
        body: JSON.stringify(Object.fromEntries(members.filter((entry) => !isHeader(entry)))),
      }
    },
    renderError: (error) => ({
      status: error.status,
      headers: { ...commonHeaders(), 'x-amzn-errortype': error.code },
      body: JSON.stringify({ Message: error.message, ...error.fields }),
    }),
  }
}

function commonHeaders(): Readonly<Record<string, string>> {
  return { 'content-type': 'application/json', 'x-amzn-requestid': randomUUID() }
}

/** The labels' values, or undefined for another path. */
function matchPath(template: string, path: Request['path']): Readonly<Record<string, string>> | undefined {
  const [wanted, given] = [template.split('/'), path.replace(/\/$/, '').split('/')]
  if (wanted.length !== given.length) return undefined
  const labels: Record<string, string> = {}
  for (const [index, part] of wanted.entries()) {
    const found = given[index] ?? ''
    const label = /^\{(\w+)\}$/.exec(part)?.[1]
    if (label !== undefined) labels[label] = decodeURIComponent(found)
    else if (part !== found) return undefined
  }
  return labels
}

function parseBody(text: string): Json {
  if (text === '') return {}
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Json
  } catch {
    // Told below, as what is JSON and no object.
  }
  throw new AwsError('SerializationException', 'The body is not a JSON object')
}

function unknown(what: string): AwsError {
  return new AwsError('UnknownOperationException', `The embedded AWS has no ${what}`, 404)
}
