import { randomUUID } from 'node:crypto'
import { AwsError, type AwsService, type Caller, type Permission } from './service.js'
import { document, element, type XmlValue } from './xml.js'

/** The flat parameters of a query call: `TargetGroupArns.member.1` and the like. */
export class QueryInput {
  constructor(readonly parameters: URLSearchParams) {}

  text(name: string): string | undefined {
    return this.parameters.get(name) ?? undefined
  }

  /** `<name>.member.1`, `.2`, … */
  list(name: string): readonly string[] {
    const values: string[] = []
    for (let index = 1; this.parameters.has(`${name}.member.${index}`); index++) {
      values.push(this.parameters.get(`${name}.member.${index}`) ?? '')
    }
    return values
  }

  /** The structures `<name>.member.N.*`, each as an input of its own. */
  structures(name: string): readonly QueryInput[] {
    const found: QueryInput[] = []
    for (let index = 1; ; index++) {
      const prefix = `${name}.member.${index}.`
      const inner = [...this.parameters].filter(([key]) => key.startsWith(prefix))
      if (inner.length === 0) return found
      found.push(new QueryInput(parameters(inner.map(([key, value]) => [key.slice(prefix.length), value]))))
    }
  }
}

export interface QueryOperation {
  /** Whether it needs no signature; such a call brings a token of its own. */
  readonly unsigned?: boolean
  /** Resources that the call touches; the action is `<iamPrefix>:<operation>` unless named. Empty: everyone may. */
  permissions(input: QueryInput, caller: Caller): readonly (string | Permission)[]
  run(
    input: QueryInput,
    caller: Caller,
  ): Promise<Readonly<Record<string, XmlValue>>> | Readonly<Record<string, XmlValue>>
}

/**
 * A service that speaks the AWS query protocol: a form body with Action and Version, XML back.
 * Source: https://smithy.io/2.0/aws/protocols/aws-query-protocol.html
 */
export function queryService(options: {
  readonly signingName: string
  readonly namespace: string
  readonly iamPrefix?: string
  readonly operations: Readonly<Record<string, QueryOperation>>
}): AwsService {
  const { signingName, namespace, operations, iamPrefix = signingName } = options
  const find = (operation: string): QueryOperation => {
    const found = Object.hasOwn(operations, operation) ? operations[operation] : undefined
    if (found === undefined)
      throw new AwsError('InvalidAction', `The embedded AWS has no ${signingName} ${operation}`)
    return found
  }
  const inputOf = (input: Readonly<Record<string, unknown>>): QueryInput =>
    new QueryInput(parameters(Object.entries(input).map(([key, value]) => [key, String(value)])))
  return {
    signingName,
    protocol: 'query',
    mayBeUnsigned: ({ operation }) => find(operation).unsigned === true,
    async resolve(request) {
      const parameters = new URLSearchParams((await request.body()).toString('utf8'))
      const operation = parameters.get('Action') ?? ''
      find(operation)
      return { operation, input: Object.fromEntries(parameters) }
    },
    permissions: ({ operation, input }, caller) =>
      find(operation)
        .permissions(inputOf(input), caller)
        .map((needed) =>
          typeof needed === 'string' ? { action: `${iamPrefix}:${operation}`, resource: needed } : needed,
        ),
    async handle({ operation, input }, caller) {
      const output = await find(operation).run(inputOf(input), caller)
      return {
        status: 200,
        headers: { 'content-type': 'text/xml' },
        body: document(`${operation}Response`, namespace, {
          [`${operation}Result`]: output,
          ResponseMetadata: { RequestId: randomUUID() },
        }),
      }
    },
    renderError: (error) => ({
      status: error.status,
      headers: { 'content-type': 'text/xml' },
      body: `<ErrorResponse xmlns="${namespace}">${element('Error', {
        Type: error.status < 500 ? 'Sender' : 'Receiver',
        Code: error.code,
        Message: error.message,
        ...error.fields,
      })}${element('RequestId', randomUUID())}</ErrorResponse>`,
    }),
  }
}

function parameters(entries: [string, string][]): URLSearchParams {
  return new URLSearchParams(entries)
}
