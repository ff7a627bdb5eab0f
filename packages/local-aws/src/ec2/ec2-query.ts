import { randomUUID } from 'node:crypto'
import { AwsError, type AwsService } from '../service.js'
import { document, element, type XmlValue } from '../xml.js'

/** Values by filter name, and the ids that were asked for. */
export interface Ec2Question {
  readonly ids: readonly string[]
  readonly filters: ReadonlyMap<string, readonly string[]>
}

export interface Ec2Operation {
  /** Under which parameter the ids stand: `SubnetId`. */
  readonly idParameter: string
  run(question: Ec2Question): Readonly<Record<string, XmlValue>>
}

/**
 * A service that speaks EC2's own kind of the query protocol: flat lists without `member`, no result element, errors in
 * a list.
 * Source: https://smithy.io/2.0/aws/protocols/aws-ec2-query-protocol.html
 */
export function ec2Service(operations: Readonly<Record<string, Ec2Operation>>): AwsService {
  const namespace = 'http://ec2.amazonaws.com/doc/2016-11-15/'
  const find = (operation: string): Ec2Operation => {
    const found = Object.hasOwn(operations, operation) ? operations[operation] : undefined
    if (found === undefined) {
      throw new AwsError('InvalidAction', `The action ${operation} is not valid for this web service.`)
    }
    return found
  }
  return {
    signingName: 'ec2',
    protocol: 'ec2',
    async resolve(request) {
      const parameters = new URLSearchParams((await request.body()).toString('utf8'))
      const operation = parameters.get('Action') ?? ''
      find(operation)
      return { operation, input: Object.fromEntries(parameters) }
    },
    // Describing knows no resources.
    permissions: ({ operation }) => [{ action: `ec2:${operation}`, resource: '*' }],
    handle({ operation, input }) {
      const asked = find(operation)
      const answer = asked.run({ ids: list(input, asked.idParameter), filters: readFilters(input) })
      const body = document(`${operation}Response`, namespace, { requestId: randomUUID(), ...answer })
      return Promise.resolve({ status: 200, headers: { 'content-type': 'text/xml;charset=UTF-8' }, body })
    },
    renderError: ({ code, message, status }) => ({
      status,
      headers: { 'content-type': 'text/xml;charset=UTF-8' },
      body: `<?xml version="1.0" encoding="UTF-8"?>\n${element('Response', {
        Errors: { Error: { Code: code, Message: message } },
        RequestID: randomUUID(),
      })}`,
    }),
  }
}

/** `<name>.1`, `<name>.2`, … */
function list(input: Readonly<Record<string, unknown>>, name: string): readonly string[] {
  const values: string[] = []
  for (let index = 1; ; index++) {
    const value = input[`${name}.${index}`]
    if (typeof value !== 'string') return values
    values.push(value)
  }
}

function readFilters(input: Readonly<Record<string, unknown>>): ReadonlyMap<string, readonly string[]> {
  const filters = new Map<string, readonly string[]>()
  for (let index = 1; ; index++) {
    const name = input[`Filter.${index}.Name`]
    if (typeof name !== 'string') return filters
    filters.set(name, list(input, `Filter.${index}.Value`))
  }
}
